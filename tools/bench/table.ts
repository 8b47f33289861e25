/** A line of a table: a name, and the least, the median and the most of some runs. */
export function rowOf(name: string, values: readonly number[], digits: number): string {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number): number => sorted[Math.floor(place)] ?? Number.NaN;
  const last = sorted.length - 1;
  const median = (at(last / 2) + at((last + 1) / 2)) / 2;
  return row(
    name,
    [at(0), median, at(last)].map((value) => value.toFixed(digits)),
  );
}

/** A line of a table: a name, and cells below each other on the right. */
export const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');
