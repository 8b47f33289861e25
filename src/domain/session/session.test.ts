import { expect, it } from 'vitest';
import { clockTime, minutesOf, timedSteps } from './session.ts';

it('gives each step the minutes at which it begins and ends', () => {
  const steps = [5, 10, 45].map((minutes) => ({ title: 'Look', minutes, body: [] }));
  expect(timedSteps({ minutes: 60, steps }).map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [5, 15],
    [15, 60],
  ]);
  expect(minutesOf(steps)).toBe(60);
});

it('names a step by its title, and tells two of the same title apart', () => {
  const steps = ['Look', 'Talk', 'Look'].map((title) => ({ title, minutes: 5, body: [] }));
  expect(timedSteps({ minutes: 15, steps }).map(({ id }) => id)).toEqual([
    'Look',
    'Talk',
    'Look (2)',
  ]);
});

it('writes minutes as a clock shows them', () => {
  expect([0, 5, 59, 60, 125].map(clockTime)).toEqual(['0:00', '0:05', '0:59', '1:00', '2:05']);
});
