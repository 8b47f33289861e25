import { isForgotten, type TimerState } from '../practice/timer.ts';
import { sinceCleared } from './practice-entries.ts';
import type { Deed, Statement } from './statement.ts';

/** The timer of a section of a practice. */
export const timerObject = (practice: string, section: string): string =>
  `timer/${practice}/${section}`;

/**
 * What the record keeps of a timer that was started, paused, moved or put back: the point at hand,
 * since when it runs, and the milliseconds that each point has taken. As recorded:
 *
 *     { "verb": "answered", "object": "timer/meeting/agenda",
 *       "response": ["figures", "2026-11-22T18:13:52.301Z", "welcome=181000"] }
 *
 * 1. A timer that runs goes on while no page shows it: the clock went on too.
 * 2. One that is paused stands where it was, however long ago that is.
 * 3. One that runs for twelve hours was forgotten, and stands at the beginning.
 * 4. Put back to the start, it has no response; a sheet that was cleared puts it back too.
 * 5. What cannot be read of it is passed over.
 */
export function timerDeed(object: string, state: TimerState): Deed {
  const { at, since, spent } = state;
  const running = since === undefined ? '' : new Date(since).toISOString();
  const taken = Object.entries(spent).map(([point, time]) => `${point}=${time}`);
  const isFresh = at === '' && running === '' && taken.length === 0;
  return { verb: 'answered', object, response: isFresh ? [] : [at, running, ...taken] };
}

/** A timer at the beginning. */
export const FRESH_TIMER: TimerState = { at: '', spent: {} };

/** How far the timer of a section is by the record. */
export function practiceTimer(
  statements: readonly Statement[],
  practice: string,
  section: string,
  now: number,
): TimerState {
  const object = timerObject(practice, section);
  const last = sinceCleared(statements, practice).findLast((each) => each.object === object);
  const [at = '', running = '', ...taken] = last?.response ?? [];
  const since = Date.parse(running);
  const spent = taken.flatMap((text): [string, number][] => {
    const [point = '', time = ''] = text.split('=');
    return /^\d{1,12}$/.test(time) ? [[point, Number(time)]] : [];
  });
  const timer = {
    at,
    spent: Object.fromEntries(spent),
    ...(!Number.isNaN(since) && { since }),
  };
  return isForgotten(timer, now) ? FRESH_TIMER : timer;
}
