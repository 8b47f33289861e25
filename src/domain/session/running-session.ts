import {
  moveTimer,
  pauseTimer,
  startTimer,
  viewOf,
  type TimedPoint,
  type TimerState,
} from '../practice/timer.ts';

/** A session that somebody leads by a plan: how far it is, and what was changed on the way. */
export interface RunningSession {
  /** Minutes of the plan that was chosen. */
  readonly plan: number;
  readonly timer: TimerState;
  /** When it should have begun; absent until it has begun. */
  readonly due?: number;
  /** When each step was first begun, by its id. */
  readonly began: Readonly<Record<string, number>>;
  /** Minutes by which a step was made longer, or shorter, by its id. */
  readonly added: Readonly<Record<string, number>>;
  /** When it was ended; absent while it is not. */
  readonly ended?: number;
}

/** A step of a running session, in times of the clock. */
export interface StepView extends TimedPoint {
  readonly state: 'done' | 'now' | 'to come';
  /** When it should have begun, by the plan. */
  readonly planned: number;
  /** When it did, or will if each step before it takes its time; absent for a step that was passed over. */
  readonly real?: number;
}

/** What somebody who leads a session wants to see. */
export interface SessionView {
  readonly state: 'ready' | 'running' | 'paused' | 'ended';
  readonly steps: readonly StepView[];
  /** Place of the step at hand, from 0. */
  readonly place: number;
  readonly step: StepView;
  /** Milliseconds left for the step; below nothing when its time is over. */
  readonly left: number;
  /** When the session ends, or ended, and when it should. */
  readonly end: number;
  readonly plannedEnd: number;
  /** Milliseconds by which it will end late; below nothing when it will end early. */
  readonly behind: number;
  /** Whether nothing has been done in it yet. */
  readonly isFresh: boolean;
}

const MINUTE = 60_000;

/** A session that has not begun. */
export const freshSession = (plan: number): RunningSession => ({
  plan,
  timer: { at: '', spent: {} },
  began: {},
  added: {},
});

/** Begins a session or goes on with it. It should begin at `due`; now, unless that is said. */
export function runSession(
  session: RunningSession,
  steps: readonly TimedPoint[],
  now: number,
  due: number = now,
): RunningSession {
  const step = steps[placeIn(session, steps)];
  if (!step || session.ended !== undefined) return session;
  return {
    ...session,
    due: session.due ?? due,
    began: { [step.id]: now, ...session.began },
    timer: startTimer({ ...session.timer, at: step.id }, now),
  };
}

export function pauseSession(session: RunningSession, now: number): RunningSession {
  if (session.timer.since === undefined) return session;
  return { ...session, timer: pauseTimer(session.timer, now) };
}

/** Goes to the next step or back to the one before. After the last step, the session is ended; back from there, it is paused. */
export function moveSession(
  session: RunningSession,
  steps: readonly TimedPoint[],
  by: -1 | 1,
  now: number,
): RunningSession {
  const { ended, ...open } = session;
  if (ended !== undefined) return by < 0 ? open : session;
  const place = placeIn(session, steps);
  const to = steps[place + by];
  if (!to) {
    const isEnd = by > 0 && session.due !== undefined;
    return isEnd ? { ...pauseSession(session, now), ended: now } : session;
  }
  // A step that is only looked at, before the session or in a pause, has not begun.
  const began = session.timer.since === undefined ? {} : { [to.id]: now };
  const timer = moveTimer({ ...session.timer, at: steps[place]?.id ?? '' }, to.id, now);
  return { ...session, timer, began: { ...began, ...session.began } };
}

/** Makes the step at hand longer or shorter; a minute at least is left of it. */
export function addMinutes(
  session: RunningSession,
  steps: readonly TimedPoint[],
  by: number,
): RunningSession {
  const step = steps[placeIn(session, steps)];
  if (!step) return session;
  const added = Math.max(1 - step.minutes, (session.added[step.id] ?? 0) + by);
  return { ...session, added: { ...session.added, [step.id]: added } };
}

/** How the session stands. Nothing where the plan has no steps. */
export function sessionView(
  session: RunningSession,
  steps: readonly TimedPoint[],
  now: number,
): SessionView | undefined {
  const asChanged = steps.map((step) => ({
    ...step,
    minutes: step.minutes + (session.added[step.id] ?? 0),
  }));
  const view = viewOf(session.timer, asChanged, now);
  if (!view) return undefined;
  const { place, left, runs } = view;
  const { due = now, ended } = session;
  let planned = due;
  let real = now + Math.max(0, left);
  const shown = asChanged.map((step, index): StepView => {
    const state = index < place || ended !== undefined ? 'done' : index > place ? 'to come' : 'now';
    const began = index > place && ended === undefined ? real : session.began[step.id];
    const seen = { ...step, state, planned, ...(began !== undefined && { real: began }) } as const;
    planned += (steps[index]?.minutes ?? 0) * MINUTE;
    if (index > place) real += step.minutes * MINUTE;
    return seen;
  });
  const end = ended ?? view.end;
  return {
    state: stateOf(session, runs),
    steps: shown,
    place,
    step: shown[place] as StepView,
    left,
    end,
    plannedEnd: planned,
    behind: session.due === undefined ? 0 : end - planned,
    isFresh: session.timer.at === '' && Object.keys(session.added).length === 0,
  };
}

function stateOf({ due, ended }: RunningSession, runs: boolean): SessionView['state'] {
  if (ended !== undefined) return 'ended';
  if (runs) return 'running';
  return due === undefined ? 'ready' : 'paused';
}

/** The place of the step at hand; that of the first when the plan has lost it. */
const placeIn = ({ timer }: RunningSession, steps: readonly TimedPoint[]): number =>
  Math.max(
    0,
    steps.findIndex(({ id }) => id === timer.at),
  );
