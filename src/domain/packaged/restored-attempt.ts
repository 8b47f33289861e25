import type { Statement } from '../record/statement.ts';
import type { AttemptEntry } from './attempt-entry.ts';
import type { KeptAnswer, QuestionEntry } from './question-entry.ts';
import { shortName } from './short-name.ts';

/** A statement as suspended data gives it back: its place is given to it later, and what is missing. */
export type RestoredDeed = Pick<Statement, 'verb' | 'object'> & Partial<Statement>;

/** The answer to a question as a statement. */
export const answeredDeed = (
  { question, revision }: QuestionEntry,
  answer: KeptAnswer,
  rest: Partial<Statement> = {},
): RestoredDeed => ({
  verb: 'answered',
  object: question.object,
  ...answer,
  ...(revision !== undefined && { revision }),
  ...rest,
});

/** The statements from which the attempts at a quiz follow as they were. */
export function attemptDeeds(
  quiz: string,
  entry: AttemptEntry,
  questions: readonly QuestionEntry[],
): readonly RestoredDeed[] {
  const { begun, verdict, score, at } = entry;
  const attempt = idOf(quiz, begun);
  const earlier = idOf(quiz, begun - 1);
  const carried = questions.filter(({ before, answer }) => before && answer !== undefined);
  const asked = questions.filter((question) => !carried.includes(question));
  const answers = (kept: readonly QuestionEntry[], of: string): readonly RestoredDeed[] =>
    kept.flatMap((each) =>
      each.answer ? [answeredDeed(each, each.answer, { attempt: of, at })] : [],
    );
  return [
    ...earlierDeeds(quiz, entry, carried.length > 0),
    ...answers(carried, earlier),
    {
      verb: 'initialized',
      object: quiz,
      id: attempt,
      response: asked.map(referenceOf),
      ...(carried.length > 0 && { attempt: earlier }),
      at,
    },
    ...answers(asked, attempt),
    ...(verdict
      ? [{ verb: verdict, object: quiz, attempt, success: verdict === 'passed', score, at }]
      : []),
  ];
}

/** Attempts before the latest: that they were begun and what they came to, as often as it happened. */
function earlierDeeds(
  quiz: string,
  { begun, passed, failed, verdict, score, best, at }: AttemptEntry,
  isContinued: boolean,
): readonly RestoredDeed[] {
  const count = Math.max(begun - 1, isContinued ? 1 : 0);
  const ids = Array.from({ length: count }, (_, index) => idOf(quiz, begun - count + index));
  const ended = [
    ...Array<'passed'>(passed - Number(verdict === 'passed')).fill('passed'),
    ...Array<'failed'>(failed - Number(verdict === 'failed')).fill('failed'),
  ];
  const isBetter = best > (verdict ? score : 0);
  return [
    ...ids.map((id): RestoredDeed => ({ verb: 'initialized', object: quiz, id, response: [], at })),
    ...ended.map((verb, index): RestoredDeed => ({
      verb,
      object: quiz,
      attempt: ids[index] ?? idOf(quiz, 0),
      success: verb === 'passed',
      ...(index === 0 && isBetter && { score: best }),
      at,
    })),
  ];
}

/** The id of an attempt: the same whenever the same data is read, since it orders the options. */
const idOf = (quiz: string, number: number): string => `${shortName(quiz)}-${number}`;

const referenceOf = ({ question }: QuestionEntry): string =>
  question.object.slice('question/'.length);
