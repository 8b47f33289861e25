import type { Ratings } from '../checklist/checklist.ts';
import type { Statement } from './statement.ts';

/** What somebody was invited to rate in a colleague. It is no part of their own checklist. */
export const observationObject = (
  checklist: string,
  invitation: string,
  behaviour?: string,
): string => ['observation', checklist, invitation, ...(behaviour ? [behaviour] : [])].join('/');

/** What somebody who was invited has rated so far. */
export interface Observations {
  /** Random id under which the answer is sent; undefined until something is rated. */
  readonly colleague: string | undefined;
  /** How many ratings were given or taken back so far: a later answer has a higher number. */
  readonly edition: number;
  readonly ratings: Ratings;
}

/**
 * What the record holds of an invitation from somebody else. The id of the statement that began
 * it is the id of the answer, so that an answer sent twice is known as one:
 *
 *     { "id": "9d8c…", "verb": "initialized", "object": "observation/courage/0b5c…" }
 *     { "verb": "answered", "object": "observation/courage/0b5c…/names-rival", "response": ["3"] }
 */
export function observationsOf(
  statements: readonly Statement[],
  checklist: string,
  invitation: string,
): Observations {
  const object = observationObject(checklist, invitation);
  const begun = statements.find((statement) => statement.object === object);
  const prefix = `${object}/`;
  const given = statements.filter((statement) => statement.object.startsWith(prefix));
  const ratings = new Map<string, number>();
  for (const { object: about, response = [] } of given) {
    const [behaviour, place] = [about.slice(prefix.length), response[0]];
    if (place === undefined) ratings.delete(behaviour);
    else ratings.set(behaviour, Number(place));
  }
  return {
    colleague: begun?.id,
    edition: given.length,
    ratings: Object.fromEntries([...ratings].filter(([, place]) => Number.isInteger(place))),
  };
}
