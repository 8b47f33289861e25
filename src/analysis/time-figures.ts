import { quantile } from 'simple-statistics';
import type { TimeFigures } from '../domain/analysis/item-figures.ts';

/**
 * Median and quartiles of times in seconds, with a straight line between neighbours (type 7 of
 * Hyndman and Fan 1996, what R and spreadsheets do). Undefined when no time is known; what is no
 * time, such as one below zero, is passed over.
 */
export function timeFigures(seconds: readonly number[]): TimeFigures | undefined {
  const times = seconds.filter((time) => Number.isFinite(time) && time >= 0);
  if (times.length === 0) return undefined;
  const at = (share: number): number => quantile(times, share);
  return { n: times.length, median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
