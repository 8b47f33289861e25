import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment, anyAssignment } from './assignment.builders.ts';
import { assignmentText, LIMITS, readAssignment } from './assignment.ts';
import { assignmentsText, FILE_LIMITS, readAssignments } from './assignments-file.ts';
import { mergeMade, newAssignment, revised, type MadeAssignment } from './made-assignment.ts';

const NOW = new Date('2026-11-23T08:00:00.000Z');
const LATER = new Date('2026-11-24T08:00:00.000Z');
const { edition, ...made } = anAssignment();
const first = newAssignment(made, made, NOW);

const anyMade: fc.Arbitrary<MadeAssignment> = fc
  .tuple(anyAssignment(), fc.constantFrom(NOW, LATER), fc.constantFrom('a', 'b', 'c'))
  .map(([assignment, at, id]) => ({
    assignment: { ...assignment, id: assignment.id.replace(/^./, id).replaceAll(/[1-9]/g, '0') },
    made: NOW.toISOString(),
    edited: at.toISOString(),
  }));
const anyList = fc.array(anyMade, { maxLength: 6 });

/** What a browser has after a file was brought in. */
function after(here: readonly MadeAssignment[], file: readonly MadeAssignment[]) {
  const { added, newer } = mergeMade(here, file);
  const kept = new Map([...here, ...newer, ...added].map((each) => [each.assignment.id, each]));
  return [...kept.values()].toSorted((one, other) =>
    one.assignment.id < other.assignment.id ? -1 : 1,
  );
}

describe('an assignment that is made', () => {
  it('is the first edition, and grows by one with each change', () => {
    expect(first).toEqual({
      assignment: anAssignment({ edition }),
      made: NOW.toISOString(),
      edited: NOW.toISOString(),
    });
    const next = revised(first, { ...made, group: 'South region' }, '1.1.0', LATER);
    expect(next).toEqual({
      assignment: anAssignment({ group: 'South region', edition: 2, version: '1.1.0' }),
      made: NOW.toISOString(),
      edited: LATER.toISOString(),
    });
  });

  it('can still be read after more changes than are counted', () => {
    const last = { ...first, assignment: anAssignment({ edition: LIMITS.edition }) };
    const { assignment } = revised(last, { ...anAssignment(), group: 'South' }, '1.1.0', NOW);
    expect(readAssignment(assignmentText(assignment))).toEqual(assignment);
  });

  it('stays the same edition when nothing is changed', () => {
    expect(revised(first, made, '1.1.0', LATER)).toBe(first);
  });
});

describe('a file of assignments', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const text = assignmentsText('empty-chair', list, NOW);
        expect(readAssignments(text, 'empty-chair')).toEqual({ assignments: list });
      }),
    );
  });

  it('is refused as a whole when any of it is not sound', () => {
    const text = assignmentsText('empty-chair', [first], NOW);
    const refused = (changed: string): unknown => readAssignments(changed, 'empty-chair').fault;
    expect(refused('')).toBe('no-file');
    expect(refused('null')).toBe('no-file');
    expect(refused('{"format":"learning-record"}')).toBe('no-file');
    expect(refused(' '.repeat(FILE_LIMITS.characters) + text)).toBe('no-file');
    expect(refused(text.replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(refused(text.replace('"version": 1', '"version": { "toString": 1 }'))).toBe('broken');
    expect(readAssignments(text, 'another').fault).toBe('other-course');
    expect(refused(text.replace('"edition": 1', '"edition": 0'))).toBe('broken');
    expect(refused(text.replace(/"edited": "[^"]*"/, '"edited": "one day"'))).toBe('broken');
    const other = { ...first, assignment: anAssignment({ course: 'other' }) };
    expect(refused(assignmentsText('empty-chair', [other], NOW))).toBe('broken');
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(refused(json)).toBe('no-file');
      }),
    );
  });

  it('doubles nothing, and the later edition counts', () => {
    const second = revised(first, { ...made, group: 'South' }, '1.0.0', LATER);
    expect(mergeMade([], [first])).toEqual({ added: [first], newer: [], known: [] });
    expect(mergeMade([first], [second])).toEqual({ added: [], newer: [second], known: [] });
    expect(mergeMade([second], [first])).toEqual({ added: [], newer: [], known: [first] });
    expect(mergeMade([first], [first])).toEqual({ added: [], newer: [], known: [first] });
  });

  it('ends with the same on two machines, in whichever order, and however often', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const [here, there] = [after([], one), after([], other)];
        expect(after(here, there)).toEqual(after(there, here));
        expect(after(after(here, there), there)).toEqual(after(here, there));
      }),
    );
  });
});
