import { assignWords as words } from '#words/assign.ts';
import type { Assignment } from '../domain/assignment/assignment.ts';
import type { AssignmentHandout } from './assignment-handout.ts';
import { minutesOf, type AssignedCourse } from './assignment-text.ts';
import { Latest } from './latest.ts';
import { partOf } from './page-part.ts';
import { say } from './said.ts';

/** What the form of an assignment adds up to, and where a preview of it is. */
export class DraftSum {
  readonly #page: HTMLElement;
  readonly #course: AssignedCourse;
  readonly #handout: AssignmentHandout;
  /** An earlier preview does not take the place of a later one. */
  readonly #previews = new Latest();

  constructor(page: HTMLElement, course: AssignedCourse, handout: AssignmentHandout) {
    this.#page = page;
    this.#course = course;
    this.#handout = handout;
  }

  /** Shows it of what stands in the form now. */
  async show(assignment: Assignment): Promise<void> {
    const isLatest = this.#previews.begin();
    const { tasks } = assignment;
    const sum = partOf(this.#page, 'sum');
    const said =
      tasks.length > 0
        ? words.sum(tasks.length, minutesOf(tasks, this.#course))
        : words.nothingChosen;
    if (sum.textContent !== said) say(sum, said);
    const preview = partOf(this.#page, 'preview') as HTMLAnchorElement;
    if (tasks.length === 0) {
      preview.hidden = true;
      return;
    }
    const address = await this.#handout.preview(assignment);
    if (!isLatest()) return;
    preview.href = address;
    preview.hidden = false;
  }
}
