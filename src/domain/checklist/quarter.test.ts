import { expect, it } from 'vitest';
import { quarterAfter } from './quarter.ts';

it.each([
  ['2026-11-22T18:13:52.301Z', '2027-02-22'],
  ['2026-11-30T00:00:00.000Z', '2027-02-28'],
  ['2027-11-30', '2028-02-29'],
  ['2026-01-31', '2026-04-30'],
  ['2026-05-31', '2026-08-31'],
])('a quarter after %s is %s', (moment, day) => {
  expect(quarterAfter(moment)).toBe(day);
});
