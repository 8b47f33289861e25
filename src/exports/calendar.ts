import ical, { ICalAlarmType } from 'ical-generator';
import type { CalendarEvent, Rhythm } from '../domain/practice/calendar.ts';

/** What a calendar file says of itself. */
export interface CalendarFile {
  readonly name: string;
  /** What makes the ids of events unique in the world, such as `promise-audit.empty-chair`. */
  readonly scope: string;
  /** When the file is made. */
  readonly made: Date;
}

const RULES: Readonly<Record<Rhythm, string | undefined>> = {
  never: undefined,
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
};

/** The last day that every month has. */
const IN_EVERY_MONTH = 28;

/** Milliseconds that an event with a time of the day takes. */
const DURATION = 15 * 60 * 1000;

/** Events as an iCalendar file (RFC 5545): days that come again, and those that ring. */
export function calendarOf(
  events: readonly CalendarEvent[],
  { name, scope, made }: CalendarFile,
): string {
  // The library escapes every text but this one.
  const escaped = name.replace(/[\\;,]/g, '\\$&');
  const calendar = ical({
    name: escaped,
    prodId: { company: 'Course', product: scope, language: 'EN' },
  });
  for (const { id, title, first, time, reminds, repeats, who, note } of events) {
    const start = new Date(`${first}T${time ?? '00:00'}:00Z`);
    const repeating = ruleOf(repeats, first);
    const description = [who, note].filter(Boolean).join('\n');
    const event = calendar.createEvent({
      id: `${id}@${scope}`,
      stamp: made,
      start,
      timezone: 'UTC',
      ...(time ? { end: new Date(start.getTime() + DURATION), floating: true } : { allDay: true }),
      summary: title,
      ...(description && { description }),
      ...(repeating && { repeating }),
    });
    if (time || reminds !== undefined) {
      const trigger = (reminds ?? 0) * 60 * 60;
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
    }
  }
  // Each line ends, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** RFC 5545 passes over months without the day; on days 29 to 31 the last day of such a month is meant. */
function ruleOf(rhythm: Rhythm, first: string): string | undefined {
  const rule = RULES[rhythm];
  const day = Number(first.slice(-2));
  if (!rule?.startsWith('FREQ=MONTHLY') || day <= IN_EVERY_MONTH) return rule && `RRULE:${rule}`;
  const days = Array.from(
    { length: day - IN_EVERY_MONTH + 1 },
    (_, index) => IN_EVERY_MONTH + index,
  );
  return `RRULE:${rule};BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}
