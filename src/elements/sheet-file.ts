import { eventsOf } from '../domain/practice/calendar.ts';
import type { Sheet } from '../domain/practice/practice.ts';
import { filledRows, type PracticeEntries } from '../domain/record/practice-entries.ts';
import { handOver } from './hand-over.ts';
import { reportDocument, sheetDocument, tableCells } from './sheet-document.ts';

/**
 * Makes a file of a sheet, or of one of its sections, and hands it to the reader. Resolves to the
 * name of the file, or to nothing where there is nothing to put into it.
 */
export async function saveFile(
  kind: string,
  sheet: Sheet,
  sectionId: string,
  entries: PracticeEntries,
): Promise<string | undefined> {
  const { lang, dataset } = document.documentElement;
  const section = sheet.sections.find(({ id }) => id === sectionId);
  const own = `${sheet.id}-${sectionId}`;
  if (kind === 'csv' && section?.kind === 'table') {
    const { csvOf } = await import('../exports/csv.ts');
    const { head, rows } = tableCells(section, entries, lang);
    return handOver(`${own}.csv`, 'text/csv', csvOf(head, rows));
  }
  if (kind === 'calendar' && section?.kind === 'table' && section.calendar) {
    const events = eventsOf(section.calendar, filledRows(section, entries));
    if (events.length === 0) return undefined;
    const { calendarOf } = await import('../exports/calendar.ts');
    const scope = `${own}.${dataset['course'] ?? ''}`;
    const file = { name: section.title, scope, made: new Date() };
    return handOver(`${own}.ics`, 'text/calendar', calendarOf(events, file));
  }
  const { documentFile } = await import('#document-file');
  if (section?.kind === 'report') {
    const written = reportDocument(section, sheet, entries, lang);
    return handOver(`${own}${documentFile.ending}`, documentFile.type, documentFile.of(written));
  }
  const written = sheetDocument(sheet, entries, lang);
  return handOver(`${sheet.id}${documentFile.ending}`, documentFile.type, documentFile.of(written));
}
