import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../domain/practice/calendar.ts';
import { calendarOf } from './calendar.ts';

const file = { name: 'Ways, of listening', scope: 'listening.course', made: new Date(0) };
const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'calls',
  title: 'Listen in',
  first: '2026-12-01',
  repeats: 'weekly',
  who: '',
  note: '',
  ...overrides,
});

/** Values of a property, unfolded and unescaped (RFC 5545, 3.1 and 3.3.11). */
function valuesOf(calendar: string, property: string): readonly string[] {
  return calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => new RegExp(`^${property}[;:]`).test(line))
    .map((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
    );
}

describe('calendarOf', () => {
  it('writes whole days with a name that stays, and when they come again', () => {
    const calendar = calendarOf([anEvent(), anEvent({ id: 'once', repeats: 'never' })], file);
    expect(valuesOf(calendar, 'UID')).toEqual(['calls@listening.course', 'once@listening.course']);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261201');
    expect(valuesOf(calendar, 'DTSTAMP')[0]).toBe('19700101T000000Z');
    expect(valuesOf(calendar, 'RRULE')).toEqual(['FREQ=WEEKLY']);
  });

  it('writes a time of the day that holds wherever the reader is, and rings', () => {
    const calendar = calendarOf([anEvent({ time: '08:30' })], file);
    expect(calendar).toContain('DTSTART:20261201T083000\r\n');
    expect(calendar).toContain('DTEND:20261201T084500\r\n');
    expect(valuesOf(calendar, 'ACTION')).toEqual(['DISPLAY']);
    expect(valuesOf(calendarOf([anEvent()], file), 'ACTION')).toEqual([]);
  });

  it('reminds of a whole day hours before it begins', () => {
    const calendar = calendarOf([anEvent({ reminds: 15 })], file);
    expect(valuesOf(calendar, 'TRIGGER')).toEqual(['-PT15H']);
    expect(valuesOf(calendar, 'DESCRIPTION')).toEqual(['Listen in']);
  });

  it.each([
    ['daily', '2026-12-31', 'FREQ=DAILY'],
    ['fortnightly', '2026-12-01', 'FREQ=WEEKLY;INTERVAL=2'],
    ['monthly', '2026-12-01', 'FREQ=MONTHLY'],
    ['monthly', '2026-12-30', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['quarterly', '2026-12-31', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
    ['yearly', '2026-12-31', 'FREQ=YEARLY'],
  ] as const)('comes %s from %s', (repeats, first, rule) => {
    const calendar = calendarOf([anEvent({ repeats, first })], file);
    expect(valuesOf(calendar, 'RRULE')).toEqual([rule]);
  });

  it('is made of lines of at most 75 octets that end with CR and LF, the last one too', () => {
    const title = '聴くこと、それは勇気です。'.repeat(8);
    const calendar = calendarOf([anEvent({ title, note: 'one\ntwo' })], file);
    expect(calendar).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lengths = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(calendar).toContain('NAME:Ways\\, of listening\r\n');
  });

  it('keeps quotes, commas, line ends and every script', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => value.trim() === value && !/[\p{Cc}\u2028\u2029]/u.test(value));
    fc.assert(
      fc.property(text, text, (title, note) => {
        const calendar = calendarOf([anEvent({ title, note, who: 'A; "B", C' })], file);
        expect(valuesOf(calendar, 'SUMMARY')).toEqual([title]);
        expect(valuesOf(calendar, 'DESCRIPTION')).toEqual([`A; "B", C\n${note}`]);
      }),
    );
  });
});
