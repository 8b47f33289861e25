import { amountText, figureText } from '../domain/practice/figure.ts';
import type { TableSection } from '../domain/practice/practice.ts';
import { tallyOf } from '../domain/practice/tally.ts';
import type { FilledRow } from '../domain/record/practice-entries.ts';

/** Shows how a number is shared out, and what changes from the first tally to the second. */
export function showTally(
  part: HTMLElement,
  { tallies, columns }: TableSection,
  rows: readonly FilledRow[],
  language: string,
): void {
  const values = rows.map((row) => row.values);
  const counted = tallies.map((tally) => tallyOf(tally, columns, values));
  for (const row of part.querySelectorAll<HTMLElement>('[data-option]')) {
    const shares = counted.map((tally) =>
      tally.find(({ option }) => option === row.dataset['option']),
    );
    for (const [index, cell] of row.querySelectorAll('[data-tally]').entries()) {
      const { sum = 0, share = 0 } = shares[index] ?? {};
      cell.textContent = `${figureText(sum, language)} (${amountText(Math.round(share * 100) / 100, '%', language)})`;
    }
    const [before, after] = shares;
    const difference = row.querySelector('[data-difference]');
    if (difference && before && after) {
      difference.textContent = signed(after.sum - before.sum, language);
    }
  }
}

/** A difference with its sign in front. */
function signed(value: number, language: string): string {
  const text = figureText(Math.abs(value), language);
  return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}
