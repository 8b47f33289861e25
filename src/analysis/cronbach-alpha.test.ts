import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSheet, nameOf, namesOf } from './answer-sheet.builders.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

const alphaOf = (...people: readonly (readonly (number | undefined)[])[]) =>
  cronbachAlpha(
    namesOf(Math.max(2, ...people.map(({ length }) => length))),
    people.map((scores) => aSheet(...scores)),
  );

describe('alpha', () => {
  it('is over those who answered every question of the set', () => {
    expect(alphaOf([1, 1], [0, 0], [1, undefined], [1, 0])).toMatchObject({ n: 3, items: 2 });
  });

  it('is not there when people do not differ, or too little was asked', () => {
    expect(alphaOf([1, 0], [0, 1])).toBeUndefined();
    expect(alphaOf([1, 0])).toBeUndefined();
    expect(alphaOf()).toBeUndefined();
    expect(cronbachAlpha([nameOf(0)], [aSheet(1), aSheet(0)])).toBeUndefined();
    expect(cronbachAlpha([], [aSheet(1), aSheet(0)])).toBeUndefined();
  });

  it('is below zero when questions contradict each other', () => {
    // Variances ¼ and ¼, totals 1 1 1 2 with ¼: 2 × (1 - (⅓ + ¼) / ¼), by hand.
    expect(alphaOf([1, 0], [0, 1], [1, 0], [1, 1])?.alpha).toBeCloseTo(2 * (1 - 7 / 3), 12);
  });

  it('is 1 when every question says the same', () => {
    const people = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 9 }), (scores, items) => {
        const alpha = alphaOf(...scores.map((score) => Array.from({ length: items }, () => score)));
        fc.pre(alpha !== undefined);
        expect(alpha.alpha).toBeCloseTo(1, 6);
      }),
    );
  });

  it('follows the formula of Spearman and Brown when questions are parallel', () => {
    // Each pair of questions correlates by ½, whatever the number of questions: over all ways to
    // answer so that the trait weighs as much as what is special to a question.
    const ways = (items: number): readonly (readonly number[])[] =>
      [0, 1].flatMap((trait) =>
        Array.from({ length: 2 ** items }, (_, bits) =>
          Array.from({ length: items }, (_item, place) => (trait + ((bits >> place) & 1)) / 2),
        ),
      );
    // n - 1 in place of n stands in every variance, and cancels.
    for (const items of [2, 3, 6]) {
      const expected = (items * 0.5) / (1 + (items - 1) * 0.5);
      expect(alphaOf(...ways(items))?.alpha).toBeCloseTo(expected, 10);
    }
  });

  it('does not depend on the order of people, nor on the unit of scores', () => {
    const rows = fc.array(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(rows, (people) => {
        const alpha = alphaOf(...people)?.alpha;
        const turned = alphaOf(...people.toReversed())?.alpha;
        const scaled = alphaOf(...people.map((row) => row.map((value) => value / 4)))?.alpha;
        for (const other of [turned, scaled]) {
          if (alpha === undefined) expect(other).toBeUndefined();
          else expect(other).toBeCloseTo(alpha, 9);
        }
      }),
    );
  });
});
