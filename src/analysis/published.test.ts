import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import { discriminationInterval, facilityInterval } from '../domain/analysis/interval.ts';
import { analyseItems } from './analyse-items.ts';
import { aSheet, namesOf } from './answer-sheet.builders.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

/**
 * How many of 1,000 people answered five questions of the Law School Admission Test, section 6, in
 * each way (1 is right): the table of Bock and Lieberman (1970), Fitting a response model for n
 * dichotomously scored items, Psychometrika 35, 179-197, as the R package psych has it
 * (`bock.table`, column Ob6).
 */
const LSAT6: Readonly<Record<string, number>> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
};

const people: readonly (readonly number[])[] = Object.entries(LSAT6).flatMap(([pattern, count]) =>
  Array.from({ length: count }, () => [...pattern].map(Number)),
);
const sheets: readonly AnswerSheet[] = people.map((scores) => aSheet(...scores));
const names = namesOf(5);
const figures = [
  ...analyseItems(
    names.map((name) => ({ name, options: [] })),
    sheets,
  ).values(),
];

describe('what is published about section 6 of the LSAT', () => {
  it('has facilities as in philender.com/courses/categorical/notes2/rasch.html', () => {
    expect(figures.map(({ facility }) => facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  });

  it('has alphas as RKWard keeps them for its tests, made with the R package ltm', () => {
    // github.com/KDE/rkward, tests/item_response_theory: RKTestStandard.Cronbach_alpha.rkout has
    // the first, Cronbach_alpha.rkout those with one question left out.
    const { alpha, n, items } = cronbachAlpha(names, sheets) ?? {};
    expect({ alpha: alpha?.toFixed(3), n, items }).toEqual({ alpha: '0.295', n: 1000, items: 5 });
    const without = names.map((name) =>
      cronbachAlpha(
        names.filter((other) => other !== name),
        sheets,
      )?.alpha.toFixed(2),
    );
    expect(without).toEqual(['0.28', '0.24', '0.22', '0.25', '0.27']);
  });

  it('has figures as the R package psych 2.2.9 computes them: raw_alpha, r.drop, alpha.drop', () => {
    expect(cronbachAlpha(names, sheets)?.alpha).toBeCloseTo(0.29499719, 8);
    const rDrop = [0.11283269, 0.15317812, 0.17277894, 0.1444281, 0.1215964];
    const alphaDrop = [0.2753562, 0.2375839, 0.2167995, 0.2459327, 0.2662944];
    for (const [place, name] of names.entries()) {
      expect(figures[place]?.discrimination?.r).toBeCloseTo(rDrop[place] ?? NaN, 8);
      const others = names.filter((other) => other !== name);
      expect(cronbachAlpha(others, sheets)?.alpha).toBeCloseTo(alphaDrop[place] ?? NaN, 7);
    }
  });

  it('has intervals as prop.test(correct = FALSE) and cor.test of R compute them', () => {
    const wilson = [
      [0.90590436, 0.93885055],
      [0.6800902, 0.73631022],
      [0.52204037, 0.58355399],
      [0.73566849, 0.78831864],
      [0.84773197, 0.88943623],
    ];
    const fisher = [
      [0.05119773, 0.17361139],
      [0.09205923, 0.21314716],
      [0.11198535, 0.23228401],
      [0.08317977, 0.20458938],
      [0.06005603, 0.18221592],
    ];
    for (const [place, figure] of figures.entries()) {
      const ofFacility = facilityInterval(figure);
      expect(ofFacility?.low).toBeCloseTo(wilson[place]?.[0] ?? NaN, 8);
      expect(ofFacility?.high).toBeCloseTo(wilson[place]?.[1] ?? NaN, 8);
      const ofDiscrimination =
        figure.discrimination && discriminationInterval(figure.discrimination);
      expect(ofDiscrimination?.low).toBeCloseTo(fisher[place]?.[0] ?? NaN, 8);
      expect(ofDiscrimination?.high).toBeCloseTo(fisher[place]?.[1] ?? NaN, 8);
    }
  });
});

/**
 * The same figures by other ways: from counts of right answers alone, without means, deviations or
 * a library. `both` counts the people who got two questions right.
 */
describe('a plain computation from counts', () => {
  const n = people.length;
  const count = (isCounted: (scores: readonly number[]) => boolean): number =>
    people.filter(isCounted).length;
  const both = (one: number, other: number): number =>
    count((scores) => scores[one] === 1 && scores[other] === 1);
  const right = (place: number): number => both(place, place);
  /** Sum of products less the product of sums: n (n - 1) times the covariance. */
  const together = (one: number, other: number): number =>
    n * both(one, other) - right(one) * right(other);
  const places = [0, 1, 2, 3, 4];
  const total = (ones: readonly number[], others: readonly number[]): number =>
    ones.flatMap((one) => others.map((other) => together(one, other))).reduce((a, b) => a + b, 0);

  it('agrees on alpha, as the share of covariances between questions in the variance of totals', () => {
    const between = total(places, places) - places.reduce((sum, p) => sum + together(p, p), 0);
    const alpha = (5 / 4) * (between / total(places, places));
    expect(alpha).toBeCloseTo(0.29499719, 8);
    expect(cronbachAlpha(names, sheets)?.alpha).toBeCloseTo(alpha, 12);
  });

  it('agrees on discrimination, as covariance with the sum of the others', () => {
    for (const place of places) {
      const others = places.filter((other) => other !== place);
      const r = total([place], others) / Math.sqrt(together(place, place) * total(others, others));
      expect(figures[place]?.discrimination?.r).toBeCloseTo(r, 12);
      expect(figures[place]?.discrimination?.n).toBe(1000);
    }
  });
});
