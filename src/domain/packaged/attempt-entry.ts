import { draftsOf, latestAttempt } from '../record/quiz-attempt.ts';
import type { Statement } from '../record/statement.ts';
import { digitsOf, numberIn } from './digits.ts';
import type { PackageOutline } from './outline.ts';
import { SHARE, shareIn, shareText, questionText, type QuestionEntry } from './question-entry.ts';
import { SHORT, shortName } from './short-name.ts';

/** Begins the entry of the attempts at a quiz. */
export const ATTEMPT = ',';

/** What is kept of the attempts at a quiz, besides the questions of the latest one. */
export interface AttemptEntry {
  /** Attempts begun, and how many were passed and failed; more than 63 count as 63. */
  readonly begun: number;
  readonly passed: number;
  readonly failed: number;
  /** What the latest attempt came to; undefined while it is open. */
  readonly verdict: 'failed' | 'passed' | undefined;
  /** Share of the points of the latest attempt, and the best of all. */
  readonly score: number;
  readonly best: number;
  /** When the latest attempt began or, once it has a verdict, ended: ISO 8601 in UTC, to the second. */
  readonly at: string;
}

/** Verdicts by number. */
const VERDICTS = [undefined, 'failed', 'passed'] as const;

/** Seconds are counted from the beginning of 2020. */
const EPOCH = Date.UTC(2020, 0, 1);
const SECOND = 1000;
const TIME = 6;

/** Characters of the entry of attempts. */
export const ATTEMPT_LENGTH = 1 + SHORT + 4 + 2 * SHARE + TIME;

/**
 * The entry of the attempts at a quiz: its short name, how often it was begun, passed and failed,
 * the verdict on the latest attempt, its score and the best, and its time.
 *
 *     ,Rk3CABCnYnYAM7Yzw      begun twice, failed once, then passed with all points
 */
function attemptText(quiz: string, entry: AttemptEntry): string {
  const { begun, passed, failed, verdict, score, best, at } = entry;
  const counts = [begun, passed, failed, VERDICTS.indexOf(verdict)];
  const time = digitsOf((Date.parse(at) - EPOCH) / SECOND, TIME);
  const numbers = counts.map((count) => digitsOf(count, 1)).join('');
  return ATTEMPT + shortName(quiz) + numbers + shareText(score) + shareText(best) + time;
}

/** What an entry says, apart from the quiz that it names; undefined where it is none. */
export function attemptFrom(text: string): AttemptEntry | undefined {
  if (text.length !== ATTEMPT_LENGTH) return undefined;
  const numbers = text.slice(1 + SHORT);
  const [begun = 0, passed = 0, failed = 0, verdict = 0] = [...numbers.slice(0, 4)].map(numberIn);
  const [score, best, time] = [numbers.slice(4, 6), numbers.slice(6, 8), numbers.slice(8)];
  return {
    begun,
    passed,
    failed,
    verdict: VERDICTS[verdict],
    score: shareIn(score),
    best: shareIn(best),
    at: new Date(EPOCH + numberIn(time) * SECOND).toISOString(),
  };
}

/** The entries of a quiz: its attempts, then the questions of the latest one. Nothing before the first. */
export function attemptEntries(
  statements: readonly Statement[],
  quiz: string,
  outline: PackageOutline,
): readonly string[] {
  const begun = statements.filter(({ verb, object }) => verb === 'initialized' && object === quiz);
  const latest = begun.at(-1);
  if (!latest) return [];
  const ended = statements.filter(
    ({ verb, object }) => object === quiz && (verb === 'passed' || verb === 'failed'),
  );
  const verdict = ended.findLast(({ attempt }) => attempt === latest.id);
  const countOf = (verb: string): number => ended.filter((each) => each.verb === verb).length;
  const head = attemptText(quiz, {
    begun: begun.length,
    passed: countOf('passed'),
    failed: countOf('failed'),
    verdict: verdict?.verb as AttemptEntry['verdict'],
    score: verdict?.score ?? 0,
    best: Math.max(0, ...ended.map(({ score = 0 }) => score)),
    at: (verdict ?? latest).at,
  });
  return [head, ...questionsOf(statements, quiz, outline).map(questionText)];
}

/**
 * The questions of the latest attempt, those carried over first. When the course has changed:
 * 1. a question that is gone is left out, as the page leaves it out;
 * 2. one that means something else is open again;
 * 3. an attempt that asks more than the quiz does now is cut to that length.
 */
function questionsOf(
  statements: readonly Statement[],
  quiz: string,
  outline: PackageOutline,
): readonly QuestionEntry[] {
  const attempt = latestAttempt(statements, quiz);
  if (!attempt) return [];
  const drafts = draftsOf(statements, attempt.id);
  const known = new Map(outline.questions.map((question) => [question.object, question]));
  return [...attempt.carries, ...attempt.asks]
    .flatMap((reference): QuestionEntry[] => {
      const question = known.get(`question/${reference}`);
      if (!question) return [];
      const answer = attempt.answers.get(reference) ?? drafts.get(reference);
      const isValid = answer && question.revisions.includes(answer.revision);
      return [
        {
          question,
          revision: isValid ? answer.revision : question.revisions[0],
          before: isValid === true && attempt.carries.includes(reference),
          answer: isValid ? answer : undefined,
        },
      ];
    })
    .slice(0, outline.lengths[quiz]);
}
