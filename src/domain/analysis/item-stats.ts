import type { Discrimination, ItemFigures, TimeFigures } from './item-figures.ts';
import { FACILITY_N } from './verdict.ts';

/** Name of the file in a content folder. */
export const ITEM_STATS_FILE = 'item-stats.json';
/** Version of its form. */
export const ITEM_STATS_VERSION = 1;

/**
 * Figures of a group about questions, as a file beside the content, so that the next build names
 * the questions that mislead. It holds no answer of any person. As stored:
 *
 *     {
 *       "version": 1, "course": "empty-chair", "courseVersion": "1.0.0",
 *       "made": "2026-11-27T16:00:00.000Z",
 *       "questions": {
 *         "seat-in-the-strategy/reserved-seat": {
 *           "revision": "9ac31f", "n": 38, "facility": 0.7105,
 *           "discrimination": { "r": -0.1204, "n": 36 },
 *           "options": { "k3f9a1": { "n": 27, "better": 14, "rest": 0.7132 } },
 *           "seconds": { "n": 30, "median": 21, "lower": 14, "upper": 37 }
 *         }
 *       }
 *     }
 *
 * What happens when the course changes, or the form:
 * 1. A question has another wording and names the earlier revision (`same:`): its figures hold, and
 *    its options are passed over, for their ids come from their texts.
 * 2. A question has another meaning: its figures are passed over, and the report says so.
 * 3. A question or module has another name: its figures go with it (`was:`).
 * 4. A question is gone: its figures are passed over, and the report says so.
 * 5. The form gets another version: an earlier build says that it cannot read the file.
 */
export interface ItemStats {
  readonly version: typeof ITEM_STATS_VERSION;
  /** Id of the course. */
  readonly course: string;
  /** Version of the course that the group took. */
  readonly courseVersion: string;
  /** When the file was made: ISO 8601 in UTC. */
  readonly made: string;
  /** By `module/question`. */
  readonly questions: Readonly<Record<string, QuestionStats>>;
}

/** Figures of one question; `null` is a figure that cannot be had. */
export interface QuestionStats {
  readonly revision: string;
  readonly n: number;
  readonly facility: number;
  readonly discrimination: Discrimination | null;
  /** By id, for the options of a choice; empty for other kinds. */
  readonly options: Readonly<Record<string, OptionStats>>;
  readonly seconds: TimeFigures | null;
}

/** How many chose an option, how many of them belong to the better half, and their mean in the rest. */
export interface OptionStats {
  readonly n: number;
  readonly better: number;
  readonly rest: number | null;
}

/** A question whose figures are kept. */
export interface MeasuredQuestion {
  /** `module/question`. */
  readonly name: string;
  /** Meaning of the question that was answered. */
  readonly revision: string;
  readonly figures: ItemFigures;
}

/**
 * The text of the file. Questions that fewer than ten people answered are left out: their figures
 * say nothing of the question, and might tell what one person did.
 */
export function itemStatsText(
  course: { readonly id: string; readonly version: string },
  measured: readonly MeasuredQuestion[],
  made: Date,
): string {
  const kept = measured
    .filter(({ figures }) => figures.n >= FACILITY_N)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const stats: ItemStats = {
    version: ITEM_STATS_VERSION,
    course: course.id,
    courseVersion: course.version,
    made: made.toISOString(),
    questions: Object.fromEntries(kept.map((each) => [each.name, statsOf(each)])),
  };
  return `${JSON.stringify(stats, null, 2)}\n`;
}

function statsOf({ revision, figures }: MeasuredQuestion): QuestionStats {
  const { n, facility = 0, discrimination, options, seconds } = figures;
  return {
    revision,
    n,
    facility: short(facility),
    discrimination: discrimination ? { r: short(discrimination.r), n: discrimination.n } : null,
    options: Object.fromEntries(
      options.map((option) => [
        option.id,
        {
          n: option.n,
          better: option.better,
          rest: option.rest === undefined ? null : short(option.rest),
        },
      ]),
    ),
    seconds: seconds ?? null,
  };
}

/** Four decimals are finer than any group can tell. */
const short = (value: number): number => Math.round(value * 10_000) / 10_000;
