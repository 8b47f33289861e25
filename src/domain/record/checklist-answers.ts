import type { Ratings } from '../checklist/checklist.ts';
import { behaviourObject, evidenceObject, planObject, type Statement } from './statement.ts';

/** What a person means to do about one item of a checklist. */
export interface PlanEntry {
  readonly action: string;
  /** ISO 8601 date, or empty. */
  readonly date: string;
  readonly witness: string;
}

/** What the record holds about one checklist; the last word about each thing counts. */
export interface ChecklistAnswers {
  readonly ratings: Ratings;
  /** Notes of evidence by item id. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Items chosen to work on, by item id, in the order of choosing. */
  readonly plan: Readonly<Record<string, PlanEntry>>;
}

/** An empty response takes back: a rating, a note, or an item from the plan. */
export function checklistAnswers(
  statements: readonly Statement[],
  checklist: string,
): ChecklistAnswers {
  const last = (prefix: string): [string, readonly string[]][] => {
    const found = new Map<string, readonly string[]>();
    for (const { object, response } of statements) {
      if (!object.startsWith(prefix)) continue;
      const id = object.slice(prefix.length);
      if (response?.length) found.set(id, response);
      else found.delete(id);
    }
    return [...found];
  };
  const ratings = last(behaviourObject(checklist, '')).map(([id, [place]]): [string, number] => [
    id,
    Number(place),
  ]);
  return {
    ratings: Object.fromEntries(ratings.filter(([, place]) => Number.isInteger(place))),
    evidence: Object.fromEntries(
      last(evidenceObject(checklist, '')).map(([id, [note]]) => [id, note ?? '']),
    ),
    plan: Object.fromEntries(
      last(planObject(checklist, '')).map(([id, [action = '', date = '', witness = '']]) => [
        id,
        { action, date, witness },
      ]),
    ),
  };
}
