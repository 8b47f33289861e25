import { duration } from '../../domain/packaged/scorm-time.ts';
import type { Completion, Success } from '../../domain/packaged/outcome.ts';
import { numberIn, percentOf, settings, type Dialect } from './dialect.ts';

const COMPLETIONS: readonly Completion[] = ['incomplete', 'completed'];
const SUCCESSES: readonly Success[] = ['passed', 'failed'];

/** SCORM 2004 4th Edition Run-Time Environment, with what Moodle and other LMSs take of it. */
export const SCORM2004: Dialect = {
  version: '2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  room: 64_000,
  longestLocation: 1000,
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    location: 'cmi.location',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
  },
  timeOf: duration,
  masteryOf: (runTime) => {
    const mastery = numberIn(runTime.get('cmi.scaled_passing_score'), 0, 1);
    // Systems without a mark may say 0, by which nobody could fail.
    return mastery === 0 ? undefined : mastery;
  },
  standingOf: (runTime) => {
    const completion = runTime.get('cmi.completion_status');
    const success = runTime.get('cmi.success_status');
    const score = numberIn(runTime.get('cmi.score.scaled'), 0, 1);
    const progress = numberIn(runTime.get('cmi.progress_measure'), 0, 1);
    return {
      completion: COMPLETIONS.find((each) => each === completion) ?? 'not attempted',
      success: SUCCESSES.find((each) => each === success) ?? 'unknown',
      ...(score !== undefined && { score }),
      ...(progress !== undefined && { progress }),
    };
  },
  standing: ({ completion, success, score, progress }) =>
    settings(
      ['cmi.score.scaled', score === undefined ? undefined : `${score}`],
      ['cmi.score.min', score === undefined ? undefined : '0'],
      ['cmi.score.max', score === undefined ? undefined : '100'],
      ['cmi.score.raw', score === undefined ? undefined : percentOf(score)],
      ['cmi.progress_measure', progress === undefined ? undefined : shareOf(progress)],
      ['cmi.success_status', success === 'unknown' ? undefined : success],
      ['cmi.completion_status', completion === 'completed' ? 'completed' : 'incomplete'],
    ),
  objective: (n, { success, score, completion }) => {
    const at = `cmi.objectives.${n}`;
    return settings(
      [`${at}.score.scaled`, score === undefined ? undefined : `${score}`],
      [`${at}.score.min`, score === undefined ? undefined : '0'],
      [`${at}.score.max`, score === undefined ? undefined : '100'],
      [`${at}.score.raw`, score === undefined ? undefined : percentOf(score)],
      [`${at}.success_status`, success === 'unknown' ? undefined : success],
      [`${at}.completion_status`, completion],
    );
  },
  interaction: (n, interaction, before) => {
    const { id, type, objective, time, weighting, response, ...rest } = interaction;
    const at = `cmi.interactions.${n}`;
    // Ids are set once; a type that is set again takes the patterns away.
    const isNew = before === undefined;
    const isType = isNew || before.type !== type;
    const pattern = isType || !before.pattern ? rest.pattern : undefined;
    return settings(
      [`${at}.id`, isNew ? id : undefined],
      [`${at}.type`, isType ? type : undefined],
      [`${at}.objectives.0.id`, isNew ? objective : undefined],
      [`${at}.timestamp`, time],
      [`${at}.weighting`, weighting],
      [`${at}.correct_responses.0.pattern`, pattern],
      [`${at}.learner_response`, response],
      [`${at}.result`, rest.result],
      [`${at}.latency`, rest.latency],
      [`${at}.description`, isNew ? rest.description : undefined],
    );
  },
  endedErrors: [112, 113, 122, 123, 132, 133, 142, 143],
  objectiveStatus: 'success_status',
  readsInteractions: true,
  // Without a request for navigation, some systems leave a dead frame behind.
  leaving: (finished) => [
    ['cmi.exit', finished ? 'normal' : 'suspend'],
    ['adl.nav.request', finished ? 'exitAll' : 'suspendAll'],
  ],
};

/** A share with at most four decimals, and never more than it is. */
const shareOf = (share: number): string => `${Math.floor(share * 10_000 + 1e-6) / 10_000}`;
