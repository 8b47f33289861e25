import { beginningOf } from '../link/outside-text.ts';
import type { Placed } from '../record/order.ts';
import type { Renames } from '../record/rename.ts';
import type { Deed } from '../record/statement.ts';
import { assignmentText, readAssignment, type Assignment } from './assignment.ts';
import { assignmentByTodaysNames } from './todays-names.ts';

/** An assignment that a learner has opened, as the record tells it. */
export interface KeptAssignment {
  readonly assignment: Assignment;
  /** Random id under which results are sent: it belongs to this learner and this assignment only. */
  readonly learner: string;
  /** When it was first opened: ISO 8601 in UTC. */
  readonly opened: string;
  /** The name that goes with results; empty where the learner wants none. */
  readonly name: string;
  /** Whether the learner has put it aside. */
  readonly isAside: boolean;
  /** The statement that a result was put together, the last of them; nobody knows whether it was sent. */
  readonly made?: Placed;
}

const PREFIX = 'assignment/';

/** Characters of a learner's name. */
const LONGEST_NAME = 80;

/** Object of everything that the record says of an assignment. */
export const assignmentObject = (id: string): string => `${PREFIX}${id}`;

/**
 * The assignments that a record knows, as they were opened. As stored:
 *
 *     { "id": "9d8c…", "verb": "initialized", "object": "assignment/0b5c…", "response": ["{\"id\":…"] }
 *     { "verb": "commented", "object": "assignment/0b5c…", "response": ["Ana Lopez"] }
 *     { "verb": "answered", "object": "assignment/0b5c…" }
 *     { "verb": "completed", "object": "assignment/0b5c…" }
 *
 * that is, opened, the name given, a result put together, put aside. To open it again takes it back; of several editions
 * the latest counts. The id of the statement that opened it first names the learner to the trainer.
 */
export function keptAssignments(
  statements: readonly Placed[],
  renames: Renames = {},
): readonly KeptAssignment[] {
  const kept = new Map<string, KeptAssignment>();
  for (const statement of statements) {
    const { id, verb, object, at, response = [] } = statement;
    if (!object.startsWith(PREFIX)) continue;
    const known = kept.get(object);
    if (verb === 'initialized') {
      const read = readAssignment(response[0] ?? '');
      if (!read || object !== assignmentObject(read.id)) continue;
      const isLater = read.edition >= (known?.assignment.edition ?? 0);
      const assignment =
        isLater || !known ? assignmentByTodaysNames(read, renames) : known.assignment;
      const first = known ?? { learner: id, opened: at, name: '' };
      kept.set(object, { ...first, assignment, isAside: false });
    } else if (known && verb === 'completed') kept.set(object, { ...known, isAside: true });
    else if (known && verb === 'commented') kept.set(object, { ...known, name: response[0] ?? '' });
    else if (known && verb === 'answered') kept.set(object, { ...known, made: statement });
  }
  return [...kept.values()];
}

/** That a learner opens an assignment. */
export const openingOf = (assignment: Assignment): Deed => ({
  verb: 'initialized',
  object: assignmentObject(assignment.id),
  response: [assignmentText(assignment)],
});

/** That a learner puts a result together. */
export const makingOf = (id: string): Deed => ({ verb: 'answered', object: assignmentObject(id) });

/** That a learner puts an assignment aside. */
export const puttingAside = (id: string): Deed => ({
  verb: 'completed',
  object: assignmentObject(id),
});

/** The name that a learner gives, as results carry it. */
export const namingOf = (id: string, name: string): Deed => ({
  verb: 'commented',
  object: assignmentObject(id),
  response: [beginningOf(name.replaceAll(/\p{Cc}+/gu, ' ').trim(), LONGEST_NAME)],
});
