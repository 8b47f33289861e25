import type { AssignmentResult } from '../assignment/result.ts';
import { shuffled } from '../question/shuffle.ts';

/** How learners are called who cannot be called by a name of their own; a mark is the beginning of their random id. */
export interface LabelWords {
  readonly noName: (mark: string) => string;
  /** Somebody whose name others have too. */
  readonly another: (name: string, mark: string) => string;
}

type Named = Pick<AssignmentResult, 'learner' | 'name'>;

/** Signs of a random id that tell people of a group apart; more where two begin alike. */
const MARK_LENGTHS = [4, 8];

/**
 * What each learner is called: by name, or by a mark where there is none; nobody like somebody
 * else. Whoever arrives later, no label becomes another person's.
 */
export function learnerLabels(
  results: readonly Named[],
  words: LabelWords,
): ReadonlyMap<string, string> {
  const ids = results.map(({ learner }) => learner);
  const namesakes = Map.groupBy(results, ({ name }) => name.trim());
  return new Map(
    results.map(({ learner, name }): [string, string] => {
      const known = name.trim();
      if (known === '') return [learner, words.noName(markOf(learner, ids))];
      const isOnly = namesakes.get(known)?.length === 1;
      return [learner, isOnly ? known : words.another(known, markOf(learner, ids))];
    }),
  );
}

/** The beginning of an id, as long as it takes to tell it from the others. */
function markOf(id: string, ids: readonly string[]): string {
  const isOwn = (mark: string): boolean =>
    ids.every((other) => other === id || !other.startsWith(mark));
  return MARK_LENGTHS.map((length) => id.slice(0, length)).find(isOwn) ?? id;
}

/** Numbers in the place of names, by the order in which people stand on the wall. */
export const anonymousLabels = (
  order: readonly string[],
  person: (number: number) => string,
): ReadonlyMap<string, string> =>
  new Map(order.map((learner, place) => [learner, person(place + 1)]));

/** People in an order that says nothing. Who has a place in it stays there; newcomers are shuffled among themselves. */
export function anonymousOrder(
  known: readonly string[],
  results: readonly Named[],
  seed: string,
): readonly string[] {
  const newcomers = results.map(({ learner }) => learner).filter((id) => !known.includes(id));
  return [...known, ...shuffled(newcomers.toSorted(), seed)];
}
