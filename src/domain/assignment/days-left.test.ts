import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

it('counts days of the calendar, whatever the time of day', () => {
  expect(daysLeft('2026-12-04', new Date(2026, 11, 4, 23, 59))).toBe(0);
  expect(daysLeft('2026-12-04', new Date(2026, 11, 3, 0, 1))).toBe(1);
  expect(daysLeft('2026-12-04', new Date(2026, 11, 5, 0, 1))).toBe(-1);
  // Clocks change in between, where they do.
  expect(daysLeft('2026-04-15', new Date(2026, 2, 15, 12))).toBe(31);
});

it('is one less on each day that follows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.nat({ max: 23 }), (days, hour) => {
      const on = (more: number): number =>
        daysLeft('2030-01-01', new Date(2026, 0, days + more, hour));
      expect(on(1)).toBe(on(0) - 1);
    }),
  );
});
