import { recordPageWords as words } from '#words/record-page.ts';
import { newIn, type RecordReading } from '../domain/record/record-file.ts';
import { summaryOf } from '../domain/record/summary.ts';
import type { Statement } from '../domain/record/statement.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { Latest } from './latest.ts';
import { pageRecord } from './page-record.ts';
import { readRecordFile } from './record-reading.ts';
import { refusalText } from './record-refusal.ts';
import { recordShown } from './record-shown.ts';
import { say } from './said.ts';

/** How the fragment of a link to this page begins that holds a record. */
const LINK = '#record=';

/** Takes a record in from a file or a link: shows what it would add, and adds it when told to. */
export class RecordImport extends CourseElement {
  readonly #latest = new Latest();

  protected start(): void {
    const file = this.need('file') as HTMLInputElement;
    this.need('choose').hidden = false;
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#readFile(chosen);
      // The same file can be chosen again.
      file.value = '';
    });
    addEventListener('hashchange', () => void this.#readLink());
    void this.#readLink();
  }

  get #course(): string {
    return document.documentElement.dataset['course'] ?? '';
  }

  async #readFile(file: File): Promise<void> {
    say(this.need('said'), words.reading);
    this.need('offer').replaceChildren();
    await this.#answer(words.fromFile(file.name), readRecordFile(file, this.#course));
  }

  async #readLink(): Promise<void> {
    if (!location.hash.startsWith(LINK)) return;
    const fragment = location.hash.slice(1);
    const reading = import('../links/record-link.ts').then(({ readRecordLink }) =>
      readRecordLink(fragment, this.#course),
    );
    await this.#answer(words.fromLink, reading).catch(() => {
      say(this.need('said'), words.linkUnread);
    });
  }

  /** Answers what was chosen or opened last; an earlier one may take longer to read. */
  async #answer(source: string, read: Promise<RecordReading>): Promise<void> {
    const isLatest = this.#latest.begin();
    const [reading] = await Promise.all([read, recordShown]);
    if (!isLatest()) return;
    if (reading.problem) this.#end(`${refusalText(reading.problem)} ${words.nothingChanged}`);
    else await this.#offer(source, reading.statements);
  }

  async #offer(source: string, statements: readonly Statement[]): Promise<void> {
    const record = await pageRecord();
    const fresh = newIn(statements, record.recorded);
    if (statements.length === 0) {
      this.#end(words.offerEmpty(source));
      return;
    }
    const { count, first = '', last = '' } = summaryOf(statements);
    const holds = words.offer(source, count, dateText(first), dateText(last));
    if (fresh.length === 0) {
      this.#end(`${holds} ${words.allKnown}`);
      return;
    }
    const text = document.createElement('p');
    text.tabIndex = -1;
    text.textContent = `${holds} ${words.fresh(fresh.length, count - fresh.length)}`;
    const merge = buttonOf(words.merge(fresh.length), 'button', () => void this.#merge(fresh));
    const leave = buttonOf(words.leave, 'button quiet', () => {
      this.#end(words.left);
    });
    const actions = document.createElement('div');
    actions.className = 'actions';
    actions.append(merge, leave);
    say(this.need('said'), '');
    this.need('offer').replaceChildren(text, actions);
    text.focus();
    this.scrollIntoView();
  }

  async #merge(fresh: readonly Statement[]): Promise<void> {
    const record = await pageRecord();
    await record.merge(fresh);
    this.#end((record.kept ? words.merged : words.mergedUnsaved)(fresh.length));
  }

  /** Says what came of it, and takes the offer and the link away. */
  #end(said: string): void {
    if (location.hash.startsWith(LINK)) history.replaceState(null, '', location.pathname);
    this.need('offer').replaceChildren();
    say(this.need('said'), said);
    this.need('said').focus();
    this.scrollIntoView();
  }
}

customElements.define('record-import', RecordImport);
