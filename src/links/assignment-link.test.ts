import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment, anyAssignment } from '../domain/assignment/assignment.builders.ts';
import { linkText } from '../domain/link/link.ts';
import { assignmentLink, readAssignmentLink } from './assignment-link.ts';
import { readResultLink, resultLink, resultsIn } from './result-link.ts';

const COURSE = 'empty-chair';

describe('a link to an assignment', () => {
  it('comes back as it was, to do or to look at', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment(), async (assignment) => {
        const link = await assignmentLink(assignment);
        expect(await readAssignmentLink(link, COURSE)).toEqual({ kind: 'assign', assignment });
        const preview = await assignmentLink(assignment, 'preview');
        expect(await readAssignmentLink(preview, COURSE)).toEqual({ kind: 'preview', assignment });
      }),
      { numRuns: 30 },
    );
  });

  it('stays under 1,500 characters with forty tasks and a long note', async () => {
    const lessons = Array.from({ length: 32 }, (_, index) => ({
      object: `lesson/seat-in-the-strategy-${index % 7}/a-lesson-of-some-length-${index * 977}`,
    }));
    const quizzes = Array.from({ length: 7 }, (_, index) => ({
      object: `quiz/seat-in-the-strategy-${index}`,
      mastery: 0.8,
    }));
    const link = await assignmentLink(
      anAssignment({
        note: 'Read one lesson a day, please, and bring one example of your own to the session. '.repeat(
          3,
        ),
        tasks: [...lessons, ...quizzes, { object: 'final', seed: 'k3f9a1', mastery: 0.8 }],
      }),
    );
    expect(link.length).toBeLessThan(1400);
  });

  it('tells what is wrong with one that is not whole', async () => {
    const link = await assignmentLink(anAssignment());
    const altered = link.replace(/\/d\.(.)/, (_, sign) => `/d.${sign === 'A' ? 'B' : 'A'}`);
    const faults = await Promise.all(
      [
        link.slice(0, -20),
        altered,
        link.replace('assign/1', 'assign/2'),
        linkText('assign', ['d.AAAA']),
        linkText('assign', ['x.AAAA']),
        linkText('assign', ['j.e30']),
        '',
      ].map(async (text) => (await readAssignmentLink(text, COURSE)).fault),
    );
    expect(faults).toEqual([
      'cut-off',
      'altered',
      'altered',
      'altered',
      'altered',
      'altered',
      'cut-off',
    ]);
    const newer = linkText('assign', ['d.x']).replace('assign/1', 'assign/2');
    const body = newer.slice(0, newer.lastIndexOf('/'));
    const { checksumOf } = await import('../domain/link/checksum.ts');
    expect(await readAssignmentLink(`${body}/${checksumOf(body)}`, COURSE)).toEqual({
      fault: 'newer',
    });
    expect(await readAssignmentLink(link, 'another')).toEqual({ fault: 'other-course' });
  });
});

describe('a link with a result', () => {
  const result = { assignment: anAssignment().id, sealed: 'eyJhbGci..aa.bb-_.cc' };

  it('is found in a mail, and read', () => {
    const link = `https://example.org/trainers/cohort/#${resultLink(result)}`;
    const found = resultsIn(`Dear trainer,\n<${link}>\nand again: ${link}\n`);
    expect(found).toHaveLength(2);
    expect(readResultLink(found[0] ?? '')).toEqual(result);
  });

  it('is read with as many answers as a result may have', () => {
    const long = { ...result, sealed: `eyJhbGci..${'x'.repeat(150_000)}.cc` };
    expect(readResultLink(resultLink(long))).toEqual(long);
  });

  it('is told to be cut off or altered', () => {
    const link = resultLink(result);
    expect(readResultLink(link.slice(0, -12)).fault).toBe('cut-off');
    expect(readResultLink(link.replace('.cc', '.cd')).fault).toBe('altered');
  });
});
