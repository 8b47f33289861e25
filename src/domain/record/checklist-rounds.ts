import { checklistAnswers, type ChecklistAnswers } from './checklist-answers.ts';
import {
  behaviourObject,
  evidenceObject,
  planObject,
  type Deed,
  type Statement,
} from './statement.ts';

/** A checklist as a whole. To begin a round of rating is to initialize it. */
export const checklistObject = (checklist: string): string => `checklist/${checklist}`;

/** One round of rating, such as that of a quarter. */
export interface ChecklistRound {
  /** Id of the statement that began it. The first round begins by itself and has none. */
  readonly id: string | undefined;
  /** When it was begun, ISO 8601; undefined while nothing is rated in the first. */
  readonly begun: string | undefined;
  /** Ratings and evidence of this round alone, and the plan as it stood when the round ended. */
  readonly answers: ChecklistAnswers;
}

/**
 * The rounds of a checklist, oldest first; there is always one, and the last is the present one.
 * What is rated in a later round names it as its attempt; the plan goes on from round to round:
 *
 *     { "verb": "answered", "object": "behaviour/habits/says-thanks", "response": ["1"] }
 *     { "id": "b07d…", "verb": "initialized", "object": "checklist/habits" }
 *     { "verb": "answered", "object": "behaviour/habits/says-thanks", "response": ["3"], "attempt": "b07d…" }
 *
 * 1. A round that was taken back was never there.
 * 2. Two devices whose records are put together may each have begun a round; both stay.
 */
export function checklistRounds(
  statements: readonly Statement[],
  checklist: string,
): readonly ChecklistRound[] {
  const object = checklistObject(checklist);
  const takenBack = new Set(
    statements.flatMap((statement) =>
      statement.object === object && statement.verb === 'answered' ? statement.attempt : [],
    ),
  );
  const begun = statements.filter(
    ({ id, verb, object: about }) =>
      verb === 'initialized' && about === object && !takenBack.has(id),
  );
  return [undefined, ...begun].map((start, index) => {
    const next = begun[index];
    const rated = statements.filter(({ attempt }) => attempt === start?.id);
    const planned = next ? statements.slice(0, statements.indexOf(next)) : statements;
    const { ratings, evidence } = checklistAnswers(rated, checklist);
    const { plan } = checklistAnswers(planned, checklist);
    return {
      id: start?.id,
      begun: (start ?? rated.find((statement) => isRating(statement, checklist)))?.at,
      answers: { ratings, evidence, plan },
    };
  });
}

/** Takes a round back. It names the round as an answer in it would, and answers nothing. */
export const takeBackRound = (checklist: string, round: string): Deed => ({
  verb: 'answered',
  object: checklistObject(checklist),
  response: [],
  attempt: round,
});

const isRating = ({ object }: Statement, checklist: string): boolean =>
  [behaviourObject, evidenceObject].some((objectOf) => object.startsWith(objectOf(checklist, '')));

/** Whether an object is something that a learner rates, notes or plans in a checklist. */
export const isAnswerTo = (checklist: string, object: string): boolean =>
  [behaviourObject, evidenceObject, planObject].some((objectOf) =>
    object.startsWith(objectOf(checklist, '')),
  );

/** Earlier rounds in which something was rated, the latest first. */
export function earlierRounds(rounds: readonly ChecklistRound[]): readonly ChecklistRound[] {
  return rounds
    .slice(0, -1)
    .filter(({ answers }) => Object.keys(answers.ratings).length > 0)
    .reverse();
}
