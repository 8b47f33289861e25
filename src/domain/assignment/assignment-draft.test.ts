import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment } from './assignment.builders.ts';
import { assignmentText, LIMITS, readAssignment } from './assignment.ts';
import {
  choiceOf,
  faultsIn,
  SEED_LENGTH,
  seedOf,
  type AssignmentDraft,
} from './assignment-draft.ts';

const TODAY = '2026-11-23';
const aDraft = (overrides: Partial<AssignmentDraft> = {}): AssignmentDraft => ({
  group: 'North region',
  note: '',
  due: '',
  tasks: [{ object: 'lesson/seat/one' }],
  ...overrides,
});
const parts = (draft: AssignmentDraft, dueBefore?: string): readonly string[] =>
  faultsIn(draft, TODAY, dueBefore).map(({ part }) => part);

const anyTyped = fc.string({ unit: 'binary', maxLength: 700 });
const anyDraft: fc.Arbitrary<AssignmentDraft> = fc.record({
  group: anyTyped,
  note: anyTyped,
  due: fc.constantFrom('', TODAY, '2026-12-04'),
  tasks: fc.constantFrom(
    [{ object: 'lesson/seat/one' }],
    [{ object: 'quiz/seat', mastery: '80 %' }],
    [{ object: 'lesson/seat/one' }, { object: 'final', mastery: '1', seed: ' k3f9 ' }],
  ),
});

describe('a draft of an assignment', () => {
  it('becomes one that can be read again, whatever was typed, once it has no faults', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        fc.pre(faultsIn(draft, TODAY).length === 0);
        const assignment = anAssignment(choiceOf(draft));
        expect(readAssignment(assignmentText(assignment))).toEqual(assignment);
      }),
    );
  });

  it('takes a group, and something to do', () => {
    expect(parts(aDraft())).toEqual([]);
    expect(parts(aDraft({ group: ' \t ', tasks: [] }))).toEqual(['group', 'tasks']);
  });

  it('is due today or later, unless that day has gone by since it was chosen', () => {
    expect(parts(aDraft({ due: TODAY }))).toEqual([]);
    expect(parts(aDraft({ due: '2026-11-22' }))).toEqual(['due']);
    expect(parts(aDraft({ due: '2026-11-22' }), '2026-11-22')).toEqual([]);
  });

  it.each([
    ['1', true],
    [' 80 % ', true],
    ['100', true],
    ['0', false],
    ['101', false],
    ['', false],
    ['7.5', false],
    ['most', false],
  ])('asks for %s per cent: %s', (mastery, isRight) => {
    const object = 'quiz/seat';
    const faults = faultsIn(aDraft({ tasks: [{ object, mastery }] }), TODAY);
    expect(faults).toEqual(isRight ? [] : [{ part: 'mastery', object }]);
  });

  it.each([
    ['k3f9', true],
    [' K3-f_9 ', true],
    ['', false],
    ['two words', false],
    ['a'.repeat(LIMITS.seed + 1), false],
  ])('draws its questions by %j: %s', (seed, isRight) => {
    const faults = faultsIn(aDraft({ tasks: [{ object: 'final', mastery: '80', seed }] }), TODAY);
    expect(faults.length === 0).toBe(isRight);
  });

  it('gets a seed of random bytes that can be read aloud', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: SEED_LENGTH, maxLength: SEED_LENGTH }), (bytes) => {
        expect(seedOf(bytes)).toMatch(/^[2-9b-df-hjkmnp-tv-xz]{6}$/);
      }),
    );
  });
});
