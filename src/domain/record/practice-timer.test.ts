import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTimer, viewOf, type TimerState } from '../practice/timer.ts';
import { sheetObject } from './practice-entries.ts';
import { FRESH_TIMER, practiceTimer, timerDeed, timerObject } from './practice-timer.ts';
import { aStatement } from './statement.builders.ts';
import type { Statement } from './statement.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const [MINUTE, HOUR] = [60_000, 3_600_000];
const object = timerObject('meeting', 'agenda');
const kept = (state: TimerState): Statement => aStatement(timerDeed(object, state));
const timerAt = (now: number, ...statements: readonly Statement[]): TimerState =>
  practiceTimer(statements, 'meeting', 'agenda', now);

const running: TimerState = { at: 'two', spent: { one: 3 * MINUTE }, since: NOON };
const paused: TimerState = { at: 'two', spent: { one: 3 * MINUTE, two: MINUTE } };
const points = ['one', 'two'].map((id) => ({ id, title: id, minutes: 5 }));

describe('the timer of a practice in the record', () => {
  it('comes back as it was kept', () => {
    const someState = fc.record({
      at: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      spent: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.nat()),
    });
    fc.assert(
      fc.property(someState, fc.boolean(), (state, runs) => {
        const whole = runs ? startTimer(state, NOON) : state;
        expect(timerAt(NOON, kept(whole))).toEqual(whole);
      }),
    );
  });

  it('goes on while no page shows it (1), and stands still while it is paused (2)', () => {
    const left = (state: TimerState, now: number) => viewOf(state, points, now)?.left;
    const [soon, later] = [NOON + 2 * MINUTE, NOON + 100 * HOUR];
    expect(left(timerAt(soon, kept(running)), soon)).toBe(3 * MINUTE);
    expect(left(timerAt(later, kept(paused)), later)).toBe(4 * MINUTE);
  });

  it('stands at the beginning when it was forgotten (3), put back or cleared (4)', () => {
    expect(timerAt(NOON + 12 * HOUR, kept(running))).toEqual(running);
    expect(timerAt(NOON + 13 * HOUR, kept(running))).toEqual(FRESH_TIMER);
    const back = kept(FRESH_TIMER);
    expect(timerAt(NOON, kept(running), back)).toEqual(FRESH_TIMER);
    const cleared = aStatement({ object: sheetObject('meeting'), response: [] });
    expect(timerAt(NOON, kept(running), cleared)).toEqual(FRESH_TIMER);
    expect(timerAt(NOON)).toEqual(FRESH_TIMER);
  });

  it('passes over what cannot be read (5)', () => {
    const endless = aStatement({ object, response: ['one', '', `one=${'9'.repeat(400)}`] });
    expect(timerAt(NOON, endless).spent).toEqual({});
    const odd = aStatement({ object, response: ['two', 'yesterday', 'one=soon', 'one', 'two=5'] });
    expect(timerAt(NOON, odd)).toEqual({ at: 'two', spent: { two: 5 } });
  });
});
