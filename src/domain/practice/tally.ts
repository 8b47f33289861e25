import { numberFrom } from '../question/number.ts';
import type { Field, Tally } from './practice.ts';

/** What one option of a choice has of a sum. */
export interface TallyShare {
  readonly option: string;
  readonly sum: number;
  /** Share of the whole, 0 to 1; 0 while there is nothing to share out. */
  readonly share: number;
}

/** Shares a number column out among the options of a choice column. Rows without either are passed over. */
export function tallyOf(
  { by, sum }: Pick<Tally, 'by' | 'sum'>,
  columns: readonly Field[],
  rows: readonly Readonly<Record<string, string>>[],
): readonly TallyShare[] {
  const options = columns.find(({ id }) => id === by)?.options ?? [];
  const sums = options.map(({ id }) =>
    rows
      .filter((row) => row[by] === id)
      .reduce((total, row) => total + (numberFrom(row[sum] ?? '') ?? 0), 0),
  );
  const whole = sums.reduce((total, each) => total + each, 0);
  return options.map(({ id }, index) => ({
    option: id,
    sum: sums[index] ?? 0,
    share: whole === 0 ? 0 : (sums[index] ?? 0) / whole,
  }));
}
