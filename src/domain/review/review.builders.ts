import type { Statement } from '../record/statement.ts';
import { answered } from '../record/statement.builders.ts';
import type { ReviewQuestion } from './bank.ts';
import type { ReviewCard, Schedule } from './card.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** Noon of a day, where the learner is; day 0 is the first. */
export const noonOf = (day: number): number => new Date(2026, 10, 1 + day, 12).getTime();

/** A question of the module `seat` as it is now. */
export function aReviewQuestion(
  id: string,
  overrides: Partial<ReviewQuestion> = {},
): ReviewQuestion {
  const module = overrides.module ?? 'seat';
  return {
    reference: `${module}/${id}`,
    module,
    objective: 'customer-voice',
    revisions: ['r1'],
    ...overrides,
  };
}

/** A card that is due on a day. */
export function aCard(id: string, overrides: Partial<ReviewCard> = {}): ReviewCard {
  return { ...aReviewQuestion(id, overrides), due: noonOf(0), changed: false, ...overrides };
}

/** An answer to a question of the module `seat`, as it is now, at a time. */
export function anAnswer(
  question: string,
  success: boolean,
  at: number,
  overrides: Partial<Statement> = {},
): Statement {
  return answered(question, success, { at: new Date(at).toISOString(), ...overrides });
}

/** A scheduler that can be followed by hand: a right answer doubles the days, a wrong one asks tomorrow. */
export const doubling: Schedule = (memory, rating) => {
  const interval = rating === 'again' ? 1 : (memory?.stability ?? 1) * 2;
  return { memory: { stability: interval, difficulty: 5 }, interval };
};
