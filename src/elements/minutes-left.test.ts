import { expect, it } from 'vitest';
import { minutesLeft } from './minutes-left.ts';

const begun = '2026-11-22T10:00:00.000Z';
const at = (time: string) => minutesLeft(begun, 30, Date.parse(`2026-11-22T${time}Z`));

it('counts whole minutes, and ends at none', () => {
  expect(at('10:00:00')).toBe(30);
  expect(at('10:00:01')).toBe(30);
  expect(at('10:29:30')).toBe(1);
  expect(at('10:30:00')).toBe(0);
  expect(at('12:00:00')).toBe(0);
});

it('gives no more than the limit when the clock was set back', () => {
  expect(at('08:00:00')).toBe(30);
});
