import { recordWords as words } from '#words/record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/** Says in a sentence when answers cannot be kept, and when they can be again. */
export class RecordNotice extends CourseElement {
  protected start(): void {
    void pageRecord().then((record) => {
      const show = (): void => {
        const said = record.fault ? words.notKept[record.fault] : this.textContent ? words.savedAgain : '';
        if (this.textContent !== said) this.textContent = said;
        this.hidden = said === '';
      };
      record.addEventListener('changed', show);
      show();
    });
  }
}

customElements.define('record-notice', RecordNotice);
