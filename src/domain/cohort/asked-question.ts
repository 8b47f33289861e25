import type { QuestionKind } from '../question/question.ts';

/** A question as the course asks it, with its words and without its key. */
export interface AskedQuestion {
  /** `module/question`. */
  readonly name: string;
  readonly kind: QuestionKind;
  /** Id of its objective in the module. */
  readonly objective: string;
  /** Revisions to which an answer counts as one to this question, the present one first. */
  readonly revisions: readonly string[];
  readonly stem: string;
  /** What can be chosen, placed or paired: words by the token that stands in a response. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Whether an answer chooses among what is offered, so that it is counted option by option. */
export const hasOptions = ({ kind }: Pick<AskedQuestion, 'kind'>): boolean =>
  kind === 'choice' || kind === 'true-false';
