import type { Statement } from '../record/statement.ts';
import { DOUBT } from './confidence.ts';

const HOUR = 60 * 60 * 1000;

/** Milliseconds in which answers to one question belong to one sitting: only the first tells of memory. */
export const SITTING = 8 * HOUR;

/** What an answer tells of memory, in the words of FSRS. */
export type Rating = 'again' | 'hard' | 'good';

/** An answer that tells how well a question was remembered. */
export interface Review {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
  readonly attempt?: string;
}

/**
 * The answers to one question that count as reviews, first to last; records that were merged in
 * another order give the same. Another try in the same attempt or the same sitting does not
 * count: what was just said under the question is no memory of it. An answer from the future, as
 * a clock that runs ahead makes it, does not count before its time: it would put the question off
 * for years.
 */
export function reviewsOf(answers: readonly Statement[], now: number): readonly Review[] {
  const reviews: Review[] = [];
  for (const review of answers.map(toReview).sort((one, other) => one.at - other.at)) {
    const last = reviews.at(-1);
    const sameSitting = last && review.at - last.at < SITTING;
    const sameAttempt =
      review.attempt !== undefined && reviews.some(({ attempt }) => attempt === review.attempt);
    if (review.at <= now && !sameSitting && !sameAttempt) reviews.push(review);
  }
  return reviews;
}

const toReview = ({ at, attempt, ...answer }: Statement): Review => ({
  at: Date.parse(at),
  rating: ratingOf(answer),
  ...(attempt !== undefined && { attempt }),
});

/**
 * Not right is *again*; right is *good*, and *hard* where the learner doubted, because a guess is
 * sometimes right. Nothing is *easy*, however certain: to recognise an answer among others is
 * easier than to recall it, and a word that pays would no longer be an honest one.
 */
export function ratingOf({
  success,
  confidence,
}: Pick<Statement, 'success' | 'confidence'>): Rating {
  if (!success) return 'again';
  return confidence !== undefined && confidence <= DOUBT ? 'hard' : 'good';
}
