import type { Response } from '../question/response.ts';

/** Verbs of cmi5 and xAPI that the record uses. */
export const VERBS = [
  'initialized',
  'answered',
  'completed',
  'passed',
  'failed',
  'commented',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * One thing that a learner did. Statements are only ever added; whatever is shown of a learner
 * is derived from them. As stored:
 *
 *     { "id": "6f1c…", "verb": "answered", "object": "question/seat-in-the-strategy/reserved-seat",
 *       "at": "2026-11-22T18:13:52.301Z", "order": 1795371232301, "response": ["k3f9a1"],
 *       "success": true, "score": 1, "attempt": "b07d…", "revision": "9ac31f",
 *       "version": "1.0.0" }
 *
 * `docs/record-format.md` explains each part, and what happens to it when it is moved or merged.
 */
export interface Statement {
  /** UUID, so that the same statement is known again wherever it comes from. */
  readonly id: string;
  readonly verb: Verb;
  /** What it was done to: kind and ids, as the functions below write them. */
  readonly object: string;
  /** When, by the device's clock: ISO 8601 in UTC. */
  readonly at: string;
  /** Its place among all statements; `order.ts` says how places are given. */
  readonly order?: number;
  readonly response?: Response;
  readonly success?: boolean;
  /** Share of the points, 0 to 1. */
  readonly score?: number;
  /** How sure the learner was before the answer was checked, 0 to 1; in xAPI an extension of the result. */
  readonly confidence?: number;
  /** Id of the statement that began the attempt that this one belongs to. */
  readonly attempt?: string;
  /** Id of the assignment that an attempt was begun for; xAPI's registration. */
  readonly registration?: string;
  /** Meaning of the question that was answered. */
  readonly revision?: string;
  /** Version of the course. */
  readonly version: string;
}

/** What a caller says of a statement; its id, time and place are added when it is recorded. */
export type Deed = Omit<Statement, 'id' | 'at' | 'order' | 'version'>;

export const questionObject = (module: string, question: string): string =>
  `question/${module}/${question}`;
export const lessonObject = (module: string, lesson: string): string =>
  `lesson/${module}/${lesson}`;
export const moduleObject = (module: string): string => `module/${module}`;
/** The final assessment of the course. */
export const FINAL_OBJECT = 'final';
export const quizObject = (module: string): string => `quiz/${module}`;
export const reviewObject = 'review';
export const behaviourObject = (checklist: string, behaviour: string): string =>
  `behaviour/${checklist}/${behaviour}`;
export const evidenceObject = (checklist: string, item: string): string =>
  `evidence/${checklist}/${item}`;
export const planObject = (checklist: string, item: string): string => `plan/${checklist}/${item}`;

/**
 * Whether something can have happened at a time, in milliseconds since 1970. Clocks go wrong, so
 * much is possible; but a year of six digits, as a file can have it, is no time that a page can show.
 */
export const isPossibleTime = (time: number): boolean => time >= 0 && time < LATEST_MS;

/** 1 January 2200, in milliseconds since 1970: no clock of a learner is later. */
const LATEST_MS = 7_258_118_400_000;

/** Whether a stored value has the shape of a statement; what has not is left out of what is shown. */
export function isStatement(value: unknown): value is Statement {
  // One by one: taking the rest of an object makes a new one, which a long record feels.
  const given = Object(value) as Record<string, unknown>;
  const { id, verb, object, at, version, order = 0, response = [] } = given;
  const { success = true, attempt = '', revision = '', score = 0, confidence = 0 } = given;
  const { registration = '' } = given;
  return (
    [id, object, at, version, attempt, registration, revision].every(isText) &&
    VERBS.includes(verb as Verb) &&
    isPossibleTime(Date.parse(at as string)) &&
    Number.isSafeInteger(order) &&
    Array.isArray(response) &&
    response.every(isText) &&
    typeof success === 'boolean' &&
    [score, confidence].every(isShare)
  );
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isText = (value: unknown): value is string => typeof value === 'string';

/** The last statement about an object, by the order in which they were recorded. */
export function lastAbout(
  statements: readonly Statement[],
  object: string,
  verb: Verb,
): Statement | undefined {
  return statements.findLast((statement) => statement.object === object && statement.verb === verb);
}
