import type { Ratings } from '../checklist/checklist.ts';
import type { Statement } from './statement.ts';

/** What somebody was invited to rate in a colleague. It is no part of their own checklist. */
export const observationObject = (
  checklist: string,
  invitation: string,
  behaviour: string,
): string => `observation/${checklist}/${invitation}/${behaviour}`;

/** What somebody who was invited has rated so far. */
export interface Observations {
  /** Random id under which the answer is sent; undefined until something is rated. */
  readonly colleague: string | undefined;
  /** How many ratings were given or taken back so far: a later answer has a higher number. */
  readonly edition: number;
  readonly ratings: Ratings;
}

/**
 * What the record holds of an invitation from somebody else. The id of the first statement is the
 * id of the answer, so that an answer sent twice is known as one:
 *
 *     { "id": "9d8c…", "verb": "answered",
 *       "object": "observation/habits/0b5c…/says-thanks", "response": ["3"] }
 */
export function observationsOf(
  statements: readonly Statement[],
  checklist: string,
  invitation: string,
): Observations {
  const prefix = observationObject(checklist, invitation, '');
  const given = statements.filter(({ object }) => object.startsWith(prefix));
  const ratings = new Map<string, number>();
  for (const { object, response = [] } of given) {
    const [behaviour, place] = [object.slice(prefix.length), response[0]];
    if (place === undefined) ratings.delete(behaviour);
    else ratings.set(behaviour, Number(place));
  }
  return {
    colleague: given[0]?.id,
    edition: given.length,
    ratings: Object.fromEntries([...ratings].filter(([, place]) => Number.isInteger(place))),
  };
}
