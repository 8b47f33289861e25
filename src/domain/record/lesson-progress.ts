import { lessonObject, questionObject, type Statement } from './statement.ts';

/** A check as far as progress is concerned. */
export interface CheckOutline {
  readonly id: string;
  /** Its revision, and earlier ones of the same meaning: an answer to any of them counts. */
  readonly revisions: readonly string[];
}

/** What there is to do in a lesson. */
export interface LessonOutline {
  readonly id: string;
  readonly checks: readonly CheckOutline[];
}

/**
 * How far a lesson is: checks answered right out of all its checks. `changed` is a lesson that
 * was done, and has checks since then that are new or mean something else.
 */
export interface LessonProgress {
  readonly right: number;
  readonly checks: number;
  readonly state: 'new' | 'begun' | 'done' | 'changed';
}

/**
 * A lesson is done when each of its checks was once answered right in its present meaning, or,
 * where it has none, when it was completed. Looking at a page counts for nothing.
 */
export function lessonProgress(
  statements: readonly Statement[],
  module: string,
  { id, checks }: LessonOutline,
): LessonProgress {
  const answers = statements.filter(({ verb, object }) =>
    checks.some((check) => verb === 'answered' && object === questionObject(module, check.id)),
  );
  const right = checks.filter((check) => isRight(answers, module, check)).length;
  const completed = statements.some(
    ({ verb, object }) => verb === 'completed' && object === lessonObject(module, id),
  );
  const done = checks.length > 0 ? right === checks.length : completed;
  const state = done ? 'done' : completed ? 'changed' : answers.length > 0 ? 'begun' : 'new';
  return { right, checks: checks.length, state };
}

/** Checks of a lesson that still have to be answered right. */
export function openChecks(
  statements: readonly Statement[],
  module: string,
  { checks }: LessonOutline,
): readonly string[] {
  return checks.filter((check) => !isRight(statements, module, check)).map(({ id }) => id);
}

function isRight(
  statements: readonly Statement[],
  module: string,
  { id, revisions }: CheckOutline,
): boolean {
  const object = questionObject(module, id);
  return statements.some(
    (statement) =>
      statement.verb === 'answered' &&
      statement.object === object &&
      statement.success === true &&
      revisions.includes(statement.revision ?? ''),
  );
}
