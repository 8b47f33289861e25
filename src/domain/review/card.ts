import type { Statement } from '../record/statement.ts';
import type { ReviewQuestion } from './bank.ts';
import { reviewsOf, SITTING, type Rating, type Review } from './reviews.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a scheduler knows of how well something is remembered. */
export interface Memory {
  /** Days after which nine of ten such memories are still there. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** Tells from a memory, the days since the last review and its rating how the memory is now, and in how many days to ask again. */
export type Schedule = (
  memory: Memory | undefined,
  rating: Rating,
  days: number,
) => { readonly memory: Memory; readonly interval: number };

/** A question that was answered, and when it comes back. */
export interface ReviewCard extends ReviewQuestion {
  /** Milliseconds since 1970. */
  readonly due: number;
  /** Whether the question means something else than when it was answered. */
  readonly changed: boolean;
}

/** A card for each question that was answered at least once. */
export function cardsOf(
  statements: readonly Statement[],
  questions: readonly ReviewQuestion[],
  schedule: Schedule,
  now: number,
): readonly ReviewCard[] {
  const answers = Map.groupBy(
    statements.filter(({ verb }) => verb === 'answered'),
    ({ object }) => object,
  );
  return questions.flatMap((question) => {
    const given = answers.get(`question/${question.reference}`) ?? [];
    const [first] = reviewsOf(given, now);
    if (!first) return [];
    const valid = given.filter(({ revision = '' }) => question.revisions.includes(revision));
    const due = dueAfter(reviewsOf(valid, now), schedule);
    return [{ ...question, due: due ?? first.at, changed: due === undefined }];
  });
}

/** When a question comes back after its reviews: on the day that the scheduler names, but never in the same sitting. */
function dueAfter(reviews: readonly Review[], schedule: Schedule): number | undefined {
  let memory: Memory | undefined;
  let due: number | undefined;
  for (const [index, { at, rating }] of reviews.entries()) {
    const days = (at - (reviews[index - 1]?.at ?? at)) / DAY;
    const next = schedule(memory, rating, days);
    memory = next.memory;
    due = Math.max(startOfDay(at, next.interval), at + SITTING);
  }
  return due;
}

/** The first moment of the day that is some days after a time, where the learner is. */
function startOfDay(time: number, days: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + Math.round(days));
  return day.getTime();
}

/** The cards that are due, the one that has waited longest first. */
export function dueCards(cards: readonly ReviewCard[], now: number): readonly ReviewCard[] {
  return cards.filter(({ due }) => due <= now).sort((one, other) => one.due - other.due);
}

/** When the next card that is not due yet comes back; undefined when none will. */
export function nextDue(cards: readonly ReviewCard[], now: number): number | undefined {
  const later = cards.map(({ due }) => due).filter((due) => due > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}
