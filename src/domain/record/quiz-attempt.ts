import type { Response } from '../question/response.ts';
import type { Statement } from './statement.ts';

/** An attempt at a quiz, as the record tells it. */
export interface QuizAttempt {
  /** Id of the statement that began it; it also orders the options. */
  readonly id: string;
  /** Ids of the questions that it asks, as they were drawn when it began. */
  readonly asks: readonly string[];
  /** Ids of the questions answered right in the attempt that this one goes on with: they count too. */
  readonly carries: readonly string[];
  /** The first answer to each question so far, by question id; later ones are for learning. */
  readonly answers: ReadonlyMap<string, QuizAnswer>;
  /** Whether a verdict on the attempt has been recorded. */
  readonly finished: boolean;
}

export interface QuizAnswer {
  readonly response: Response;
  readonly success: boolean;
  readonly score: number;
  /** Meaning of the question that was answered. */
  readonly revision: string;
}

/** The attempt begun last, or undefined when the quiz was never begun. */
export function latestAttempt(
  statements: readonly Statement[],
  quiz: string,
): QuizAttempt | undefined {
  const begun = statements.findLast(
    ({ verb, object }) => verb === 'initialized' && object === quiz,
  );
  return begun && attemptWithId(statements, begun.id);
}

/** The attempt with an id, whatever was begun after it in another tab. */
export function attemptWithId(statements: readonly Statement[], id: string): QuizAttempt {
  const begun = statements.find((statement) => statement.id === id);
  const own = statements.filter(({ attempt, verb }) => attempt === id && verb !== 'initialized');
  const asks = begun?.response ?? [];
  const earlier = begun?.attempt ? attemptWithId(statements, begun.attempt) : undefined;
  const carried = [...(earlier?.answers ?? [])].filter(
    ([question, { success }]) => success && !asks.includes(question),
  );
  const answers = new Map<string, QuizAnswer>(carried);
  for (const { verb, object, response, success, score, revision = '' } of own) {
    const question = object.split('/').slice(1).join('/');
    if (verb !== 'answered' || success === undefined || answers.has(question)) continue;
    answers.set(question, { response: response ?? [], success, score: score ?? 0, revision });
  }
  return {
    id,
    asks,
    carries: carried.map(([question]) => question),
    answers,
    finished: own.some(({ verb }) => verb === 'passed' || verb === 'failed'),
  };
}

/** What was answered last to each question of an attempt, graded or not, by question. */
export function draftsOf(
  statements: readonly Statement[],
  attempt: string,
): ReadonlyMap<string, Pick<QuizAnswer, 'response' | 'revision'>> {
  return new Map(
    statements
      .filter((statement) => statement.attempt === attempt && statement.verb === 'answered')
      .map(({ object, response = [], revision = '' }) => [
        object.split('/').slice(1).join('/'),
        { response, revision },
      ]),
  );
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
