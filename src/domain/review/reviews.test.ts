import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../question/shuffle.ts';
import { anAnswer, DAY, HOUR, noonOf } from './review.builders.ts';
import { ratingOf, reviewsOf, SITTING } from './reviews.ts';

const NEVER = Number.MAX_SAFE_INTEGER;
const someAnswers = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => noonOf(0) + hours * HOUR),
    success: fc.boolean(),
    attempt: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
  }),
  { maxLength: 20 },
);
type SomeAnswers = typeof someAnswers extends fc.Arbitrary<infer Value> ? Value : never;
const statementsFrom = (answers: SomeAnswers) =>
  answers.map(({ at, success, attempt }) =>
    anAnswer('one', success, at, attempt === undefined ? {} : { attempt }),
  );

describe('reviewsOf', () => {
  it('counts the first answer of a sitting and not the tries after it', () => {
    const answers = [
      anAnswer('one', false, noonOf(0)),
      anAnswer('one', true, noonOf(0) + 60_000),
      anAnswer('one', true, noonOf(0) + SITTING - 1),
      anAnswer('one', true, noonOf(1)),
    ];
    expect(reviewsOf(answers, NEVER)).toEqual([
      { at: noonOf(0), rating: 'again' },
      { at: noonOf(1), rating: 'good' },
    ]);
  });

  it('counts one answer of an attempt, however long it stays open', () => {
    const answers = [
      anAnswer('one', false, noonOf(0), { attempt: 'a' }),
      anAnswer('one', true, noonOf(1)),
      anAnswer('one', true, noonOf(2), { attempt: 'a' }),
    ];
    expect(reviewsOf(answers, NEVER).map(({ rating }) => rating)).toEqual(['again', 'good']);
  });

  it('leaves out an answer from the future until its time has come', () => {
    const answers = [anAnswer('one', true, noonOf(0)), anAnswer('one', true, noonOf(1000))];
    expect(reviewsOf(answers, noonOf(5))).toHaveLength(1);
    expect(reviewsOf(answers, noonOf(1000))).toHaveLength(2);
  });

  it('lies further apart than a sitting, and runs forward in time', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const times = reviewsOf(statementsFrom(answers), NEVER).map(({ at }) => at);
        for (const [index, at] of times.slice(1).entries()) {
          expect(at - (times[index] ?? at)).toBeGreaterThanOrEqual(SITTING);
        }
      }),
    );
  });

  it('is the same whatever order two records were merged in', () => {
    const answers = someAnswers.filter(
      (each) => new Set(each.map(({ at }) => at)).size === each.length,
    );
    fc.assert(
      fc.property(answers, fc.string(), (each, seed) => {
        const recorded = statementsFrom(each);
        expect(reviewsOf(shuffled(recorded, seed), NEVER)).toEqual(reviewsOf(recorded, NEVER));
      }),
    );
  });

  it('never loses a review by what is answered later', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const recorded = statementsFrom(answers);
        const before = reviewsOf(recorded, NEVER);
        const more = [...recorded, anAnswer('one', true, noonOf(0) + 100 * DAY)];
        expect(reviewsOf(more, NEVER).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe('ratingOf', () => {
  it.each([
    [false, undefined, 'again'],
    [false, 0.95, 'again'],
    [true, undefined, 'good'],
    [true, 0.25, 'hard'],
    [true, 0.5, 'hard'],
    [true, 0.75, 'good'],
    [true, 0.95, 'good'],
  ] as const)('rates right: %s with confidence %s as %s', (success, confidence, rating) => {
    expect(ratingOf({ success, ...(confidence && { confidence }) })).toBe(rating);
  });
});
