import fc from 'fast-check';
import { createEmptyCard, fsrs as scheduler, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../domain/review/card.ts';
import { anAnswer, aReviewQuestion, DAY, HOUR, noonOf } from '../domain/review/review.builders.ts';
import type { Rating as Word } from '../domain/review/reviews.ts';
import { fsrs } from './fsrs.ts';

const GRADES = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;
const someRating = fc.constantFrom<Word[]>('again', 'hard', 'good');
const someReviews = fc.array(
  fc.record({ rating: someRating, days: fc.integer({ min: 1, max: 120 }) }),
  { minLength: 1, maxLength: 12 },
);
const question = aReviewQuestion('one');

describe('fsrs', () => {
  it('remembers as the library’s own scheduler of long terms does', () => {
    const long = scheduler({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });
    fc.assert(
      fc.property(someReviews, (reviews) => {
        let time = Date.UTC(2026, 0, 1);
        let card = createEmptyCard(new Date(time));
        let memory: Parameters<typeof fsrs>[0];
        for (const { rating, days } of reviews) {
          time += days * DAY;
          card = long.next(card, new Date(time), GRADES[rating]).card;
          memory = fsrs(memory, rating, days).memory;
          expect(memory.stability).toBeCloseTo(card.stability, 4);
          expect(memory.difficulty).toBeCloseTo(card.difficulty, 4);
        }
      }),
    );
  });

  it('asks again after one day to a year', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        let memory: Parameters<typeof fsrs>[0];
        for (const { rating, days } of reviews) {
          const next = fsrs(memory, rating, days);
          memory = next.memory;
          expect(next.interval).toBeGreaterThanOrEqual(1);
          expect(next.interval).toBeLessThanOrEqual(365);
        }
      }),
    );
  });

  it('waits longer after good than after hard, and after hard than after again', () => {
    fc.assert(
      fc.property(someReviews, fc.integer({ min: 1, max: 120 }), (reviews, days) => {
        let memory: Parameters<typeof fsrs>[0];
        for (const review of reviews) memory = fsrs(memory, review.rating, review.days).memory;
        const [again = 0, hard = 0, good = 0] = (['again', 'hard', 'good'] as const).map(
          (rating) => fsrs(memory, rating, days).interval,
        );
        expect(hard).toBeGreaterThanOrEqual(again);
        expect(good).toBeGreaterThanOrEqual(hard);
      }),
    );
  });
});

describe('a card under FSRS', () => {
  const cardAt = (hours: readonly number[], rights: readonly boolean[], now: number) => {
    const answers = hours.map((hour, index) =>
      anAnswer('one', rights[index] ?? true, noonOf(0) + hour * HOUR),
    );
    return cardsOf(answers, [question], fsrs, now)[0];
  };
  const someHours = fc
    .array(fc.integer({ min: 0, max: 2400 }), { minLength: 1, maxLength: 12 })
    .map((hours) => hours.sort((one, other) => one - other));

  it('comes back later, the later it was answered right', () => {
    fc.assert(
      fc.property(
        someHours,
        fc.array(fc.boolean()),
        fc.integer({ min: 8, max: 4000 }),
        fc.nat(4000),
        (hours, rights, wait, more) => {
          const last = hours.at(-1) ?? 0;
          const due = (hour: number) =>
            cardAt([...hours, hour], rights, noonOf(0) + hour * HOUR)?.due ?? 0;
          // Past the answers made up: a missing one is right.
          expect(due(last + wait + more)).toBeGreaterThanOrEqual(due(last + wait));
        },
      ),
    );
  });

  it('is the same for the same record', () => {
    fc.assert(
      fc.property(someHours, fc.array(fc.boolean()), (hours, rights) => {
        const now = noonOf(500);
        expect(cardAt(hours, rights, now)).toEqual(cardAt(hours, rights, now));
      }),
    );
  });

  it('waits longer and longer for somebody who is always right, and comes back soon after a slip', () => {
    const days = [0];
    const answers = [anAnswer('one', true, noonOf(0))];
    for (let review = 0; review < 5; review++) {
      const due = cardsOf(answers, [question], fsrs, noonOf(2000))[0]?.due ?? 0;
      days.push(Math.round((due - noonOf(0)) / DAY + 0.5));
      answers.push(anAnswer('one', true, due + 12 * HOUR));
    }
    const waits = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.at(-1)).toBeGreaterThan(100);
    const slip = noonOf(0) + (days.at(-1) ?? 0) * DAY;
    const due = cardsOf(
      [...answers.slice(0, -1), anAnswer('one', false, slip)],
      [question],
      fsrs,
      slip,
    )[0]?.due;
    expect((due ?? 0) - slip).toBeLessThan(20 * DAY);
  });
});
