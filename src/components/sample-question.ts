import type { Question } from '../domain/question/question.ts';

/** A question to show, and what it is a sample of. */
export interface SampleQuestion {
  readonly name: string;
  readonly question: Question;
}

/** What sample questions have in common. */
export const ASKED = {
  objective: 'sample-objective',
  ideas: [],
  pool: 'quiz',
  points: 1,
  partial: false,
  fixedOrder: false,
  hint: [],
  why: [],
  revision: 'sample',
} as const;
