import { isForgotten } from '../practice/timer.ts';
import { freshSession, type RunningSession } from './running-session.ts';

/** A session as it is kept, and the time of day at which it should begin. */
export interface KeptSession {
  readonly session: RunningSession;
  /** Such as `09:45`; empty where nobody said. */
  readonly start: string;
}

/**
 * Reads a session as a browser keeps it, which is its value as JSON with a version:
 *
 *     { "format": 1, "start": "09:45",
 *       "session": { "plan": 60, "due": 1795426500000, "began": { "The seat": 1795426512000 },
 *                    "timer": { "at": "The seat", "since": 1795426512000, "spent": {} }, "added": {} } }
 *
 * 1. A session that runs goes on while no page shows it: the clock went on too.
 * 2. One whose step has run for twelve hours was forgotten, and stands at the beginning of its plan.
 * 3. Of a step that the plan no longer has, the time stays spent, and the first step is at hand.
 * 4. A plan that the module no longer has gives way to the longest.
 * 5. What cannot be read, or is of a later format, is passed over.
 */
export function sessionFromKept(kept: unknown, plans: readonly number[], now: number): KeptSession {
  const { format, start, session } = isRecord(kept) ? kept : {};
  const own = isRecord(session) && format === 1 ? session : {};
  const plan = plans.find((minutes) => minutes === own['plan']);
  const fresh = { session: freshSession(plan ?? plans[0] ?? 0), start: timeOfDay(start) };
  const timer = isRecord(own['timer']) ? own['timer'] : undefined;
  if (!timer || plan === undefined) return fresh;
  const read: RunningSession = {
    plan,
    timer: {
      at: typeof timer['at'] === 'string' ? timer['at'] : '',
      spent: numbersIn(timer['spent']),
      ...named('since', timer['since']),
    },
    began: numbersIn(own['began']),
    added: numbersIn(own['added']),
    ...named('due', own['due']),
    ...named('ended', own['ended']),
  };
  return isForgotten(read.timer, now) ? fresh : { ...fresh, session: read };
}

/** What is kept of a session. */
export const keptSession = (kept: KeptSession): unknown => ({ format: 1, ...kept });

/** The moment of today that a time of day names, or nothing when it names none. */
export function momentOf(start: string, now: number): number | undefined {
  const [hours, minutes] = start.split(':').map(Number);
  if (!timeOfDay(start) || hours === undefined || minutes === undefined) return undefined;
  return new Date(now).setHours(hours, minutes, 0, 0);
}

/** A session that begins more than an hour from its time is a rehearsal, or is held on another day. */
const NEAR = 60 * 60 * 1000;

/** When a session that begins now should have begun: at its time of day if that is near, or now. */
export function dueAt(start: string, now: number): number {
  const moment = momentOf(start, now);
  return moment !== undefined && Math.abs(moment - now) <= NEAR ? moment : now;
}

const timeOfDay = (value: unknown): string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number that a date can still be after it is added to: anything larger is no time of a session. */
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < 1e14;

const numbersIn = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, number] =>
      isNumber(entry[1]),
    ),
  );

const named = <Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> =>
  isNumber(value) ? ({ [name]: value } as Partial<Record<Name, number>>) : {};
