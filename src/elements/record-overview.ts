import { recordPageWords as words } from '#words/record-page.ts';
import { summaryOf } from '../domain/record/summary.ts';
import { isStatement } from '../domain/record/statement.ts';
import { everythingKept } from '../stores/erasure.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { faultOf } from '../stores/record-store.ts';
import { askedAt, askToKeep } from '../stores/storage-promise.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';

const courseHere = (): string => document.documentElement.dataset['course'] ?? '';

/** Whether there is a database that this page cannot read. */
const isUnread = (record: LearnerRecord): boolean =>
  record.error !== undefined && ['newer', 'blocked', 'damaged'].includes(faultOf(record));

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
      this.dispatchEvent(new Event('shown', { bubbles: true }));
    });
    this.need('ask').addEventListener('click', () => void this.#ask());
  }

  #show(record: LearnerRecord): void {
    const { count, groups, first = '', last = '' } = summaryOf(record.statements);
    const known = count === 0 ? words.nothing : words.holds(count, dateText(first), dateText(last));
    this.need('count').textContent = isUnread(record) ? words.unread : known;
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

  async #showBesides(record: LearnerRecord): Promise<void> {
    const { learner } = record;
    this.need('besides').hidden = learner === '';
    this.need('learner').textContent = words.learner(learner);
    if (isUnread(record)) return;
    const { entries } = await everythingKept(courseHere());
    const unreadable = entries.filter((entry) => !isStatement(entry)).length;
    this.need('unreadable').hidden = unreadable === 0;
    this.need('unreadable').textContent = words.unreadable(unreadable);
  }

  async #showPromise(): Promise<void> {
    if (!('storage' in navigator)) return;
    const isPersisted = await navigator.storage.persisted();
    const asked = askedAt(courseHere());
    const notPromised = asked ? words.askedBefore(dateText(asked)) : words.evictable;
    this.need('promise').textContent = isPersisted ? words.persisted : notPromised;
    this.need('ask').hidden = isPersisted;
  }

  async #ask(): Promise<void> {
    const isGranted = await askToKeep(courseHere()).catch(() => false);
    await this.#showPromise();
    say(this.need('asked'), isGranted ? words.granted : words.denied);
    this.need('asked').focus();
  }
}

customElements.define('record-overview', RecordOverview);
