import { assignedWords as words } from '#words/assigned.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import { nextTask, standingOf } from '../domain/assignment/standing.ts';
import { isAskedAt, isWayIn, taskAddress } from '../domain/assignment/task-address.ts';
import { ASSIGNED_ADDRESS } from '../domain/course/addresses.ts';
import { localPrefix, tried } from '../stores/journal.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import style from '../styles/assigned-banner.css?url';
import { assignableCourse } from './assignable-course.ts';
import { byDue, isAllDone, type AssignmentView } from './assigned-card.ts';
import { assignmentsIn } from './assignments-here.ts';
import { addressHere, courseAddress } from './course-address.ts';
import { buttonOf } from './course-element.ts';
import { pageRecord } from './page-record.ts';
import { dueLeft, groupOf, taskTitle } from './task-words.ts';

/**
 * A line at the foot of pages that an assignment asks for, and of those that lead to them: how much of it is done, and the next
 * step. It follows while answers are given, and can be closed for this tab.
 */
class AssignedBanner extends HTMLElement {
  #record!: LearnerRecord;
  #course!: AssignableCourse;

  connectedCallback(): void {
    this.role = 'complementary';
    this.ariaLabel = words.banner;
    this.hidden = true;
    if (isClosed()) return;
    // Wherever the focus goes, it is scrolled to above the line.
    new ResizeObserver(() => {
      this.#measure();
    }).observe(this);
    void Promise.all([pageRecord(), assignableCourse(), styled()]).then(
      ([record, course]) => {
        this.#record = record;
        this.#course = course;
        record.addEventListener('changed', () => {
          this.#show();
        });
        this.#show();
      },
      // What it says stands on the page of assignments too.
      () => undefined,
    );
  }

  /**
   * The assignments that ask for this page, what is to be done first; on pages that lead to
   * everything, those that are not done.
   */
  get #views(): readonly AssignmentView[] {
    const [{ statements }, course] = [this.#record, this.#course];
    const here = addressHere();
    return assignmentsIn(statements)
      .filter(
        ({ isAside, assignment }) => !isAside && (isWayIn(here) || isAskedAt(assignment, here)),
      )
      .toSorted(byDue)
      .map(({ assignment }) => ({
        assignment,
        standings: standingOf(statements, assignment, course),
        course,
      }))
      .filter((view) => !isWayIn(here) || !isDone(view))
      .toSorted((one, other) => Number(isDone(one)) - Number(isDone(other)));
  }

  #show(): void {
    const [first, ...others] = this.#views;
    this.hidden = !first || isClosed();
    if (!first) return;
    const { assignment, standings } = first;
    const said = document.createElement('p');
    const done = standings.filter(({ state }) => state === 'done').length;
    const all = standings.filter(({ state }) => state !== 'gone').length;
    const address = courseAddress(ASSIGNED_ADDRESS);
    const left = assignment.due && !isDone(first) ? words.bannerDue(dueLeft(assignment)) : '';
    said.append(
      linkTo(`${address}#${assignment.id}`, groupOf(assignment)),
      `: ${[words.count(done, all), left].filter(Boolean).join(' ')}`,
      ...(others.length > 0 ? [', ', linkTo(address, words.more(others.length))] : []),
    );
    const text = said.innerHTML + JSON.stringify(standings);
    // What stands as it was is left alone: somebody may be on its link.
    if (this.dataset['view'] === text) return;
    this.dataset['view'] = text;
    const close = buttonOf('×', 'banner-close', () => {
      tried(() => sessionStorage.setItem(closedName(), 'closed'));
      this.hidden = true;
    });
    close.ariaLabel = words.hide;
    this.replaceChildren(said, this.#next(first), close);
    this.#measure();
  }

  /** Tells the page how much room the line takes. */
  #measure(): void {
    document.documentElement.style.setProperty('--banner', `${this.offsetHeight}px`);
  }

  /** The way on: the next step, or to send the result. */
  #next({ assignment, standings, course }: AssignmentView): HTMLElement {
    const next = nextTask(standings);
    const way = document.createElement('p');
    if (!next) {
      const address = `${courseAddress(ASSIGNED_ADDRESS)}#${assignment.id}`;
      way.append(`${words.bannerDone}. `, linkTo(address, words.send));
    } else if (taskAddress(next.object) === addressHere()) way.append(words.bannerHere);
    else {
      const title = taskTitle(course, next.object);
      way.append(`${words.next}: `, linkTo(courseAddress(taskAddress(next.object)), title));
    }
    return way;
  }
}

const isDone = ({ standings }: AssignmentView): boolean => isAllDone(standings);

/** In the tab's own storage: that the learner has closed the line. */
const closedName = (): string =>
  `${localPrefix(document.documentElement.dataset['course'] ?? '')}banner`;
const isClosed = (): boolean => tried(() => sessionStorage.getItem(closedName())) === 'closed';

function linkTo(address: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

/** Resolves once the style of the line is there, which pages without it do not load. */
function styled(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error('no style'));
    };
    document.head.append(link);
  });
}

customElements.define('assigned-banner', AssignedBanner);
document.body.append(document.createElement('assigned-banner'));
