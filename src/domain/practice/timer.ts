/** A point of a meeting, or a step of a session, and the time that it has. */
export interface TimedPoint {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
}

/** How far a meeting is. Times are milliseconds of the clock, so that a page that slept is right again at once. */
export interface TimerState {
  /** Id of the point at hand. */
  readonly at: string;
  /** Milliseconds that each point has taken, without the stretch that runs now. */
  readonly spent: Readonly<Record<string, number>>;
  /** When the stretch that runs now began; absent while it is paused. */
  readonly since?: number;
}

/** What a timer shows. */
export interface TimerView {
  readonly point: TimedPoint;
  /** Place among the points, from 0. */
  readonly place: number;
  /** Milliseconds left for the point; below nothing when its time is over. */
  readonly left: number;
  /** When the meeting ends if every point that is still to come takes its time. */
  readonly end: number;
  readonly runs: boolean;
}

const MINUTE = 60_000;

/** A meeting, or a session, is over within a day. */
export const MOST_MINUTES = 24 * 60;

/** Milliseconds after which a timer that nobody stopped belongs to a meeting of another day. */
const FORGOTTEN = 12 * 60 * 60 * 1000;

/** Whether a timer has run for so long that nobody can mean it any more. */
export const isForgotten = ({ since }: TimerState, now: number): boolean =>
  since !== undefined && now - since > FORGOTTEN;

export function startTimer(state: TimerState, now: number): TimerState {
  return state.since === undefined ? { ...state, since: now } : state;
}

export function pauseTimer(state: TimerState, now: number): TimerState {
  return { at: state.at, spent: { ...state.spent, [state.at]: spentAt(state, now) } };
}

/** Goes to another point, and runs on if the timer ran. */
export function moveTimer(state: TimerState, to: string, now: number): TimerState {
  const { spent } = pauseTimer(state, now);
  return { at: to, spent, ...(state.since !== undefined && { since: now }) };
}

/** What to show now. A point that was taken off the agenda gives way to the first. */
export function viewOf(
  state: TimerState,
  points: readonly TimedPoint[],
  now: number,
): TimerView | undefined {
  const place = Math.max(
    0,
    points.findIndex(({ id }) => id === state.at),
  );
  const point = points[place];
  if (!point) return undefined;
  const left = point.minutes * MINUTE - (point.id === state.at ? spentAt(state, now) : 0);
  const toCome = points.slice(place + 1).reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  return {
    point,
    place,
    left,
    end: now + Math.max(0, left) + toCome,
    runs: state.since !== undefined,
  };
}

function spentAt({ at, spent, since }: TimerState, now: number): number {
  return (spent[at] ?? 0) + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Minutes and seconds, such as `4:05`, without a sign. A second that has begun counts as left until it is over. */
export function countdown(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
