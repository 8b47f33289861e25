import type { AssignmentResult } from '../assignment/result.ts';
import { shuffled } from '../question/shuffle.ts';

/** How learners are called who cannot be called by a name of their own. */
export interface LabelWords {
  readonly noName: (number: number) => string;
  /** The second person with a name, and on. */
  readonly another: (name: string, number: number) => string;
}

type Named = Pick<AssignmentResult, 'learner' | 'name'>;

/** What each learner is called: by name, or by a number where there is none; nobody like somebody else. */
export function learnerLabels(
  results: readonly Named[],
  words: LabelWords,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const labels = byLearner(results).map(({ learner, name }): [string, string] => {
    const known = name.trim();
    const number = (seen.get(known) ?? 0) + 1;
    seen.set(known, number);
    if (known === '') return [learner, words.noName(number)];
    return [learner, number === 1 ? known : words.another(known, number)];
  });
  return new Map(labels);
}

/** Numbers in the place of names, in an order that says nothing and that a seed makes again. */
export function anonymousLabels(
  results: readonly Named[],
  seed: string,
  person: (number: number) => string,
): ReadonlyMap<string, string> {
  const order = shuffled(byLearner(results), seed);
  return new Map(order.map(({ learner }, place) => [learner, person(place + 1)]));
}

/** By their random ids, so that an order that results came in makes no difference. */
const byLearner = (results: readonly Named[]): readonly Named[] =>
  results.toSorted((one, other) => (one.learner < other.learner ? -1 : 1));
