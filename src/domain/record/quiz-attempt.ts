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
  /** What was recorded when the attempt ended; it stands, whatever becomes of its questions. */
  readonly verdict: AttemptVerdict | undefined;
}

/** What an attempt came to. */
export interface AttemptVerdict {
  readonly passed: boolean;
  /** Share of the points, 0 to 1. */
  readonly score: number;
}

export interface QuizAnswer {
  readonly response: Response;
  readonly success: boolean;
  readonly score: number;
  /** Meaning of the question that was answered. */
  readonly revision: string;
}

/** Attempts that are followed back, each asking what the one before it missed; nobody needs more. */
const MOST_IN_A_ROW = 1000;

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
  const begun = new Map(
    statements.filter(({ verb }) => verb === 'initialized').map((each) => [each.id, each]),
  );
  const own = Map.groupBy(
    statements.filter(({ attempt, verb }) => attempt !== undefined && verb !== 'initialized'),
    ({ attempt }) => attempt,
  );
  const attempt = (each: string, earlier?: QuizAttempt): QuizAttempt =>
    attemptAfter(begun.get(each) ?? { id: each }, own.get(each) ?? [], earlier);
  const [first = id, ...later] = attemptsUpTo(begun, id);
  return later.reduce((earlier, each) => attempt(each, earlier), attempt(first));
}

/**
 * Ids of an attempt and of those that it goes on with, the earliest first. A record from a file
 * may name attempts in a circle: the walk ends at the first that it has seen.
 */
function attemptsUpTo(begun: ReadonlyMap<string, Statement>, id: string): readonly string[] {
  const seen = new Set<string>();
  for (
    let each: string | undefined = id;
    each !== undefined && !seen.has(each) && seen.size < MOST_IN_A_ROW;
    each = begun.get(each)?.attempt
  ) {
    seen.add(each);
  }
  return [...seen].reverse();
}

function attemptAfter(
  { id, response: asks = [] }: Pick<Statement, 'id' | 'response'>,
  own: readonly Statement[],
  earlier: QuizAttempt | undefined,
): QuizAttempt {
  const carried = [...(earlier?.answers ?? [])].filter(
    ([question, { success }]) => success && !asks.includes(question),
  );
  const answers = new Map<string, QuizAnswer>(carried);
  for (const { verb, object, response, success, score, revision = '' } of own) {
    const question = object.split('/').slice(1).join('/');
    if (verb !== 'answered' || success === undefined || answers.has(question)) continue;
    answers.set(question, { response: response ?? [], success, score: score ?? 0, revision });
  }
  const ended = own.find(({ verb }) => verb === 'passed' || verb === 'failed');
  return {
    id,
    asks,
    carries: carried.map(([question]) => question),
    answers,
    verdict: ended && { passed: ended.verb === 'passed', score: ended.score ?? 0 },
  };
}

/** What was answered last to each question of an attempt, graded or not, by question; an empty answer takes back. */
export function draftsOf(
  statements: readonly Statement[],
  attempt: string,
): ReadonlyMap<string, Pick<QuizAnswer, 'response' | 'revision'>> {
  const last = new Map(
    statements
      .filter((statement) => statement.attempt === attempt && statement.verb === 'answered')
      .map(({ object, response = [], revision = '' }) => [
        object.split('/').slice(1).join('/'),
        { response, revision },
      ]),
  );
  return new Map([...last].filter(([, { response }]) => response.length > 0));
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
  /** Whether the score is that of the questions as they were, and others are asked today. */
  readonly isOfEarlier?: boolean;
}

/** The result of an attempt that has ended: what was recorded then, beside its questions as they are today. */
export const asRecorded = (result: QuizResult, { passed, score }: AttemptVerdict): QuizResult => ({
  ...result,
  passed,
  score,
  // An LMS may keep fewer decimals.
  isOfEarlier: Math.abs(result.score - score) > 0.005,
});

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
