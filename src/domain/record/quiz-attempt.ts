import type { Response } from '../question/response.ts';
import { questionObject, quizObject, type Statement } from './statement.ts';

/** An attempt at a quiz, as the record tells it. */
export interface QuizAttempt {
  /** Id of the statement that began it; also the seed that draws and orders its questions. */
  readonly id: string;
  /** The answers given so far, by question id. */
  readonly answers: ReadonlyMap<string, QuizAnswer>;
  /** Whether a verdict on the attempt has been recorded. */
  readonly finished: boolean;
}

export interface QuizAnswer {
  readonly response: Response;
  readonly success: boolean;
  readonly score: number;
}

/** The attempt begun last, or undefined when the quiz was never begun. */
export function latestAttempt(
  statements: readonly Statement[],
  module: string,
): QuizAttempt | undefined {
  const begun = statements.findLast(
    ({ verb, object }) => verb === 'initialized' && object === quizObject(module),
  );
  if (!begun) return undefined;
  const own = statements.filter(({ attempt }) => attempt === begun.id);
  const prefix = questionObject(module, '');
  return {
    id: begun.id,
    answers: new Map(
      own
        .filter(({ verb, object }) => verb === 'answered' && object.startsWith(prefix))
        .map(({ object, response, success, score }) => [
          object.slice(prefix.length),
          { response: response ?? [], success: success ?? false, score: score ?? 0 },
        ]),
    ),
    finished: own.some(({ verb }) => verb === 'passed' || verb === 'failed'),
  };
}

/** A question of an attempt, as far as its score is concerned. */
export interface Scored {
  readonly id: string;
  readonly points: number;
}

/** The result of an attempt. */
export interface QuizResult {
  readonly points: number;
  readonly possible: number;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  readonly passed: boolean;
  /** Ids of the questions whose answer was not right. */
  readonly missed: readonly string[];
}

/** Scores an attempt: unanswered questions earn nothing, and the mastery score itself passes. */
export function resultOf(
  questions: readonly Scored[],
  answers: ReadonlyMap<string, QuizAnswer>,
  mastery: number,
): QuizResult {
  const possible = questions.reduce((sum, { points }) => sum + points, 0);
  const points = questions.reduce((sum, { id, points }) => sum + points * (answers.get(id)?.score ?? 0), 0);
  const score = possible === 0 ? 0 : Number((points / possible).toFixed(6));
  return {
    points,
    possible,
    score,
    passed: score >= mastery,
    missed: questions.filter(({ id }) => !answers.get(id)?.success).map(({ id }) => id),
  };
}
