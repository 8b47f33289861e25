import type { AnalysedOption } from './answer-sheet.ts';

/** What the answers of a group say of one question. A figure that cannot be had is left out; none is ever NaN. */
export interface ItemFigures {
  /** How many people answered. */
  readonly n: number;
  /** Mean share of the points, 0 to 1; left out when nobody answered. */
  readonly facility?: number;
  /** Whether every answer was wholly right or wholly wrong. */
  readonly dichotomous: boolean;
  readonly discrimination?: Discrimination;
  readonly options: readonly OptionFigures[];
  readonly seconds?: TimeFigures;
}

/**
 * Corrected item-total discrimination: Pearson's correlation of the score in a question with the
 * mean score in all others that the person answered. Left out when all scores, or all means, are alike.
 */
export interface Discrimination {
  /** -1 to 1. */
  readonly r: number;
  /** How many people answered this question and at least one other. */
  readonly n: number;
}

/** Who chose an option. */
export interface OptionFigures extends AnalysedOption {
  readonly n: number;
  /** How many of them belong to the half that did better in the other questions. */
  readonly better: number;
  /** Mean score of them in the other questions, 0 to 1; left out when nobody has one. */
  readonly rest?: number;
}

/** Seconds that an answer took, of the people for whom they are known. */
export interface TimeFigures {
  readonly n: number;
  readonly median: number;
  /** A quarter took no longer than this. */
  readonly lower: number;
  /** A quarter took at least as long as this. */
  readonly upper: number;
}

/** Cronbach's alpha of a set of questions: how far they agree about people. */
export interface Alpha {
  /** At most 1; below 0 when the questions contradict each other. */
  readonly alpha: number;
  /** How many people answered every question of the set. Nobody else counts. */
  readonly n: number;
  /** How many questions the set has. */
  readonly items: number;
}
