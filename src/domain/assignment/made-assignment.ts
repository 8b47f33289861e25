import { assignmentText, LIMITS, type Assignment, type PublicKey } from './assignment.ts';

/** An assignment that a trainer has made. */
export interface MadeAssignment {
  readonly assignment: Assignment;
  /** When it was made, and when its last edition was: ISO 8601 in UTC. */
  readonly made: string;
  readonly edited: string;
}

/** What a trainer decides about an assignment. */
export type AssignmentChoice = Pick<Assignment, 'group' | 'note' | 'due' | 'tasks'>;

/** What else an assignment needs, when it is made. */
export interface AssignmentFacts {
  readonly id: string;
  readonly course: string;
  readonly version: string;
  readonly key: PublicKey;
}

/** Makes an assignment. */
export function newAssignment(
  choice: AssignmentChoice,
  facts: AssignmentFacts,
  at: Date,
): MadeAssignment {
  const now = at.toISOString();
  return { assignment: { ...choice, ...facts, edition: 1 }, made: now, edited: now };
}

/** The next edition of an assignment, sealed for the same key; the same one where nothing is changed. */
export function revised(
  before: MadeAssignment,
  { group, note, due, tasks }: AssignmentChoice,
  version: string,
  at: Date,
): MadeAssignment {
  const choice = { ...before.assignment, group, note, due, tasks };
  if (assignmentText(choice) === assignmentText(before.assignment)) return before;
  const assignment = {
    ...choice,
    version,
    edition: Math.min(before.assignment.edition + 1, LIMITS.edition),
  };
  return { ...before, assignment, edited: at.toISOString() };
}

/** What a trainer's browser has already, what it has in an earlier edition, and what is new to it. */
export interface Merge {
  readonly added: readonly MadeAssignment[];
  readonly newer: readonly MadeAssignment[];
  readonly known: readonly MadeAssignment[];
}

/** Holds assignments that come from elsewhere against those that are here: the later edition counts. */
export function mergeMade(
  here: readonly MadeAssignment[],
  incoming: readonly MadeAssignment[],
): Merge {
  const kept = new Map(here.map((each) => [each.assignment.id, each]));
  const isKnown = (each: MadeAssignment): boolean => {
    const own = kept.get(each.assignment.id);
    return own !== undefined && !isLater(each, own);
  };
  const taken = new Map<string, MadeAssignment>();
  for (const each of incoming) {
    const { id } = each.assignment;
    const before = taken.get(id);
    if (!isKnown(each) && (!before || isLater(each, before))) taken.set(id, each);
  }
  return {
    added: [...taken.values()].filter(({ assignment }) => !kept.has(assignment.id)),
    newer: [...taken.values()].filter(({ assignment }) => kept.has(assignment.id)),
    known: incoming.filter(isKnown),
  };
}

/** Two machines may have made the same edition: then the text decides, so that both end with one. */
function isLater(one: MadeAssignment, other: MadeAssignment): boolean {
  const orderOf = ({ assignment, edited }: MadeAssignment): string =>
    [`${assignment.edition}`.padStart(16, '0'), edited, assignmentText(assignment)].join(' ');
  return orderOf(one) > orderOf(other);
}
