import { recordWords as words } from '#words/record.ts';
import type { Statement } from '../domain/record/statement.ts';
import { localPrefix, tried } from '../stores/journal.ts';
import { KeptCount } from '../stores/kept-count.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { packStatements } from '../stores/pack.ts';
import { faultOf } from '../stores/record-store.ts';
import { askWhenWorthIt } from '../stores/storage-promise.ts';
import { buttonOf } from './course-element.ts';
import { pageRecord } from './page-record.ts';

type Trouble = keyof typeof words.trouble;

/** Milliseconds that the clocks of somebody's devices may differ without a word. */
const CLOCKS_DIFFER = 60 * 60 * 1000;

/** Whether an entry was on its way for a minute: whoever reloads a page in a hurry need hear nothing of it. */
const isLate = ({ at }: Statement): boolean => Date.now() - Date.parse(at) > 60_000;

/**
 * Says in a sentence what is wrong with the keeping of the record, what is kept and what to do;
 * and says so when all is well again. It is loaded once the record is open.
 */
class RecordNotice extends HTMLElement {
  #shown: Trouble | undefined;
  #record!: LearnerRecord;
  #count!: KeptCount;
  /** Statements that are saved late, until the learner knows. */
  #late = 0;

  connectedCallback(): void {
    void pageRecord().then((record) => {
      this.#record = record;
      this.#count = new KeptCount(this.#course, record);
      this.#late = record.late.filter(isLate).length;
      record.addEventListener('changed', () => {
        this.#count.follow();
        this.#show();
        sayAssigned(record);
        // Whether or not the browser promises anything, everything is kept.
        askWhenWorthIt(this.#course, record.recorded).catch(() => undefined);
      });
      this.#show();
      sayAssigned(record);
      // Where that fails, everything stays as it is.
      if (!record.error) packStatements(this.#course).catch(() => undefined);
    });
  }

  get #course(): string {
    return document.documentElement.dataset['course'] ?? '';
  }

  get #trouble(): Trouble | undefined {
    const { error, recorded, unsaved } = this.#record;
    if (error) {
      // What is said when that is over says it of these too.
      this.#late = 0;
      return faultOf(this.#record);
    }
    if (this.#count.missing > 0) return 'missing';
    const isClockBehind = (recorded.at(-1)?.order ?? 0) > Date.now() + CLOCKS_DIFFER;
    if (isClockBehind && !tried(() => sessionStorage.getItem(this.#clockName))) return 'clock';
    return this.#late > 0 && unsaved === 0 ? 'late' : undefined;
  }

  /** In the tab's own storage: that the learner knows of the clock. */
  get #clockName(): string {
    return `${localPrefix(this.#course)}clock`;
  }

  #show(): void {
    const trouble = this.#trouble;
    if (trouble === this.#shown) return;
    const saved = this.#shown === 'full' || this.#shown === 'failed' ? words.savedAgain : '';
    this.#shown = trouble;
    const count = trouble === 'late' ? this.#late : this.#count.missing;
    this.replaceChildren(trouble ? words.trouble[trouble](count) : saved);
    for (const remedy of trouble ? this.#remedies(trouble) : []) this.append(' ', remedy);
  }

  #remedies(trouble: Trouble): readonly HTMLElement[] {
    switch (trouble) {
      case 'forbidden':
        return [];
      case 'full':
      case 'failed':
        return [button(words.saveAgain, () => void this.#record.save())];
      case 'newer':
      case 'blocked':
        return [
          button(words.reload, () => {
            location.reload();
          }),
        ];
      case 'damaged':
        return linkToRecord();
      case 'missing':
        return [...linkToRecord(), this.#understood(trouble)];
      case 'clock':
      case 'late':
        return [this.#understood(trouble)];
      default:
        return trouble satisfies never;
    }
  }

  #understood(trouble: 'missing' | 'clock' | 'late'): HTMLElement {
    return button(words.understood, () => {
      if (trouble === 'missing') this.#count.acknowledge();
      if (trouble === 'clock') tried(() => sessionStorage.setItem(this.#clockName, 'known'));
      if (trouble === 'late') this.#late = 0;
      this.#show();
    });
  }
}

/** Pages say what is assigned in them; nobody else has to load that. */
function sayAssigned({ recorded }: LearnerRecord): void {
  if (!recorded.some(({ object }) => object.startsWith('assignment/'))) return;
  import('./assigned-banner.ts').catch(() => undefined);
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
