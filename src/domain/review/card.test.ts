import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf, dueCards, nextDue } from './card.ts';
import {
  aCard,
  anAnswer,
  aReviewQuestion,
  DAY,
  doubling,
  HOUR,
  noonOf,
} from './review.builders.ts';
import { SITTING } from './reviews.ts';

const question = aReviewQuestion('one');
const cardAfter = (days: readonly number[], now: number) =>
  cardsOf(
    days.map((day) => anAnswer('one', true, noonOf(day))),
    [question],
    doubling,
    now,
  )[0];
const midnightOf = (day: number): number => noonOf(day) - 12 * HOUR;

describe('cardsOf', () => {
  it('makes a card of each question that was answered, and of no other', () => {
    const statements = [
      anAnswer('one', false, noonOf(0)),
      anAnswer('gone', true, noonOf(0)),
      { ...anAnswer('two', true, noonOf(0)), verb: 'commented' as const },
    ];
    const cards = cardsOf(statements, [question, aReviewQuestion('two')], doubling, noonOf(1));
    expect(cards.map(({ reference }) => reference)).toEqual([question.reference]);
  });

  it('brings a question back on its day, from midnight where the learner is', () => {
    expect(cardAfter([0], noonOf(0))?.due).toBe(midnightOf(2));
    expect(cardAfter([0, 2], noonOf(2))?.due).toBe(midnightOf(6));
  });

  it('does not bring a question back within a sitting, even over midnight', () => {
    const late = midnightOf(1) - 60_000;
    const [card] = cardsOf([anAnswer('one', false, late)], [question], doubling, late);
    expect(card?.due).toBe(late + SITTING);
  });

  it('asks again at once when the question has changed since', () => {
    const old = anAnswer('one', true, noonOf(0), { revision: 'r0' });
    const [card] = cardsOf([old], [question], doubling, noonOf(0));
    expect(card).toMatchObject({ due: noonOf(0), changed: true });
    const [answered] = cardsOf(
      [old, anAnswer('one', true, noonOf(0) + 1)],
      [question],
      doubling,
      noonOf(1),
    );
    expect(answered).toMatchObject({ due: midnightOf(2), changed: false });
  });

  it('always comes back after its last answer, and an answer to what is due puts it off', () => {
    const someTimes = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(someTimes, fc.array(fc.boolean()), fc.nat(1000), (hours, rights, wait) => {
        const times = hours.map((hour) => noonOf(0) + hour * HOUR).sort((a, b) => a - b);
        const statements = times.map((at, index) => anAnswer('one', rights[index] ?? true, at));
        const last = times.at(-1) ?? 0;
        const now = last + wait * HOUR;
        const [card] = cardsOf(statements, [question], doubling, now);
        if (!card) throw new Error('no card');
        expect(card.due).toBeGreaterThan(last - SITTING);
        if (card.due > now) return;
        const more = [...statements, anAnswer('one', true, now)];
        expect(cardsOf(more, [question], doubling, now)[0]?.due).toBeGreaterThan(now);
      }),
    );
  });
});

describe('dueCards', () => {
  const cards = [
    aCard('later', { due: noonOf(3) }),
    aCard('today', { due: noonOf(1) }),
    aCard('long', { due: noonOf(0) }),
  ];

  it('has what is due, what has waited longest first', () => {
    expect(dueCards(cards, noonOf(1)).map(({ reference }) => reference)).toEqual([
      'seat/long',
      'seat/today',
    ]);
  });

  it('grows with time until something is answered', () => {
    const someCards = fc.array(fc.nat(100).map((day) => aCard('any', { due: noonOf(day) })));
    fc.assert(
      fc.property(someCards, fc.nat(100), fc.nat(10), (own, day, later) => {
        const before = dueCards(own, noonOf(day));
        expect(dueCards(own, noonOf(day + later))).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it('leaves the next date to what is not due', () => {
    expect(nextDue(cards, noonOf(1))).toBe(noonOf(3));
    expect(nextDue(cards, noonOf(3))).toBeUndefined();
    expect(nextDue([], DAY)).toBeUndefined();
  });
});
