import { currentObject, type Renames } from '../record/rename.ts';
import type { Assignment } from './assignment.ts';

/** Tasks named as the course names them today, each once. */
export function tasksByTodaysNames<Named extends { readonly object: string }>(
  tasks: readonly Named[],
  renames: Renames,
): readonly Named[] {
  const named = tasks.map((task) => ({ ...task, object: currentObject(task.object, renames) }));
  const objects = named.map(({ object }) => object);
  return named.filter(({ object }, place) => objects.indexOf(object) === place);
}

/** An assignment with tasks named as the course names them today. */
export const assignmentByTodaysNames = (assignment: Assignment, renames: Renames): Assignment => ({
  ...assignment,
  tasks: tasksByTodaysNames(assignment.tasks, renames),
});
