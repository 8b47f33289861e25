import { describe, expect, it } from 'vitest';
import { moveTimer, pauseTimer, startTimer, viewOf, type TimerState } from './timer.ts';

const MINUTE = 60_000;
const points = [
  { id: 'one', title: 'One', minutes: 3 },
  { id: 'two', title: 'Two', minutes: 5 },
];
const fresh: TimerState = { at: 'one', spent: {} };
const left = (state: TimerState, now: number) => viewOf(state, points, now)?.left;

describe('the timer of a meeting', () => {
  it('counts from the clock, however long the page slept', () => {
    const state = startTimer(fresh, 0);
    expect(left(state, MINUTE)).toBe(2 * MINUTE);
    expect(left(state, 4 * MINUTE)).toBe(-MINUTE);
  });

  it('stands still while it is paused, and goes on where it was', () => {
    const paused = pauseTimer(startTimer(fresh, 0), MINUTE);
    expect(left(paused, 10 * MINUTE)).toBe(2 * MINUTE);
    expect(left(startTimer(paused, 10 * MINUTE), 11 * MINUTE)).toBe(MINUTE);
  });

  it('keeps what a point has taken when somebody goes on and comes back', () => {
    const second = moveTimer(startTimer(fresh, 0), 'two', MINUTE);
    expect(viewOf(second, points, MINUTE)).toMatchObject({
      place: 1,
      left: 5 * MINUTE,
      runs: true,
    });
    expect(left(moveTimer(second, 'one', 2 * MINUTE), 2 * MINUTE)).toBe(2 * MINUTE);
  });

  it('plans the end with all points to come, and later when a point is over', () => {
    const state = startTimer(fresh, 0);
    expect(viewOf(state, points, 0)?.end).toBe(8 * MINUTE);
    expect(viewOf(state, points, 4 * MINUTE)?.end).toBe(9 * MINUTE);
  });

  it('begins with the first point when the one at hand is gone, and shows nothing without points', () => {
    expect(viewOf({ at: 'gone', spent: {} }, points, 0)?.point.id).toBe('one');
    expect(viewOf(fresh, [], 0)).toBeUndefined();
  });
});
