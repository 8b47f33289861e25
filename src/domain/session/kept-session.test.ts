import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, keptSession, momentOf, sessionFromKept } from './kept-session.ts';
import { freshSession, runSession, sessionView, type RunningSession } from './running-session.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NINE = new Date('2026-12-01T09:00:00').getTime();
const steps = ['Look', 'Talk'].map((title) => ({ id: title, title, minutes: 10 }));
const begun = runSession(freshSession(20), steps, NINE);
const again = (session: RunningSession, now = NINE, plans = [60, 20]) =>
  sessionFromKept(JSON.parse(JSON.stringify(keptSession({ session, start: '09:45' }))), plans, now);

describe('a session that a browser keeps', () => {
  it('comes back as it was, and runs on (1)', () => {
    expect(again(begun)).toEqual({ session: begun, start: '09:45' });
    const view = sessionView(again(begun, NINE + 4 * MINUTE).session, steps, NINE + 4 * MINUTE);
    expect(view).toMatchObject({ state: 'running', left: 6 * MINUTE });
  });

  it('stands at the beginning of its plan once it was forgotten (2)', () => {
    expect(again(begun, NINE + 12 * HOUR).session).toEqual(begun);
    expect(again(begun, NINE + 13 * HOUR)).toEqual({ session: freshSession(20), start: '09:45' });
  });

  it('begins at the first step when the plan has lost its own (3)', () => {
    const gone = { ...begun, timer: { at: 'Gone', spent: { Gone: MINUTE } } };
    expect(sessionView(again(gone).session, steps, NINE)).toMatchObject({ place: 0 });
    expect(again(gone).session.timer.spent).toEqual({ Gone: MINUTE });
  });

  it('gives way to the longest plan when its own is gone (4)', () => {
    expect(again(begun, NINE, [60, 30]).session).toEqual(freshSession(60));
  });

  it('is passed over when it cannot be read (5)', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { session } = sessionFromKept(kept, [20], NINE);
        expect(sessionView(session, steps, NINE)?.state).toBe('ready');
      }),
    );
    const later = { ...(keptSession({ session: begun, start: '' }) as object), format: 2 };
    expect(sessionFromKept(later, [20], NINE).session).toEqual(freshSession(20));
    const late = { ...begun, due: 8e15, added: { Look: 1e300 } };
    expect(again(late).session).toMatchObject({ added: {} });
    expect(again(late).session.due).toBeUndefined();
    const odd = { format: 1, start: 'soon', session: { plan: 20, timer: { at: 3, spent: [1] } } };
    expect(sessionFromKept(odd, [20], NINE)).toEqual({ session: freshSession(20), start: '' });
  });
});

describe('the time at which a session should begin', () => {
  it('is a moment of today', () => {
    expect(momentOf('09:45', NINE)).toBe(NINE + 45 * MINUTE);
    expect(['', '9:45', '25:00', 'soon'].map((text) => momentOf(text, NINE))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('counts when the session begins near it; a rehearsal counts from its own beginning', () => {
    expect(dueAt('08:58', NINE)).toBe(NINE - 2 * MINUTE);
    expect(dueAt('09:05', NINE)).toBe(NINE + 5 * MINUTE);
    expect(dueAt('14:00', NINE)).toBe(NINE);
    expect(dueAt('', NINE)).toBe(NINE);
  });
});
