import { calculationWords as words } from '#words/calculation.ts';
import { PLACES } from '../domain/practice/estimate.ts';
import type { Field, ReportSection } from '../domain/practice/practice.ts';
import { formValues, type PracticeEntries } from '../domain/record/practice-entries.ts';
import type { Figures } from './calculation-figures.ts';
import { showFigures } from './sheet-calculation.ts';

/** Shows a report: what its reader adds, the figures, and what was typed for them. */
export function showReport(
  part: HTMLElement,
  report: ReportSection,
  figures: Figures,
  entries: PracticeEntries,
  language: string,
): void {
  const values = formValues(report.id, report.fields, entries);
  for (const field of report.fields) {
    const place = part.querySelector(`[data-fact="${CSS.escape(field.id)}"]`);
    if (place) place.textContent = shownText(field, values[field.id] ?? '', language) || words.none;
  }
  showFigures(part, figures, language);
  for (const { input, typed } of figures.inputs) {
    const row = part.querySelector(`[data-reported="${CSS.escape(input.id)}"]`);
    const put = (cell: string, text: string): void => {
      const place = row?.querySelector(cell);
      if (place) place.textContent = text;
    };
    for (const place of PLACES) put(`[data-figure="${place}"]`, typed[place]);
    put('[data-source]', typed.source);
  }
}

/** What was written in a field, as a reader sees it: the words of a choice, the day of a date. */
export function shownText({ type, options }: Field, value: string, language: string): string {
  if (type === 'choice') return options.find(({ id }) => id === value)?.label ?? '';
  if (type === 'date' && !Number.isNaN(Date.parse(value))) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(value),
    );
  }
  return value;
}
