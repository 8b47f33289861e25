/** What may be done with an element, and what it takes. */
export interface Rule {
  readonly access: 'r' | 'w' | 'rw';
  readonly takes?: RegExp;
  readonly range?: readonly [number, number];
}

const text = (longest: number): RegExp => new RegExp(`^[\\s\\S]{0,${longest}}$`);
const decimal = (whole: number): RegExp => new RegExp(`^-?\\d{1,${whole}}(\\.\\d+)?$`);

const READ = { access: 'r' } as const;
const PER_CENT = { takes: decimal(3), range: [0, 100] } as const;
const SHARE = { takes: decimal(1), range: [-1, 1] } as const;

const TIMESPAN_12 = /^\d{4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const ID_12 = /^[\x21-\x7e]{1,255}$/;
const TYPE = /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;

/** SCORM 1.2 as both Moodle in strict mode and scorm-again take it; `n` stands for a number. */
export const RULES_12: Readonly<Record<string, Rule>> = {
  'cmi.core.student_id': READ,
  'cmi.core.lesson_mode': READ,
  'cmi.core.entry': READ,
  'cmi.core.total_time': READ,
  'cmi.core.lesson_location': { access: 'rw', takes: text(255) },
  'cmi.core.lesson_status': {
    access: 'rw',
    takes: /^(passed|completed|failed|incomplete|browsed)$/,
  },
  'cmi.core.exit': { access: 'w', takes: /^(suspend|logout|time-out|)$/ },
  'cmi.core.session_time': { access: 'w', takes: TIMESPAN_12 },
  'cmi.core.score.raw': { access: 'rw', ...PER_CENT },
  'cmi.core.score.min': { access: 'rw', ...PER_CENT },
  'cmi.core.score.max': { access: 'rw', ...PER_CENT },
  'cmi.suspend_data': { access: 'rw', takes: text(4096) },
  'cmi.student_data.mastery_score': READ,
  'cmi.interactions._count': READ,
  'cmi.interactions._children': READ,
  'cmi.interactions.n.id': { access: 'w', takes: ID_12 },
  'cmi.interactions.n.objectives.n.id': { access: 'w', takes: ID_12 },
  'cmi.interactions.n.type': { access: 'w', takes: TYPE },
  'cmi.interactions.n.time': {
    access: 'w',
    takes: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  },
  'cmi.interactions.n.weighting': { access: 'w', takes: decimal(3), range: [-100, 100] },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'w', takes: text(255) },
  'cmi.interactions.n.student_response': { access: 'w', takes: text(255) },
  'cmi.interactions.n.result': { access: 'w', takes: /^(correct|wrong|neutral|\d{1,3}(\.\d+)?)$/ },
  'cmi.interactions.n.latency': { access: 'w', takes: TIMESPAN_12 },
  'cmi.objectives._count': READ,
  'cmi.objectives._children': READ,
  'cmi.objectives.n.id': { access: 'rw', takes: ID_12 },
  'cmi.objectives.n.status': {
    access: 'rw',
    takes: /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
  },
  'cmi.objectives.n.score.raw': { access: 'rw', ...PER_CENT },
  'cmi.objectives.n.score.min': { access: 'rw', ...PER_CENT },
  'cmi.objectives.n.score.max': { access: 'rw', ...PER_CENT },
};

const TIMESPAN_2004 = /^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/;
const ID_2004 = /^[\w.]{1,250}$/;
const COMPLETION = /^(completed|incomplete|not attempted|unknown)$/;
const SUCCESS = /^(passed|failed|unknown)$/;

/** SCORM 2004 as both take it. */
export const RULES_2004: Readonly<Record<string, Rule>> = {
  'cmi.learner_id': READ,
  'cmi.mode': READ,
  'cmi.entry': READ,
  'cmi.total_time': READ,
  'cmi.scaled_passing_score': READ,
  'cmi.location': { access: 'rw', takes: text(1000) },
  'cmi.completion_status': { access: 'rw', takes: COMPLETION },
  'cmi.success_status': { access: 'rw', takes: SUCCESS },
  'cmi.progress_measure': { access: 'rw', takes: decimal(1), range: [0, 1] },
  'cmi.exit': { access: 'w', takes: /^(suspend|normal|logout|time-out|)$/ },
  'cmi.session_time': { access: 'w', takes: TIMESPAN_2004 },
  'cmi.score.scaled': { access: 'rw', ...SHARE },
  'cmi.score.raw': { access: 'rw', takes: decimal(5) },
  'cmi.score.min': { access: 'rw', takes: decimal(5) },
  'cmi.score.max': { access: 'rw', takes: decimal(5) },
  'cmi.suspend_data': { access: 'rw', takes: text(64_000) },
  'adl.nav.request': { access: 'rw', takes: /^(suspendAll|exitAll|_none_)$/ },
  'cmi.interactions._count': READ,
  'cmi.interactions._children': READ,
  'cmi.interactions.n.id': { access: 'rw', takes: ID_2004 },
  'cmi.interactions.n.objectives.n.id': { access: 'rw', takes: ID_2004 },
  'cmi.interactions.n.type': { access: 'rw', takes: TYPE },
  'cmi.interactions.n.timestamp': { access: 'rw', takes: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/ },
  'cmi.interactions.n.weighting': { access: 'rw', takes: decimal(5) },
  'cmi.interactions.n.correct_responses._count': READ,
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'rw' },
  'cmi.interactions.n.learner_response': { access: 'rw' },
  'cmi.interactions.n.result': { access: 'rw', takes: /^(correct|incorrect|neutral)$/ },
  'cmi.interactions.n.latency': { access: 'rw', takes: TIMESPAN_2004 },
  'cmi.interactions.n.description': { access: 'rw', takes: /^(?!\{).{0,250}$/u },
  'cmi.objectives._count': READ,
  'cmi.objectives._children': READ,
  'cmi.objectives.n.id': { access: 'rw', takes: ID_2004 },
  'cmi.objectives.n.success_status': { access: 'rw', takes: SUCCESS },
  'cmi.objectives.n.completion_status': { access: 'rw', takes: COMPLETION },
  'cmi.objectives.n.score.scaled': { access: 'rw', ...SHARE },
  'cmi.objectives.n.score.raw': { access: 'rw', takes: decimal(5) },
  'cmi.objectives.n.score.min': { access: 'rw', takes: decimal(5) },
  'cmi.objectives.n.score.max': { access: 'rw', takes: decimal(5) },
};

const short = '[\\w.]{1,250}';
const list = (part: string): RegExp => new RegExp(`^${part}(\\[,\\]${part}){0,35}$`);

/** Responses of SCORM 2004 by type. */
export const RESPONSES_2004: Readonly<Record<string, RegExp>> = {
  'true-false': /^(true|false)$/,
  choice: list(short),
  sequencing: list(short),
  matching: list(`${short}\\[\\.\\]${short}`),
  'fill-in': /^(?!\{)[^]+$/,
  numeric: /^-?\d{1,5}(\.\d{1,18})?(\[:\]-?\d{1,5}(\.\d{1,18})?)?$/,
};

/** Responses of SCORM 1.2 by type (CMIFeedback). */
export const RESPONSES_12: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf01]$/,
  choice: /^[a-z0-9](,[a-z0-9])*$/,
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
  matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
  'fill-in': /^[^]{1,255}$/,
  numeric: /^-?\d+(\.\d+)?$/,
};
