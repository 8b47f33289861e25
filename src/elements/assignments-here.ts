import { keptAssignments, type KeptAssignment } from '../domain/assignment/kept-assignments.ts';
import type { Placed } from '../domain/record/order.ts';
import type { Renames } from '../domain/record/rename.ts';

/** What has another name in the course since earlier versions, as the page tells. */
export const renamesHere = (): Renames =>
  JSON.parse(document.documentElement.dataset['renames'] ?? '{}') as Renames;

/** The assignments of a record, by today's names. */
export const assignmentsIn = (statements: readonly Placed[]): readonly KeptAssignment[] =>
  keptAssignments(statements, renamesHere());
