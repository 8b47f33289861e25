import { lmsWords as words } from '#words/lms.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { lmsFaultFrom, type LmsFault } from '../stores/lms-fault.ts';
import { packageSession, type PackageSession } from '../stores/package-session.ts';
import { pageOutline } from '../stores/page-outline.ts';
import { buttonOf } from './course-element.ts';
import { handOver } from './hand-over.ts';
import { receiptText } from './lms-receipt.ts';
import { pageRecord } from './page-record.ts';

/** Milliseconds after which what was not taken is sent again by itself. */
const AGAIN = 30_000;

/** Faults that may be gone when the same is sent again. */
const PASSING: readonly LmsFault[] = ['absent', 'refused', 'failed', 'offline', 'unkept'];

/**
 * Says in a sentence what is wrong with the recording in an LMS, what is kept and what to do, for
 * as long as something is not sent or nothing is recorded; and says so when all is well again.
 */
class LmsNotice extends HTMLElement {
  #shown: LmsFault | undefined;

  connectedCallback(): void {
    void Promise.all([pageRecord(), packageSession]).then(([record, session]) => {
      const show = (): void => {
        this.#show(record, session);
      };
      const send = (): void => {
        if (record.unsaved > 0) void record.save();
      };
      record.addEventListener('changed', show);
      session.addEventListener('changed', show);
      addEventListener('online', send);
      setInterval(send, AGAIN);
      show();
    });
  }

  #show(record: LearnerRecord, session: PackageSession): void {
    const trouble = record.error ? lmsFaultFrom(record.error) : session.fault;
    if (trouble === this.#shown) return;
    const isWell = this.#shown !== undefined && PASSING.includes(this.#shown) && !trouble;
    this.#shown = trouble;
    this.hidden = !trouble && !isWell;
    this.replaceChildren(trouble ? words.trouble[trouble] : isWell ? words.sent : '');
    if (!trouble) return;
    if (PASSING.includes(trouble)) {
      this.append(
        ' ',
        buttonOf(words.sendAgain, 'button', () => void record.save()),
      );
    }
    if (trouble === 'older' || trouble === 'review') return;
    const save = buttonOf(words.saveReceipt, 'button quiet', () => {
      this.#saveReceipt(record, session);
    });
    this.append(' ', save);
  }

  #saveReceipt(record: LearnerRecord, { mastery }: PackageSession): void {
    const [outline, now] = [pageOutline(), new Date()];
    const { statements, unsaved: unsent } = record;
    const text = receiptText({ outline, statements, mastery, unsent, now });
    const name = `${outline.module ?? outline.course}-receipt-${now.toISOString().slice(0, 10)}.txt`;
    const said = document.createElement('span');
    said.textContent = words.receiptSaved(handOver(name, 'text/plain', text));
    this.append(' ', said);
  }
}

customElements.define('record-notice', LmsNotice);
