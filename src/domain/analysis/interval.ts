import type { Discrimination, ItemFigures } from './item-figures.ts';

/** The range in which a figure of everybody may lie that was measured in a group, at 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The point of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval around a facility (Wilson 1927); it holds for small groups and at 0 and 1.
 * Undefined when answers were partly right: it is one for counts.
 */
export function facilityInterval({ n, facility, dichotomous }: ItemFigures): Interval | undefined {
  if (facility === undefined || !dichotomous) return undefined;
  const centre = (facility + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach =
    (Z / (1 + Z ** 2 / n)) * Math.sqrt((facility * (1 - facility)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

/** The interval around a discrimination by Fisher's transformation; undefined for fewer than four people. */
export function discriminationInterval({ r, n }: Discrimination): Interval | undefined {
  if (n < 4) return undefined;
  const reach = Z / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}

/**
 * Whether chance alone may make as great a difference between the numbers of people who chose one
 * thing and another: the test of signs by its normal approximation, at 95 %.
 */
export const mayBeChance = (one: number, other: number): boolean =>
  (one - other) ** 2 <= Z ** 2 * (one + other);
