import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { Schedule } from '../domain/review/card.ts';

/** Days after which every question comes back, however well it is known. */
const LONGEST = 365;

/**
 * FSRS with the weights that come with it: it asks again when nine of ten learners would still
 * know. Days are added to no chance, so that the same record gives the same dates; steps within a
 * day are left out, because a question is asked once a sitting.
 */
const algorithm = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: LONGEST,
  enable_fuzz: false,
  enable_short_term: false,
});

const GRADES = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

/** The Free Spaced Repetition Scheduler, as the domain asks for one. */
export const fsrs: Schedule = (memory, rating, days) => {
  const next = algorithm.next_state(memory ?? null, days, GRADES[rating]);
  return { memory: next, interval: algorithm.next_interval(next.stability, days) };
};
