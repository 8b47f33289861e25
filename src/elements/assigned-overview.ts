import { assignedWords as words } from '#words/assigned.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import type { Assignment } from '../domain/assignment/assignment.ts';
import {
  openingOf,
  puttingAside,
  type KeptAssignment,
} from '../domain/assignment/kept-assignments.ts';
import { standingOf } from '../domain/assignment/standing.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { assignableCourse } from './assignable-course.ts';
import { openArrival } from './assigned-arrival.ts';
import { byDue, fillCard, isAllDone } from './assigned-card.ts';
import { assignmentsIn } from './assignments-here.ts';
import { CourseElement } from './course-element.ts';
import { Latest } from './latest.ts';
import { partOf } from './page-part.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';
import { SendResult } from './send-result.ts';
import { groupOf } from './task-words.ts';

const GROUPS = ['open', 'done', 'aside'] as const;

/** Everything that is assigned to this learner: opens links, and follows what is done. */
export class AssignedOverview extends CourseElement {
  #record!: LearnerRecord;
  #course!: AssignableCourse;
  readonly #cards = new Map<string, HTMLElement>();
  readonly #arrivals = new Latest();

  protected start(): void {
    void Promise.all([pageRecord(), assignableCourse()]).then(
      ([record, course]) => {
        this.#record = record;
        this.#course = course;
        record.addEventListener('changed', () => {
          this.#show();
        });
        addEventListener('hashchange', () => void this.#arrive());
        void this.#arrive();
      },
      () => {
        say(this.need('said'), words.noOutline);
        this.dataset['shown'] = '';
      },
    );
  }

  async #arrive(): Promise<void> {
    const isLatest = this.#arrivals.begin();
    const arrival = await openArrival(this.#record);
    if (!isLatest()) return;
    if (this.dataset['preview'] !== undefined) this.#leave([]);
    delete this.dataset['preview'];
    if (arrival.kind === 'preview') this.#preview(arrival.assignment);
    else this.#show();
    this.dataset['shown'] = '';
    if (arrival.kind === 'nothing') {
      this.#goTo(location.hash.slice(1));
      return;
    }
    say(this.need('said'), arrival.kind === 'preview' ? words.preview : arrival.said);
    if (arrival.kind === 'opened') this.#goTo(arrival.id);
    if (arrival.kind === 'fault') this.need('said').focus();
  }

  /** Brings an assignment into sight, with its tasks. */
  #goTo(id: string): void {
    const card = this.#cards.get(id);
    if (!card) return;
    (partOf(card, 'tasks') as HTMLDetailsElement).open = true;
    // Whoever has done all of it comes to send it.
    if (!partOf(card, 'all-done').hidden) sending(card).open();
    partOf(card, 'group').focus({ preventScroll: true });
    if (this.#cards.size > 1) card.scrollIntoView();
  }

  /** Shows an assignment as somebody sees it who has done nothing yet. */
  #preview(assignment: Assignment): void {
    this.dataset['preview'] = '';
    this.#leave([]);
    const card = this.#cardOf(assignment.id);
    const standings = standingOf([], assignment, this.#course);
    fillCard(card, { assignment, standings, course: this.#course });
    sending(card).refuse();
    partOf(card, 'put-aside').hidden = true;
    (partOf(card, 'tasks') as HTMLDetailsElement).open = true;
    this.#place({ open: [card], done: [], aside: [] });
  }

  #show(): void {
    if (this.dataset['preview'] !== undefined) return;
    const { statements } = this.#record;
    const places: Record<(typeof GROUPS)[number], HTMLElement[]> = {
      open: [],
      done: [],
      aside: [],
    };
    const all = assignmentsIn(statements).toSorted(byDue);
    this.#leave(all.map(({ assignment }) => assignment.id));
    for (const kept of all) {
      const { assignment, isAside } = kept;
      const standings = standingOf(statements, assignment, this.#course);
      const card = this.#cardOf(assignment.id);
      const view = { assignment, standings, course: this.#course };
      const text = JSON.stringify([assignment, standings]);
      // What stands as it was is left alone: somebody may be at work in it.
      if (card.dataset['view'] !== text) fillCard(card, view);
      card.dataset['view'] = text;
      sending(card).follow(this.#record, kept, this.#course);
      const button = partOf(card, 'put-aside');
      button.textContent = isAside ? words.openAgain : words.putAside;
      button.onclick = () => void this.#turn(kept);
      places[isAside ? 'aside' : isAllDone(standings) ? 'done' : 'open'].push(card);
    }
    this.#place(places);
    const [only] = all.length === 1 ? this.#cards.values() : [];
    if (only && this.dataset['shown'] === undefined) {
      (partOf(only, 'tasks') as HTMLDetailsElement).open = true;
    }
  }

  /** Puts an assignment aside, or takes it up again. */
  async #turn({ assignment, isAside }: KeptAssignment): Promise<void> {
    const takeUp = () => this.#record.add(openingOf(assignment));
    if (isAside) {
      await takeUp();
      say(this.need('said'), words.isBack);
      return;
    }
    await this.#record.add(puttingAside(assignment.id));
    say(
      this.need('said'),
      words.wasPutAside(groupOf(assignment)),
      () => void takeUp(),
      words.isBack,
    );
  }

  /** The card of an assignment; a new one where there is none yet. */
  #cardOf(id: string): HTMLElement {
    const known = this.#cards.get(id);
    if (known) return known;
    const template = this.need('template') as HTMLTemplateElement;
    const copy = document.importNode(template.content, true);
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
      for (const part of copy.querySelectorAll(`[${name}^="Card-"]`)) {
        part.setAttribute(name, (part.getAttribute(name) ?? '').replace('Card-', `${id}-`));
      }
    }
    const card = copy.querySelector<HTMLElement>('[data-part="card"]');
    if (!card) throw new Error('the template has no card');
    card.id = id;
    this.#cards.set(id, card);
    this.need('open').append(card);
    return card;
  }

  /** Takes every card away but those of some assignments. */
  #leave(ids: readonly string[]): void {
    for (const [id, card] of this.#cards) {
      if (ids.includes(id)) continue;
      card.remove();
      this.#cards.delete(id);
    }
  }

  #place(places: Readonly<Record<(typeof GROUPS)[number], readonly HTMLElement[]>>): void {
    for (const group of GROUPS) {
      const section = this.need(group);
      for (const [index, card] of places[group].entries()) {
        // The heading comes first.
        const there = section.children[index + 1];
        if (there !== card) section.insertBefore(card, there ?? null);
      }
      section.hidden = places[group].length === 0;
    }
    this.need('empty').hidden = this.#cards.size > 0;
  }
}

const sending = (card: HTMLElement): SendResult => {
  const found = card.querySelector('send-result');
  if (!(found instanceof SendResult)) throw new Error('the way to send is missing');
  return found;
};

customElements.define('assigned-overview', AssignedOverview);
