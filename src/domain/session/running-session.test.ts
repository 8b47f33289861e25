import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSession, sessionFromKept } from './kept-session.ts';
import {
  addMinutes,
  freshSession,
  moveSession,
  pauseSession,
  runSession,
  sessionView,
  type RunningSession,
} from './running-session.ts';

const MINUTE = 60_000;
const NINE = Date.parse('2026-12-01T09:00:00Z');
const steps = [
  { id: 'Look', title: 'Look', minutes: 5 },
  { id: 'Talk', title: 'Talk', minutes: 10 },
  { id: 'Close', title: 'Close', minutes: 5 },
];
const after = (minutes: number): number => NINE + minutes * MINUTE;
const begun = runSession(freshSession(20), steps, NINE);
const viewAt = (session: RunningSession, minutes: number) => {
  const view = sessionView(session, steps, after(minutes));
  if (!view) throw new Error('no view');
  return view;
};

describe('a running session', () => {
  it('shows before it begins when it would end', () => {
    const view = viewAt(freshSession(20), 0);
    expect(view).toMatchObject({ state: 'ready', place: 0, behind: 0, left: 5 * MINUTE });
    expect(view.isFresh).toBe(true);
    expect(viewAt(begun, 0).isFresh).toBe(false);
    expect(view.end).toBe(after(20));
    expect(view.steps.map(({ planned }) => planned)).toEqual([0, 5, 15].map(after));
  });

  it('says which step is on, how long it lasts and when each step begins', () => {
    const second = moveSession(begun, steps, 1, after(7));
    const view = viewAt(second, 8);
    expect(view).toMatchObject({ state: 'running', place: 1, left: 9 * MINUTE });
    expect(view.behind).toBe(2 * MINUTE);
    expect(view.end).toBe(after(22));
    expect(view.plannedEnd).toBe(after(20));
    expect(view.steps.map(({ state, planned, real }) => [state, planned, real])).toEqual([
      ['done', after(0), after(0)],
      ['now', after(5), after(7)],
      ['to come', after(15), after(17)],
    ]);
  });

  it('is ahead when a step took less than its time, and behind as soon as one takes more', () => {
    expect(viewAt(moveSession(begun, steps, 1, after(3)), 3).behind).toBe(-2 * MINUTE);
    expect(viewAt(begun, 5).behind).toBe(0);
    expect(viewAt(begun, 6).behind).toBe(MINUTE);
  });

  it('stays behind by what a pause took when it goes on', () => {
    const again = runSession(pauseSession(begun, after(2)), steps, after(4));
    expect(viewAt(again, 4)).toMatchObject({ left: 3 * MINUTE, behind: 2 * MINUTE });
    expect(viewAt(again, 4).steps[0]?.real).toBe(after(0));
  });

  it('counts from the time at which it should have begun', () => {
    const late = runSession(freshSession(20), steps, after(4), NINE);
    expect(viewAt(late, 4).behind).toBe(4 * MINUTE);
    expect(viewAt(late, 4).plannedEnd).toBe(after(20));
  });

  it('ends after the last step, and can be opened again where it was', () => {
    const last = moveSession(moveSession(begun, steps, 1, after(5)), steps, 1, after(15));
    const over = moveSession(last, steps, 1, after(21));
    expect(viewAt(over, 90)).toMatchObject({ state: 'ended', end: after(21), behind: MINUTE });
    expect(viewAt(over, 90).steps.every(({ state }) => state === 'done')).toBe(true);
    expect(runSession(over, steps, after(90))).toEqual(over);
    const open = moveSession(over, steps, -1, after(22));
    expect(viewAt(open, 22)).toMatchObject({ state: 'paused', place: 2, left: -MINUTE });
  });

  it('does not begin or end by looking at its steps', () => {
    const looked = [1, 1, 1, 1].reduce(
      (session) => moveSession(session, steps, 1, NINE),
      freshSession(20),
    );
    expect(viewAt(looked, 0)).toMatchObject({ state: 'ready', place: 2 });
    expect(looked.began).toEqual({});
  });

  it('leaves a minute at least of a step that is made shorter', () => {
    const shorter = Array.from({ length: 9 }).reduce<RunningSession>(
      (session) => addMinutes(session, steps, -1),
      begun,
    );
    expect(viewAt(shorter, 0)).toMatchObject({ left: MINUTE, behind: -4 * MINUTE });
  });

  it('has nothing to show for a plan without steps', () => {
    expect(sessionView(freshSession(0), [], NINE)).toBeUndefined();
    expect(runSession(freshSession(0), [], NINE)).toEqual(freshSession(0));
  });
});

/** What somebody does, and the milliseconds after which they do it. */
const deeds = fc.array(
  fc.tuple(
    fc.constantFrom('run', 'pause', 'next', 'back', 'longer', 'shorter', 'load'),
    fc.integer({ min: 0, max: 20 * MINUTE }),
  ),
  { maxLength: 30 },
);

function led(done: readonly (readonly [string, number])[]) {
  let [session, now, ran] = [freshSession(20), NINE, 0];
  for (const [deed, wait] of done) {
    if (session.timer.since !== undefined) ran += wait;
    now += wait;
    session =
      deed === 'run'
        ? runSession(session, steps, now)
        : deed === 'pause'
          ? pauseSession(session, now)
          : deed === 'next'
            ? moveSession(session, steps, 1, now)
            : deed === 'back'
              ? moveSession(session, steps, -1, now)
              : deed === 'load'
                ? sessionFromKept(
                    JSON.parse(JSON.stringify(keptSession({ session, start: '' }))),
                    [20],
                    now,
                  ).session
                : addMinutes(session, steps, deed === 'longer' ? 1 : -1);
  }
  return { session, now, ran };
}

describe('whatever is done in a session', () => {
  it('loses no time and makes none up', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { session, now, ran } = led(done);
        const { spent } = pauseSession(session, now).timer;
        expect(Object.values(spent).reduce((sum, time) => sum + time, 0)).toBe(ran);
      }),
    );
  });

  it('ends later by as much as it is paused', () => {
    fc.assert(
      fc.property(deeds, fc.nat(99 * MINUTE), (done, pause) => {
        const { session, now } = led([...done, ['pause', 0]]);
        const before = sessionView(session, steps, now);
        const later = sessionView(session, steps, now + pause);
        const isOpen = before?.state === 'paused';
        expect((later?.behind ?? 0) - (before?.behind ?? 0)).toBe(isOpen ? pause : 0);
        expect(later?.left).toBe(before?.left);
      }),
    );
  });

  it('gives a step exactly the minutes that are added, and takes none of those spent', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 1, max: 9 }), (done, minutes) => {
        const { session, now } = led(done);
        const before = sessionView(session, steps, now);
        const longer = addMinutes(session, steps, minutes);
        expect(sessionView(longer, steps, now)?.left).toBe((before?.left ?? 0) + minutes * MINUTE);
        expect(longer.timer).toEqual(session.timer);
      }),
    );
  });

  it('ends when it goes through all its steps, and never earlier', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { session, now } = led([...done, ['run', 0]]);
        const place = sessionView(session, steps, now)?.place ?? 0;
        let open = session;
        for (let step = place; step < steps.length && session.ended === undefined; step++) {
          expect(open.ended).toBeUndefined();
          open = moveSession(open, steps, 1, now);
        }
        expect(open.ended).toBeDefined();
      }),
    );
  });

  it('plans steps that follow upon each other and fill the plan', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { session, now } = led(done);
        const view = sessionView(session, steps, now);
        const planned = view?.steps.map((step) => step.planned - (view.steps[0]?.planned ?? 0));
        expect(planned).toEqual([0, 5 * MINUTE, 15 * MINUTE]);
        const toCome = view?.steps.filter(({ state }) => state === 'to come') ?? [];
        const ends = [...toCome.slice(1).map(({ real }) => real), view?.end];
        for (const [index, { real = 0, minutes }] of toCome.entries()) {
          expect(ends[index]).toBe(real + minutes * MINUTE);
        }
      }),
    );
  });
});
