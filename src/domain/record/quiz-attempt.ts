import type { Response } from '../question/response.ts';
import { questionObject, quizObject, type Statement } from './statement.ts';

/** An attempt at a quiz, as the record tells it. */
export interface QuizAttempt {
  /** Id of the statement that began it; also the seed that draws and orders its questions. */
  readonly id: string;
  /** The first answer to each question so far, by question id; later ones are for learning. */
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
  return begun && attemptWithId(statements, module, begun.id);
}

/** The attempt with an id, whatever was begun after it in another tab. */
export function attemptWithId(
  statements: readonly Statement[],
  module: string,
  id: string,
): QuizAttempt {
  const own = statements.filter(({ attempt }) => attempt === id);
  const prefix = questionObject(module, '');
  const answers = new Map<string, QuizAnswer>();
  for (const { verb, object, response, success, score } of own) {
    const question = object.slice(prefix.length);
    if (verb !== 'answered' || !object.startsWith(prefix) || answers.has(question)) continue;
    answers.set(question, {
      response: response ?? [],
      success: success ?? false,
      score: score ?? 0,
    });
  }
  return {
    id,
    answers,
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
  const points = questions.reduce(
    (sum, { id, points }) => sum + points * (answers.get(id)?.score ?? 0),
    0,
  );
  const score = possible === 0 ? 0 : Number((points / possible).toFixed(6));
  return {
    points,
    possible,
    score,
    passed: score >= mastery,
    missed: questions.filter(({ id }) => !answers.get(id)?.success).map(({ id }) => id),
  };
}
