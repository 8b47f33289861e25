import type { CalendarColumns } from './practice.ts';

/** How often something happens again. An author's choice column for repetition offers these. */
export const RHYTHMS = [
  'never',
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'yearly',
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** A day in a calendar that comes again. */
export interface CalendarEvent {
  /** Stays the same when the event is exported again. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly first: string;
  /** Time of the day, such as `08:30`, wherever the reader is; it takes the whole day without one. */
  readonly time?: string;
  /** Hours before it begins at which the calendar reminds of it; by itself only an event with a time does. */
  readonly reminds?: number;
  readonly repeats: Rhythm;
  readonly who: string;
  readonly note: string;
}

/** The events that rows make; a row without a title or a date makes none. */
export function eventsOf(
  columns: CalendarColumns,
  rows: readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[],
): readonly CalendarEvent[] {
  return rows.flatMap(({ id, values }) => {
    const text = (column: string | undefined): string => values[column ?? '']?.trim() ?? '';
    const [title, first] = [text(columns.title), text(columns.first)];
    if (!title || !/^\d{4}-\d{2}-\d{2}$/.test(first)) return [];
    const repeats = RHYTHMS.find((rhythm) => rhythm === text(columns.repeats)) ?? 'never';
    return [{ id, title, first, repeats, who: text(columns.who), note: text(columns.note) }];
  });
}
