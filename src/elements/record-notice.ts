import { recordWords as words } from '#words/record.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { buttonOf } from './course-element.ts';

/** Says in a sentence when answers cannot be kept, offers to try again, and says when they can be. */
export class RecordNotice extends HTMLElement {
  /** Follows a record from now on. */
  watch(record: LearnerRecord): void {
    record.addEventListener('changed', () => {
      this.#show(record);
    });
    this.#show(record);
  }

  #show(record: LearnerRecord): void {
    const { fault } = record;
    const said = fault ? words.notKept[fault] : this.hidden ? '' : words.savedAgain;
    if (this.dataset['said'] === said) return;
    this.dataset['said'] = said;
    this.hidden = said === '';
    const again = buttonOf(words.saveAgain, 'button', () => void record.save());
    this.replaceChildren(said, ...(fault && fault !== 'forbidden' ? [' ', again] : []));
  }
}

customElements.define('record-notice', RecordNotice);
