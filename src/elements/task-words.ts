import { percent } from '#words/percent.ts';
import { assignedWords as words } from '#words/assigned.ts';
import { courseWords } from '#words/course.ts';
import { finalWords } from '#words/final.ts';
import { assignableFor, type AssignableCourse } from '../domain/assignment/assignable.ts';
import type { Assignment, Task } from '../domain/assignment/assignment.ts';
import { daysLeft } from '../domain/assignment/days-left.ts';
import type { TaskStanding } from '../domain/assignment/standing.ts';
import { dateText } from './date-text.ts';

/** Whom an assignment is for. */
export const groupOf = ({ group }: Assignment): string => group.trim() || words.assignment;

/** What a task is called. */
export function taskTitle(course: AssignableCourse, object: string): string {
  const found = assignableFor(course, object);
  switch (found?.kind) {
    case undefined:
      return words.gone(object);
    case 'lesson':
      return found.lesson.title;
    case 'quiz':
      return courseWords.quizOf(found.module.title);
    case 'final':
      return finalWords.title;
  }
}

/** How far off the day is by which something has to be done. */
export const dueLeft = ({ due }: Assignment): string => words.left(daysLeft(due, new Date()));

/** The day by which something has to be done, and how far off it is. */
export function dueText(assignment: Assignment, isDone: boolean): string {
  const { due } = assignment;
  if (!due) return words.noDue;
  if (isDone && daysLeft(due, new Date()) < 0) return words.wasDue(dateText(due));
  return words.due(dateText(due), dueLeft(assignment));
}

/** How far somebody is with a task, in words. */
export function standingText({ state, done, score, attempts }: TaskStanding): string {
  const said = done ? words.doneOn(dateText(done)) : words.states[state];
  if (score === undefined) return said;
  if (attempts !== undefined) return `${said} · ${words.best(percent(score), attempts)}`;
  return state === 'begun' ? `${said} · ${words.checks(percent(score))}` : said;
}

/** What a trainer asks of a quiz or the final assessment. */
export const askedText = ({ mastery, seed }: Task): string =>
  [mastery === undefined ? '' : words.mastery(percent(mastery)), seed ? words.sameForAll : '']
    .filter(Boolean)
    .join(', ');
