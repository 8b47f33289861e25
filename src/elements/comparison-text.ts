import { levelOf } from '../domain/checklist/checklist.ts';

/** Writes the cells of a table row by their `data-cell`. */
export function fillRow(row: HTMLElement, cells: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(cells)) {
    for (const cell of row.querySelectorAll(`[data-cell="${name}"]`)) cell.textContent = text;
  }
}

/** A mean in a word of the scale; other words where there is none. */
export const levelText = (
  mean: number | undefined,
  scale: readonly string[],
  none: string,
): string => (mean === undefined ? none : levelOf(mean, scale));

/** What is said of a difference. */
interface DifferenceWords {
  readonly higher: (steps: string) => string;
  readonly lower: (steps: string) => string;
  readonly same: string;
}

/** A difference in words, to a tenth of a step; nothing where one side is missing. */
export function differenceText(steps: number | undefined, words: DifferenceWords): string {
  if (steps === undefined) return '';
  const { lang } = document.documentElement;
  const size = Math.abs(steps).toLocaleString(lang, { maximumFractionDigits: 1 });
  if (size === (0).toLocaleString(lang)) return words.same;
  return steps > 0 ? words.higher(size) : words.lower(size);
}
