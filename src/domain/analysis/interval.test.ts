import fc from 'fast-check';
import { expect, it } from 'vitest';
import { discriminationInterval, facilityInterval, mayBeChance } from './interval.ts';

const facility = (right: number, n: number, dichotomous = true) =>
  facilityInterval({ n, dichotomous, options: [], ...(n > 0 && { facility: right / n }) });

it('lies around a facility as prop.test(correct = FALSE) of R has it, at the ends too', () => {
  expect(facility(7, 10)?.low).toBeCloseTo(0.39677815, 8);
  expect(facility(7, 10)?.high).toBeCloseTo(0.89220873, 8);
  expect(facility(10, 10)?.low).toBeCloseTo(0.7224672, 8);
  expect(facility(10, 10)?.high).toBeCloseTo(1, 12);
  expect(facility(0, 10)?.low).toBeCloseTo(0, 12);
});

it('is not said of nobody, nor of answers that were partly right', () => {
  expect(facility(0, 0)).toBeUndefined();
  expect(facility(5, 10, false)).toBeUndefined();
});

it('is not said of a discrimination of three people', () => {
  expect(discriminationInterval({ r: 0.5, n: 3 })).toBeUndefined();
});

it.each([
  [0, 0, true],
  [5, 4, true],
  [9, 2, false],
  // chisq.test(c(8, 2)) of R: p = 0.058; of c(9, 2): p = 0.035
  [8, 2, true],
])('tells whether chance may part %d from %d', (one, other, may) => {
  expect(mayBeChance(one, other)).toBe(may);
  expect(mayBeChance(other, one)).toBe(may);
});

it('holds the figure, and stays where figures can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, right) => {
      const share = Math.min(right, n) / n;
      const { low, high } = facility(Math.min(right, n), n) ?? { low: 1, high: 0 };
      return low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1;
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 4 }), (r, n) => {
      const { low, high } = discriminationInterval({ r, n }) ?? { low: 1, high: 0 };
      return low >= -1 && low <= r + 1e-9 && r <= high + 1e-9 && high <= 1;
    }),
  );
});
