import { assignedWords as words } from '#words/assigned.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import type { Assignment, Task } from '../domain/assignment/assignment.ts';
import type { KeptAssignment } from '../domain/assignment/kept-assignments.ts';
import { nextTask, type TaskStanding } from '../domain/assignment/standing.ts';
import { taskAddress } from '../domain/assignment/task-address.ts';
import { courseAddress } from './course-address.ts';
import { partOf } from './page-part.ts';
import { askedText, dueText, groupOf, standingText, taskTitle } from './task-words.ts';

/** An assignment and how far somebody is with it. */
export interface AssignmentView {
  readonly assignment: Assignment;
  readonly standings: readonly TaskStanding[];
  readonly course: AssignableCourse;
}

/** Whether nothing is left to do, of something that there is. */
export const isAllDone = (standings: readonly TaskStanding[]): boolean =>
  !nextTask(standings) && standings.some(({ state }) => state === 'done');

/** The one that is due first comes first; those without a day come last. */
export const byDue = (
  { assignment: one }: KeptAssignment,
  { assignment: other }: KeptAssignment,
): number => (one.due || '9999').localeCompare(other.due || '9999');

/** Writes an assignment into its card. What comes from the link is shown as text. */
export function fillCard(card: HTMLElement, view: AssignmentView): void {
  const { assignment, standings, course } = view;
  const next = nextTask(standings);
  const [done, there] = [countOf(standings, 'done'), standings.length - countOf(standings, 'gone')];
  const isDone = isAllDone(standings);
  write(card, 'due', dueText(assignment, isDone));
  write(card, 'group', groupOf(assignment));
  partOf(card, 'note').hidden = !assignment.note.trim();
  write(card, 'note-text', assignment.note.trim());
  write(card, 'count', words.count(done, there));
  (partOf(card, 'meter') as HTMLMeterElement).value = there === 0 ? 0 : done / there;
  write(card, 'tasks-title', words.tasks(assignment.tasks.length));
  showFault(card, view, there);
  partOf(card, 'step').hidden = !next;
  partOf(card, 'all-done').hidden = !isDone;
  const link = partOf(card, 'next') as HTMLAnchorElement;
  if (next) link.href = courseAddress(taskAddress(next.object));
  const small = document.createElement('span');
  small.className = 'small';
  small.textContent = words.next;
  link.replaceChildren(small, ` ${next ? taskTitle(course, next.object) : ''}`);
  partOf(card, 'modules').replaceChildren(...modulesOf(view));
}

const countOf = (standings: readonly TaskStanding[], wanted: TaskStanding['state']): number =>
  standings.filter(({ state }) => state === wanted).length;

function write(card: HTMLElement, part: string, text: string): void {
  partOf(card, part).textContent = text;
}

/** Says which part of an assignment the course does not have any more. */
function showFault(card: HTMLElement, view: AssignmentView, there: number): void {
  const { assignment, standings, course } = view;
  const gone = standings.length - there;
  const [made, here] = [assignment.version, course.version];
  partOf(card, 'fault').hidden = gone === 0;
  partOf(card, 'fault').textContent =
    there === 0 ? words.allMissing(made, here) : words.missing(gone, standings.length, made, here);
  partOf(card, 'count').parentElement?.toggleAttribute('hidden', there === 0);
}

/** The tasks under a heading for each module, in their order. */
function modulesOf({ assignment, standings, course }: AssignmentView): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  let shown: string | undefined;
  for (const [index, task] of assignment.tasks.entries()) {
    const standing = standings[index];
    if (!standing) continue;
    const [, id = ''] = task.object.split('/');
    if (shown !== id) {
      shown = id;
      const heading = document.createElement('h4');
      heading.textContent =
        course.modules.find((each) => each.id === id)?.title ?? (id || words.wholeCourse);
      const list = document.createElement('ul');
      list.className = 'task-list';
      parts.push(heading, list);
    }
    parts.at(-1)?.append(lineOf(course, task, standing));
  }
  return parts;
}

function lineOf(course: AssignableCourse, task: Task, standing: TaskStanding): HTMLElement {
  const line = document.createElement('li');
  line.dataset['state'] = standing.state;
  const title = document.createElement(standing.state === 'gone' ? 'span' : 'a');
  title.textContent = taskTitle(course, task.object);
  if (title instanceof HTMLAnchorElement) title.href = courseAddress(taskAddress(task.object));
  const said = document.createElement('span');
  said.className = 'task-said';
  said.textContent = [standingText(standing), askedText(task)].filter(Boolean).join(' · ');
  line.append(title, ' ', said);
  return line;
}
