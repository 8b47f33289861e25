import { nameUuid } from '../name-uuid.ts';
import { contextOf } from './context.ts';
import { durationOf } from './duration.ts';
import type { Launch } from './launch.ts';
import type { LaunchData } from './launch-data.ts';
import type { Result, Score, XapiStatement } from './xapi-statement.ts';
import { CATEGORIES, EXTENSIONS, XAPI_VERBS, type DefinedVerb } from './vocabulary.ts';

/** The launch that statements belong to, and what the LMS said of it. */
export interface LaunchContext {
  readonly launch: Launch;
  readonly data: LaunchData;
  /** Tells this session from others of the same registration. */
  readonly session: string;
}

/** What a defined statement says besides its verb. */
export interface Said {
  readonly timestamp: string;
  /** Milliseconds that it took. */
  readonly spent: number;
  readonly score?: Score | undefined;
}

/** Verbs that may be sent once for each registration, and not only once for each session. */
const ONCE = new Set<DefinedVerb>(['completed', 'passed']);

/**
 * A statement that cmi5 defines (7.1.2, 9). Its id follows from what may be sent only once, so
 * that a store tells a second one apart. A plain xAPI launch gets the same without the categories
 * of cmi5, because no LMS of cmi5 reads it.
 */
export function definedStatement(
  { launch, data, session }: LaunchContext,
  verb: DefinedVerb,
  { timestamp, spent, score }: Said,
): XapiStatement {
  const { actor, activity, registration } = launch;
  const decides = verb === 'completed' || verb === 'passed' || verb === 'failed';
  const judged = verb === 'passed' || verb === 'failed';
  const result: Result = {
    ...(judged && score && { score: wholeScore(score) }),
    ...(judged && { success: verb === 'passed' }),
    ...(verb === 'completed' && { completion: true }),
    ...(verb !== 'initialized' && { duration: durationOf(spent) }),
  };
  const { masteryScore } = data;
  const context = contextOf(data.contextTemplate, {
    registration,
    category:
      launch.kind === 'cmi5' ? [CATEGORIES.cmi5, ...(decides ? [CATEGORIES.moveOn] : [])] : [],
    ...(judged &&
      masteryScore !== undefined && { extensions: { [EXTENSIONS.masteryScore]: masteryScore } }),
  });
  const place = ONCE.has(verb) ? registration : session;
  return {
    id: nameUuid(activity, place, JSON.stringify(actor), verb),
    actor,
    verb: XAPI_VERBS[verb],
    object: { id: activity, objectType: 'Activity' },
    ...(Object.keys(result).length > 0 && { result }),
    context,
    timestamp,
  };
}

/** Whole numbers, as cmi5 wants them, and never more than was earned. */
const wholeScore = ({ scaled, raw, min = 0, max = 100 }: Score): Score => ({
  scaled,
  ...(raw !== undefined && { raw: Math.floor(raw + 1e-9), min, max }),
});
