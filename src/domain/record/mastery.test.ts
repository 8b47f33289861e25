import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASTERED, masteryOf, TRACING, type ObjectiveOutline } from './mastery.ts';
import { answered } from './statement.builders.ts';

const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
const objective: ObjectiveOutline = {
  id: 'customer-voice',
  questions: ids.map((id) => ({ id, revisions: ['r1'], guess: 0.25 })),
};
const answer = (id: string, success: boolean, overrides = {}) =>
  answered(id, success, { revision: 'r1', ...overrides });
const mastery = (...answers: ReturnType<typeof answered>[]) =>
  masteryOf(answers, 'seat', objective);

describe('masteryOf', () => {
  it('knows nothing before the first answer', () => {
    expect(mastery()).toEqual({
      objective: 'customer-voice',
      answers: 0,
      known: TRACING.known,
      state: 'unknown',
    });
  });

  it('is the sum that Corbett and Anderson give', () => {
    // 0.25 × 0.9 / (0.25 × 0.9 + 0.75 × 0.25) = 6/11, then + (1 − 6/11) × 0.2
    expect(mastery(answer('one', true)).known).toBeCloseTo(6 / 11 + (5 / 11) * 0.2, 10);
    // 0.25 × 0.1 / (0.25 × 0.1 + 0.75 × 0.75) = 2/47
    expect(mastery(answer('one', false)).known).toBeCloseTo(2 / 47 + (45 / 47) * 0.2, 10);
  });

  it('is reached by a few right answers, and not by one', () => {
    expect(mastery(answer('one', true)).state).toBe('growing');
    const three = ids.slice(0, 3).map((id) => answer(id, true));
    expect(mastery(...three)).toMatchObject({ state: 'mastered', answers: 3 });
  });

  it('is not reached by one answer either that nobody could guess', () => {
    const typed = { ...objective, questions: [{ id: 'one', revisions: ['r1'], guess: 0.005 }] };
    const once = masteryOf([answer('one', true)], 'seat', typed);
    expect(once.known).toBeGreaterThan(MASTERED);
    expect(once).toMatchObject({ state: 'growing', answers: 1 });
    const again = answer('one', true, { at: '2026-11-24T08:00:00.000Z' });
    expect(masteryOf([answer('one', true), again], 'seat', typed).state).toBe('mastered');
  });

  it('counts no second try on the same occasion', () => {
    const first = mastery(answer('one', false));
    expect(mastery(answer('one', false), answer('one', true))).toEqual(first);
    const later = answer('one', true, { at: '2026-11-24T08:00:00.000Z' });
    expect(mastery(answer('one', false), later).answers).toBe(2);
  });

  it('counts no answer to an earlier meaning, to another module, or without a verdict', () => {
    expect(mastery(answer('one', true, { revision: 'r0' })).answers).toBe(0);
    expect(mastery(answer('one', true, { object: 'question/other/one' })).answers).toBe(0);
    const { success: _, ...draft } = answer('one', true);
    expect(mastery(draft).answers).toBe(0);
  });

  it('is a probability that a right answer never lowers and a wrong one never lifts above a right one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 5 }), (course) => {
        const before = course.map((success, index) => answer(ids[index] ?? '', success));
        const next = ids[course.length] ?? '';
        const now = mastery(...before).known;
        const right = mastery(...before, answer(next, true)).known;
        const wrong = mastery(...before, answer(next, false)).known;
        expect(right).toBeGreaterThanOrEqual(now);
        expect(wrong).toBeLessThan(right);
        for (const known of [now, right, wrong]) {
          expect(known).toBeGreaterThanOrEqual(0);
          expect(known).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(MASTERED).toBeLessThan(1);
  });
});
