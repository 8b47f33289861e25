import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment, anyAssignment } from './assignment.builders.ts';
import { assignmentText, readAssignment, type Assignment } from './assignment.ts';

/** The text of an assignment of which one part is something else. */
const withPart = (part: string, value: unknown): string => {
  const parts = JSON.parse(assignmentText(anAssignment())) as Record<string, unknown>;
  return JSON.stringify({ ...parts, [part]: value });
};

describe('an assignment as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyAssignment(), (assignment) => {
        expect(readAssignment(assignmentText(assignment))).toEqual(assignment);
      }),
    );
  });

  it('is the same, in whichever order its parts were put together', () => {
    const { id, group, ...rest } = anAssignment();
    expect(assignmentText({ ...rest, group, id })).toBe(assignmentText(anAssignment()));
  });

  it.each<[string, unknown]>([
    ['id', 'x'],
    ['edition', 0],
    ['edition', 1.5],
    ['edition', Number.MAX_SAFE_INTEGER],
    ['course', '<b>'],
    ['version', 7],
    ['group', 'x'.repeat(81)],
    ['group', 'bell \u0007'],
    ['note', null],
    ['due', '2026-02-30'],
    ['due', 'tomorrow'],
    ['tasks', []],
    ['tasks', 'final'],
    ['tasks', [['final', '', 2]]],
    ['tasks', [['final', 'a b', 1]]],
    ['tasks', [['quiz/seat']]],
    ['tasks', [['lesson/../one']]],
    ['tasks', [['lesson/seat/one'], ['lesson/seat/one']]],
    ['key', ['x', 'y']],
    ['key', undefined],
  ])('is refused with %s %j', (part, value) => {
    expect(readAssignment(withPart(part, value))).toBeUndefined();
  });

  it('takes half a character for one that is missing', () => {
    expect(readAssignment(withPart('group', 'North \ud83d'))?.group).toBe('North \ufffd');
  });

  it('is refused when it is something else', () => {
    for (const text of ['', 'null', '[]', '7', '{']) expect(readAssignment(text)).toBeUndefined();
  });

  it('keeps nothing that no assignment has', () => {
    expect(readAssignment(withPart('script', 'alert(1)'))).toEqual<Assignment>(anAssignment());
  });
});
