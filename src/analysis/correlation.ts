import { sampleCorrelation, sampleVariance } from 'simple-statistics';

/** Variance below which values count as alike: sums of the same scores differ in their last digits. */
const ALIKE = 1e-18;

/**
 * Pearson's correlation of pairs of values, -1 to 1; undefined for fewer than two pairs, and where
 * the values on one side are alike, because there is none.
 */
export function correlation(
  first: readonly number[],
  second: readonly number[],
): number | undefined {
  if (first.length < 2 || [first, second].some(areAlike)) return undefined;
  return Math.max(-1, Math.min(1, sampleCorrelation([...first], [...second])));
}

/** Whether values do not vary. */
export const areAlike = (values: readonly number[]): boolean =>
  values.length < 2 || sampleVariance([...values]) < ALIKE;
