import { recordWords as words } from '#words/record.ts';
import { KeptCount } from '../stores/kept-count.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { packStatements } from '../stores/pack.ts';
import { faultFrom } from '../stores/record-store.ts';
import { buttonOf } from './course-element.ts';
import { pageRecord } from './page-record.ts';

type Trouble = keyof typeof words.trouble;

/**
 * Says in a sentence what is wrong with the keeping of the record, what is kept and what to do;
 * and says so when all is well again. It is loaded once the record is open.
 */
class RecordNotice extends HTMLElement {
  #shown: Trouble | undefined;

  connectedCallback(): void {
    void pageRecord().then((record) => {
      const { course = '' } = document.documentElement.dataset;
      const count = new KeptCount(course, record);
      const show = (): void => {
        this.#show(record, count);
      };
      record.addEventListener('changed', () => {
        count.follow();
        show();
      });
      show();
      // Where that fails, everything stays as it is.
      if (!record.error) packStatements(course).catch(() => undefined);
    });
  }

  #show(record: LearnerRecord, count: KeptCount): void {
    const lost = count.missing > 0 ? 'missing' : undefined;
    const trouble = record.error ? faultFrom(record.error) : lost;
    if (trouble === this.#shown) return;
    const saved = this.#shown === 'full' || this.#shown === 'failed' ? words.savedAgain : '';
    const remedies: Readonly<Record<Trouble, readonly HTMLElement[]>> = {
      forbidden: [],
      full: [button(words.saveAgain, () => void record.save())],
      failed: [button(words.saveAgain, () => void record.save())],
      newer: [
        button(words.reload, () => {
          location.reload();
        }),
      ],
      damaged: linkToRecord(),
      missing: [
        ...linkToRecord(),
        button(words.understood, () => {
          count.acknowledge();
          this.#show(record, count);
        }),
      ],
    };
    this.#shown = trouble;
    this.hidden = !trouble && !saved;
    this.replaceChildren(trouble ? words.trouble[trouble](count.missing) : saved);
    for (const remedy of trouble ? remedies[trouble] : []) this.append(' ', remedy);
  }
}

const button = (label: string, act: () => void): HTMLElement => buttonOf(label, 'button', act);

/** A link to the page of the record, where the site has one. */
function linkToRecord(): readonly HTMLElement[] {
  const page = document.querySelector<HTMLAnchorElement>('.foot a');
  if (!page) return [];
  const link = document.createElement('a');
  link.className = 'button';
  link.href = page.href;
  link.textContent = words.openRecord;
  return [link];
}

customElements.define('record-notice', RecordNotice);
