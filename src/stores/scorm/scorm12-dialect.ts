import type { ReportingPolicy } from '../../domain/packaged/policy.ts';
import { timespan } from '../../domain/packaged/scorm-time.ts';
import type { Standing } from '../../domain/packaged/standing.ts';
import { numberIn, percentOf, settings, type Dialect } from './dialect.ts';

/** Which status takes the place of which: never one with a lower number. */
const RANKS: Readonly<Record<string, number>> = {
  incomplete: 1,
  failed: 1,
  completed: 2,
  passed: 3,
};

/** SCORM 1.2 Run-Time Environment, with what Moodle in strict mode and other LMSs take of it. */
export const SCORM12: Dialect = {
  version: '1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  room: 4096,
  longestLocation: 255,
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
  },
  timeOf: timespan,
  masteryOf: (runTime) => {
    const mastery = numberIn(runTime.get('cmi.student_data.mastery_score'), 0, 100);
    // Systems without a mastery score may say 0, by which nobody could fail.
    return mastery ? mastery / 100 : undefined;
  },
  standingOf: (runTime) => {
    const status = runTime.get('cmi.core.lesson_status') ?? '';
    const raw = numberIn(runTime.get('cmi.core.score.raw'), 0, 100);
    const completed = status === 'passed' || status === 'completed';
    return {
      completion: completed ? 'completed' : status in RANKS ? 'incomplete' : 'not attempted',
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      ...(raw !== undefined && { score: raw / 100 }),
    };
  },
  standing: (now, before, policy) => {
    const status = statusOf(now, policy);
    const known = before.completion === 'not attempted' ? '' : statusOf(before, policy);
    return settings(
      ['cmi.core.score.min', now.score === undefined ? undefined : '0'],
      ['cmi.core.score.max', now.score === undefined ? undefined : '100'],
      ['cmi.core.score.raw', now.score === undefined ? undefined : percentOf(now.score)],
      ['cmi.core.lesson_status', (RANKS[status] ?? 0) >= (RANKS[known] ?? 0) ? status : undefined],
    );
  },
  objective: (n, { success, score, completion }) => {
    const at = `cmi.objectives.${n}`;
    const status = success === 'unknown' ? completion : success;
    return settings(
      [`${at}.score.min`, score === undefined ? undefined : '0'],
      [`${at}.score.max`, score === undefined ? undefined : '100'],
      [`${at}.score.raw`, score === undefined ? undefined : percentOf(score)],
      [`${at}.status`, status],
    );
  },
  interaction: (n, { id, type, objective, time, weighting, pattern, response, ...rest }) => {
    const at = `cmi.interactions.${n}`;
    return settings(
      [`${at}.id`, id],
      [`${at}.objectives.0.id`, objective],
      [`${at}.type`, type],
      [`${at}.time`, time],
      [`${at}.weighting`, weighting],
      [`${at}.correct_responses.0.pattern`, pattern],
      [`${at}.student_response`, response],
      [`${at}.result`, rest.result],
      [`${at}.latency`, rest.latency],
    );
  },
  endedErrors: [301],
  objectiveStatus: 'status',
  readsInteractions: false,
  leaving: (finished) => [['cmi.core.exit', finished ? '' : 'suspend']],
};

/**
 * The one status of SCORM 1.2. Where something is scored, `passed` and `failed` say more than
 * `completed`, and `passed` waits for whatever else completes the package.
 */
function statusOf({ completion, success, score }: Standing, policy: ReportingPolicy): string {
  if (completion !== 'completed') return success === 'failed' ? 'failed' : 'incomplete';
  if (success !== 'unknown') return success;
  // A failed attempt that is reported as incomplete, though all has been done.
  return score !== undefined && policy.completes !== 'lessons' ? 'incomplete' : 'completed';
}
