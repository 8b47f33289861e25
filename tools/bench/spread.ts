/** What a number was in several runs. */
export interface Spread {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

/** The least, the median and the most of some runs. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number): number => sorted[Math.floor(place)] ?? Number.NaN;
  const last = sorted.length - 1;
  return { least: at(0), middle: (at(last / 2) + at((last + 1) / 2)) / 2, most: at(last) };
}

/** A line of a table: a name, and the three numbers in columns. */
export function rowOf(name: string, values: readonly number[], digits: number): string {
  const { least, middle, most } = spreadOf(values);
  const cells = [least, middle, most].map((value) => value.toFixed(digits).padStart(10));
  return `${name.padEnd(26)}${cells.join('')}`;
}
