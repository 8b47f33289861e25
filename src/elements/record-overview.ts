import { recordPageWords as words } from '#words/record-page.ts';
import { summaryOf } from '../domain/record/summary.ts';
import { isStatement } from '../domain/record/statement.ts';
import { everythingKept } from '../stores/erasure.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';

/** How much a record holds and of what, what is kept besides, and whether the browser promises to keep it. */
export class RecordOverview extends CourseElement {
  protected start(): void {
    const opened = pageRecord().then((record) => {
      record.addEventListener('changed', () => {
        this.#show(record);
      });
      this.#show(record);
      return this.#showBesides(record);
    });
    // Until then the page is held back, so that nothing moves under the reader's eyes.
    void Promise.allSettled([opened, this.#showPromise()]).then(() => {
      this.dataset['shown'] = '';
    });
    this.need('ask').addEventListener('click', () => void this.#ask());
  }

  #show({ statements }: LearnerRecord): void {
    const { count, groups, first = '', last = '' } = summaryOf(statements);
    this.need('count').textContent =
      count === 0 ? words.nothing : words.holds(count, dateText(first), dateText(last));
    this.need('groups').replaceChildren(
      ...groups.map((each) => {
        const row = document.createElement('div');
        const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
        term.textContent = words.groups[each.group];
        detail.textContent = each.count.toLocaleString(document.documentElement.lang);
        row.append(term, detail);
        return row;
      }),
    );
  }

  async #showBesides({ learner }: LearnerRecord): Promise<void> {
    this.need('besides').hidden = learner === '';
    this.need('learner').textContent = words.learner(learner);
    const { course = '' } = document.documentElement.dataset;
    const { entries } = await everythingKept(course);
    const unreadable = entries.filter((entry) => !isStatement(entry)).length;
    this.need('unreadable').hidden = unreadable === 0;
    this.need('unreadable').textContent = words.unreadable(unreadable);
  }

  async #showPromise(): Promise<void> {
    if (!('storage' in navigator)) return;
    const isPersisted = await navigator.storage.persisted();
    this.need('promise').textContent = isPersisted ? words.persisted : words.evictable;
    this.need('ask').hidden = isPersisted;
  }

  async #ask(): Promise<void> {
    const isGranted = await navigator.storage.persist();
    await this.#showPromise();
    say(this.need('asked'), isGranted ? words.granted : words.denied);
    this.need('asked').focus();
  }
}

customElements.define('record-overview', RecordOverview);
