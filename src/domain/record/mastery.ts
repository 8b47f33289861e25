import { questionObject, type Statement } from './statement.ts';
import type { CheckOutline } from './lesson-progress.ts';

/** A question as far as mastery is concerned. */
export interface AskedOutline extends CheckOutline {
  /** Chance of being right by guessing, 0 to 1. */
  readonly guess: number;
}

/** An objective and the questions that ask for it. */
export interface ObjectiveOutline {
  readonly id: string;
  readonly questions: readonly AskedOutline[];
}

/**
 * Parameters of Bayesian knowledge tracing (Corbett and Anderson, 1995). They are the same for
 * every objective and not fitted to data, so that they say what we assume: one in four knows it
 * before, one answer in ten is a slip, and each question with its feedback teaches one in five.
 */
export const TRACING = { known: 0.25, slip: 0.1, learn: 0.2 } as const;

/** Probability from which Corbett and Anderson take an objective as mastered. */
export const MASTERED = 0.95;

/** Answers below which nothing is called mastered: the model takes one that is hard to guess for enough. */
export const FEWEST_ANSWERS = 2;

/** Probability from which it is more likely than not, with something to spare. */
export const GROWING = 0.6;

/** What the record says of an objective: words for a chance that is never a grade of a person. */
export interface Mastery {
  readonly objective: string;
  /** Answers that it rests on. */
  readonly answers: number;
  /** Probability that the objective is known, 0 to 1. */
  readonly known: number;
  readonly state: 'unknown' | 'begun' | 'growing' | 'mastered';
}

/** How far an objective is mastered, by the first answer to each question on each occasion. */
export function masteryOf(
  statements: readonly Statement[],
  module: string,
  { id, questions }: ObjectiveOutline,
): Mastery {
  const byObject = new Map(questions.map((each) => [questionObject(module, each.id), each]));
  const answers = firstAnswers(
    statements.filter(({ verb, object, success, revision }) => {
      const question = verb === 'answered' && success !== undefined && byObject.get(object);
      return question && question.revisions.includes(revision ?? '');
    }),
  );
  const known = answers.reduce<number>(
    (before, { object, success }) =>
      traced(before, success === true, byObject.get(object)?.guess ?? 0),
    TRACING.known,
  );
  return { objective: id, answers: answers.length, known, state: stateOf(answers.length, known) };
}

function stateOf(answers: number, known: number): Mastery['state'] {
  if (answers === 0) return 'unknown';
  if (known >= MASTERED && answers >= FEWEST_ANSWERS) return 'mastered';
  return known >= GROWING ? 'growing' : 'begun';
}

/** The probability after an answer: Bayes' rule over slip and guess, then a chance to have learned. */
function traced(before: number, right: boolean, guess: number): number {
  const { slip, learn } = TRACING;
  const ifKnown = before * (right ? 1 - slip : slip);
  const ifNot = (1 - before) * (right ? guess : 1 - guess);
  const after = ifKnown / (ifKnown + ifNot);
  return after + (1 - after) * learn;
}

/** Answers without the tries that follow one to the same question in the same attempt, or on the same day. */
function firstAnswers(answers: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return answers.filter(({ object, attempt, at }) => {
    const occasion = `${object} ${attempt ?? at.slice(0, 10)}`;
    if (seen.has(occasion)) return false;
    seen.add(occasion);
    return true;
  });
}
