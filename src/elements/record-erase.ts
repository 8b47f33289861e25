import { recordPageWords as words } from '#words/record-page.ts';
import { bringBack, eraseEverything, everythingKept, type Kept } from '../stores/erasure.ts';
import { localPrefix, tried } from '../stores/journal.ts';
import { faultFrom } from '../stores/record-store.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageRecord } from './page-record.ts';
import { recordShown } from './record-shown.ts';
import { say } from './said.ts';

/** What the tab remembers when there is nothing to bring back, and when it was brought back. */
const [NOTHING, BACK] = ['nothing', 'back'];

/**
 * Erases everything after one question. What was erased stays in the tab's own storage, where an
 * undo finds it until the tab is closed; the page is loaded anew, so that nothing of it remains.
 */
export class RecordErase extends CourseElement {
  protected start(): void {
    const dialog = this.need('dialog') as HTMLDialogElement;
    this.need('ask').hidden = false;
    this.need('ask').addEventListener('click', () => void this.#ask(dialog));
    this.need('no').addEventListener('click', () => {
      dialog.close();
    });
    this.need('yes').addEventListener('click', () => {
      dialog.close();
      void this.#erase();
    });
    this.#showErased();
  }

  get #course(): string {
    return document.documentElement.dataset['course'] ?? '';
  }

  get #undoName(): string {
    return `${localPrefix(this.#course)}erased`;
  }

  async #ask(dialog: HTMLDialogElement): Promise<void> {
    const { recorded, error } = await pageRecord();
    if (error !== undefined && faultFrom(error) === 'blocked') {
      this.#say(words.notErased);
      return;
    }
    const kept = await everythingKept(this.#course);
    // Nothing is promised that the browser does not do.
    const canUndo = this.#canRemember(JSON.stringify(kept));
    const count = Math.max(recorded.length, kept.entries.length);
    this.need('sure').textContent = (canUndo ? words.sureText : words.sureNoUndo)(count);
    dialog.showModal();
  }

  async #erase(): Promise<void> {
    const kept = JSON.stringify(await everythingKept(this.#course));
    if (!this.#remember(kept)) this.#remember(NOTHING);
    try {
      await eraseEverything(this.#course);
    } catch {
      this.#forget();
      this.#say(words.notErased);
      return;
    }
    this.#loadAnew();
  }

  async #bringBack(kept: string): Promise<void> {
    try {
      await bringBack(this.#course, JSON.parse(kept) as Kept);
    } catch {
      this.#say(words.notBack);
      return;
    }
    this.#remember(BACK);
    this.#loadAnew();
  }

  /** Says what was done on this page before it was loaded anew, and offers to undo it. */
  #showErased(): void {
    const kept = tried(() => sessionStorage.getItem(this.#undoName));
    if (!kept) return;
    if (kept === BACK || kept === NOTHING) {
      this.#forget();
      this.#say(kept === BACK ? words.back : words.erased);
      return;
    }
    const bringBack = oneAtATime(() => this.#bringBack(kept));
    const back = buttonOf(words.undo, 'button', bringBack);
    const forget = buttonOf(words.forget, 'button quiet', () => {
      this.#forget();
      this.#say(words.forgotten);
    });
    this.#say(words.erasedUndo);
    this.need('undo').replaceChildren(back, forget);
  }

  #say(said: string): void {
    this.need('undo').replaceChildren();
    say(this.need('said'), said);
    void recordShown.then(() => {
      this.need('said').focus();
    });
  }

  #remember(text: string, name = this.#undoName): boolean {
    return (
      tried(() => {
        sessionStorage.setItem(name, text);
        return true;
      }) ?? false
    );
  }

  /** Tries it beside what an earlier undo may need. */
  #canRemember(text: string): boolean {
    const trial = `${this.#undoName}-trial`;
    const canRemember = this.#remember(text, trial);
    tried(() => {
      sessionStorage.removeItem(trial);
    });
    return canRemember;
  }

  #forget(): void {
    tried(() => {
      sessionStorage.removeItem(this.#undoName);
    });
  }

  #loadAnew(): void {
    history.replaceState(null, '', location.pathname);
    location.reload();
  }
}

customElements.define('record-erase', RecordErase);
