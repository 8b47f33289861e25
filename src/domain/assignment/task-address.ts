import {
  FINAL_ADDRESS,
  lessonAddress,
  moduleAddress,
  quizAddress,
  scenarioAddress,
} from '../course/addresses.ts';
import type { Assignment } from './assignment.ts';

/** The address where a task is done, by its object. */
export function taskAddress(object: string): string {
  const [kind, module = '', lesson = ''] = object.split('/');
  if (kind === 'lesson') return lessonAddress(module, lesson);
  return kind === 'quiz' ? quizAddress(module) : FINAL_ADDRESS;
}

/** Pages that lead to everything in the course. */
export const isWayIn = (address: string): boolean => ['/', '/learn/'].includes(address);

/** Whether an assignment asks for something at an address: a task itself, or the module or scenario that it belongs to. */
export function isAskedAt({ tasks }: Pick<Assignment, 'tasks'>, address: string): boolean {
  return tasks.some(({ object }) => {
    if (taskAddress(object) === address) return true;
    const [, module] = object.split('/');
    return (
      module !== undefined && [moduleAddress(module), scenarioAddress(module)].includes(address)
    );
  });
}
