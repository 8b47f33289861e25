import type { Interaction, ScormVersion } from '../../domain/packaged/interaction.ts';
import type { ObjectiveOutcome } from '../../domain/packaged/objective-outcome.ts';
import type { ReportingPolicy } from '../../domain/packaged/policy.ts';
import type { Standing } from '../../domain/packaged/standing.ts';
import type { ApiName } from './find-api.ts';
import type { Calls, RunTime } from './run-time.ts';

/** Elements and their values, in the order in which they are set. */
export type Settings = readonly (readonly [element: string, value: string])[];

/** What differs between the versions of SCORM. */
export interface Dialect {
  readonly version: ScormVersion;
  readonly api: ApiName;
  readonly calls: Calls;
  /** Characters of `cmi.suspend_data` that every LMS keeps. */
  readonly room: number;
  readonly longestLocation: number;
  /** Names of the elements that both versions have. */
  readonly elements: {
    readonly learner: string;
    readonly mode: string;
    readonly location: string;
    readonly exit: string;
    readonly sessionTime: string;
  };
  /** A length of time in seconds. */
  readonly timeOf: (seconds: number) => string;
  /** Share of the points that passes, 0 to 1, if the LMS says. */
  readonly masteryOf: (runTime: RunTime) => number | undefined;
  /** What the LMS knows of the attempt. */
  readonly standingOf: (runTime: RunTime) => Standing;
  /** What it is told of a standing: score before status. */
  readonly standing: (now: Standing, before: Standing, policy: ReportingPolicy) => Settings;
  readonly objective: (n: number, objective: ObjectiveOutcome) => Settings;
  readonly interaction: (n: number, interaction: Interaction, before?: Reported) => Settings;
  /** Errors that say that the session is over. */
  readonly endedErrors: readonly number[];
  /** Name of the element of an objective that says whether it is met. */
  readonly objectiveStatus: string;
  /** Whether ids of interactions can be read back. */
  readonly readsInteractions: boolean;
  /** How a session is left. */
  readonly leaving: (finished: boolean) => Settings;
}

/** What was reported of an interaction before. */
export interface Reported {
  readonly type: string;
  readonly pattern: boolean;
}

/** Takes out what has no value. */
export const settings = (...pairs: readonly (readonly [string, string | undefined])[]): Settings =>
  pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);

/** A share as per cent; it is never rounded up, so that nobody passes by rounding. */
export const percentOf = (share: number): string =>
  `${Math.floor(Math.round(share * 1e6) / 1e2) / 1e2}`;

/** A number that an LMS gave; undefined for none, or for one outside of what it may be. */
export function numberIn(text: string | undefined, low: number, high: number): number | undefined {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return value >= low && value <= high ? value : undefined;
}
