import { assignWords as words } from '#words/assign.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import type { Assignment, Task } from '../domain/assignment/assignment.ts';
import type { MadeAssignment } from '../domain/assignment/made-assignment.ts';
import {
  readingMinutes,
  taskOutline,
  type ModuleTasks,
} from '../domain/assignment/task-outline.ts';
import { dateText } from './date-text.ts';

/** The course that a page assigns: what can be assigned, its title, and the minutes of its modules. */
export interface AssignedCourse {
  readonly title: string;
  readonly course: AssignableCourse;
  readonly minutes: Readonly<Record<string, number>>;
}

/** The last day in words; empty where there is none. */
export const dueText = ({ due }: Pick<Assignment, 'due'>): string => (due ? dateText(due) : '');

/** Minutes of reading in tasks. */
export const minutesOf = (tasks: readonly Task[], { course, minutes }: AssignedCourse): number =>
  readingMinutes(taskOutline(tasks, course), new Map(Object.entries(minutes)));

/** What an assignment asks, a line for each module, and one for the final assessment. */
export function taskLines(tasks: readonly Task[], { course }: AssignedCourse): readonly string[] {
  const { modules, final } = taskOutline(tasks, course);
  return [...modules.map(moduleLine), ...(final ? [words.finalTask(percentOf(final))] : [])];
}

function moduleLine({ module, lessons, isWhole, quiz }: ModuleTasks): string {
  const asked = isWhole
    ? words.whole(lessons.length)
    : lessons.map((title) => `“${title}”`).join(', ');
  const parts = [asked, quiz ? words.andQuiz(percentOf(quiz)) : ''].filter(Boolean);
  return `${module.title}: ${words.together(parts)}`;
}

const percentOf = ({ mastery = 1 }: Task): number => Math.round(mastery * 100);

/** When it is due, how much it is, and when it was made. */
export function factsText({ assignment, made, edited }: MadeAssignment): string {
  const { edition, tasks } = assignment;
  const due = dueText(assignment);
  return [
    due ? words.dueOn(due) : words.noDue,
    words.tasksIn(tasks.length),
    words.madeOn(dateText(made)),
    ...(edition > 1 ? [words.editionOf(edition, dateText(edited))] : []),
  ].join(', ');
}

/** A mail that sends an assignment. */
export function mailOf(
  assignment: Assignment,
  link: string,
  course: AssignedCourse,
): { readonly subject: string; readonly text: string } {
  const { note, tasks } = assignment;
  const due = dueText(assignment);
  const minutes = minutesOf(tasks, course);
  const text = [
    ...(note ? [note] : []),
    [
      words.mailTasks(course.title, due),
      ...taskLines(tasks, course).map((line) => `- ${line}`),
    ].join('\n'),
    `${words.mailLink}\n${link}`,
    [...(minutes > 0 ? [words.mailMinutes(minutes)] : []), words.mailNoAccount].join(' '),
    words.mailReturn,
  ].join('\n\n');
  return { subject: words.mailSubject(course.title, due), text };
}
