import type { Question } from '../question/question.ts';
import type { Response } from '../question/response.ts';

/** One answer, as far as figures about its question go. */
export interface GivenAnswer {
  readonly response: Response;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  /** How long it took; left out when nobody knows. */
  readonly seconds?: number;
}

/**
 * What one person answered, by question (`module/question`). A question that was not asked, or was
 * left unanswered, is not in it: a missing answer counts neither as right nor as wrong.
 */
export type AnswerSheet = ReadonlyMap<string, GivenAnswer>;

/** A question whose answers are looked at. */
export interface AnalysedItem {
  /** `module/question`, as on the sheets. */
  readonly name: string;
  /** What can be chosen; empty where an answer is typed, ordered or matched. */
  readonly options: readonly AnalysedOption[];
}

export interface AnalysedOption {
  readonly id: string;
  readonly key: boolean;
}

/** A question of a module as an item to look at. */
export const analysedItem = (module: string, question: Question): AnalysedItem => ({
  name: `${module}/${question.id}`,
  options: 'options' in question ? question.options.map(({ id, key }) => ({ id, key })) : [],
});
