import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration, timeOfDay, timespan, timestamp } from './scorm-time.ts';

describe('times of SCORM', () => {
  it.each([
    [1.5, '0000:00:01.5', 'PT1.5S'],
    [1.239, '0000:00:01.23', 'PT1.23S'],
    [0, '0000:00:00', 'PT0S'],
    [3725.1, '0001:02:05.1', 'PT1H2M5.1S'],
    [-5, '0000:00:00', 'PT0S'],
    [Number.NaN, '0000:00:00', 'PT0S'],
    [1e12, '9999:59:59.99', 'PT9999H59M59.99S'],
  ])('S9, T3: writes %d seconds', (seconds, in12, in2004) => {
    expect([timespan(seconds), duration(seconds)]).toEqual([in12, in2004]);
  });

  it('S9, T3: writes any time in a form that every LMS takes', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e9, noNaN: true }), (seconds) => {
        expect(timespan(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
        expect(duration(seconds)).toMatch(/^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/);
      }),
    );
  });

  it('T3: writes an instant without a zone and without parts of a second', () => {
    const at = new Date(2026, 10, 2, 9, 5, 0, 301).toISOString();
    expect(timestamp(at)).toBe('2026-11-02T09:05:00');
    expect(timeOfDay(at)).toBe('09:05:00');
  });
});
