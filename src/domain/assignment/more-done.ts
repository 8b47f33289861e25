import type { Placed } from '../record/order.ts';
import type { Renames } from '../record/rename.ts';
import type { AssignableCourse } from './assignable.ts';
import { keptAssignments, type KeptAssignment } from './kept-assignments.ts';
import { resultOf } from './result.ts';

/** Whether a learner would send something else now than what was put together last. */
export function isMoreDone(
  statements: readonly Placed[],
  kept: KeptAssignment,
  course: AssignableCourse,
  renames: Renames = {},
): boolean {
  const { made, assignment } = kept;
  if (!made) return false;
  const before = statements.filter(({ order }) => order <= made.order);
  const then = keptAssignments(before, renames).find(
    (each) => each.assignment.id === assignment.id,
  );
  const at = new Date(made.at);
  const textOf = (known: readonly Placed[], own: KeptAssignment): string =>
    JSON.stringify(resultOf(known, own, course, at));
  return !then || textOf(before, then) !== textOf(statements, kept);
}
