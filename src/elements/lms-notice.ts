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
    this.tabIndex = -1;
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
    const isHere = this.contains(document.activeElement);
    this.replaceChildren(trouble ? words.trouble[trouble] : isWell ? words.sent : '');
    if (trouble) this.append(...this.#offers(trouble, record, session));
    // Whoever pressed a button that is gone now goes on here.
    if (isHere) this.focus();
  }

  /** Buttons for what can be done about a trouble, and room for what came of it. */
  #offers(trouble: LmsFault, record: LearnerRecord, session: PackageSession): readonly Node[] {
    const send = buttonOf(words.sendAgain, 'button', () => void this.#send(record));
    const save = buttonOf(words.saveReceipt, 'button quiet', () => {
      this.#say(words.receiptSaved(saveReceipt(record, session)));
    });
    return [
      ...(PASSING.includes(trouble) ? [send] : []),
      ...(trouble === 'older' || trouble === 'review' ? [] : [save]),
      document.createElement('span'),
    ];
  }

  async #send(record: LearnerRecord): Promise<void> {
    const before = this.#shown;
    await record.save();
    const time = new Date().toLocaleTimeString(pageOutline().language, { hourCycle: 'h23' });
    if (this.#shown && this.#shown === before) this.#say(words.notTaken(time));
  }

  #say(text: string): void {
    this.querySelector('span')?.replaceChildren(text);
  }
}

/** Gives the learner a receipt of what was done, and says the name of its file. */
function saveReceipt(record: LearnerRecord, { mastery }: PackageSession): string {
  const [outline, now] = [pageOutline(), new Date()];
  const { statements, unsaved: unsent } = record;
  const text = receiptText({ outline, statements, mastery, unsent, now });
  const name = `${outline.module ?? outline.course}-receipt-${now.toISOString().slice(0, 10)}.txt`;
  return handOver(name, 'text/plain', text);
}

customElements.define('record-notice', LmsNotice);
