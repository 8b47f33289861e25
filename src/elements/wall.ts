import type { AssignmentResult } from '../domain/assignment/result.ts';
import { anonymousOrder } from '../domain/cohort/learner-labels.ts';
import { tried } from '../stores/journal.ts';
import { randomUuid } from '../stores/uuid.ts';

/** What the tab remembers: that names are hidden, and the order of people by assignment. */
const [HIDDEN, ORDER] = ['cohort-wall', 'cohort-order/'];

/** Whether names are hidden for a wall, and which number stands for whom until the tab is closed. */
export class Wall {
  /** Where the tab may remember nothing, it holds for the page. */
  readonly #orders = new Map<string, readonly string[]>();
  #isUp = Boolean(tried(() => sessionStorage.getItem(HIDDEN)));

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Hides names, or shows them again. */
  raise(isUp: boolean): void {
    this.#isUp = isUp;
    tried(() => {
      if (isUp) sessionStorage.setItem(HIDDEN, 'up');
      else sessionStorage.removeItem(HIDDEN);
    });
  }

  /** The learners of an assignment in the order of their numbers. */
  orderOf(assignment: string, results: readonly AssignmentResult[]): readonly string[] {
    const kept = tried(() => sessionStorage.getItem(ORDER + assignment))
      ?.split(' ')
      .filter(Boolean);
    const known = this.#orders.get(assignment) ?? kept ?? [];
    const order = anonymousOrder(known, results, randomUuid());
    this.#orders.set(assignment, order);
    tried(() => {
      sessionStorage.setItem(ORDER + assignment, order.join(' '));
    });
    return order;
  }
}
