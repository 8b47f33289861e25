import { sampleVariance, sum } from 'simple-statistics';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import type { Alpha } from '../domain/analysis/item-figures.ts';
import { areAlike } from './correlation.ts';

/**
 * Cronbach's alpha (1951) of a set of questions, over the people who answered all of them; who left
 * one out counts for nothing here, because their total is not comparable. Undefined for fewer than
 * two questions or two people, and where all totals are alike.
 */
export function cronbachAlpha(
  names: readonly string[],
  sheets: readonly AnswerSheet[],
): Alpha | undefined {
  const complete = sheets.filter((sheet) => names.every((name) => sheet.has(name)));
  const scoresOf = (name: string): number[] => complete.map((sheet) => sheet.get(name)?.score ?? 0);
  const totals = complete.map((sheet) => sum(names.map((name) => sheet.get(name)?.score ?? 0)));
  const items = names.length;
  if (items < 2 || areAlike(totals)) return undefined;
  const within = sum(names.map((name) => sampleVariance(scoresOf(name))));
  const alpha = (items / (items - 1)) * (1 - within / sampleVariance(totals));
  return { alpha, n: complete.length, items };
}
