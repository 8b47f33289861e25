import { recordPageWords as words } from '#words/record-page.ts';
import type { Placed } from '../domain/record/order.ts';
import { attemptsIn } from '../domain/record/summary.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { entryOf, type Known } from './entry-words.ts';
import { pageRecord } from './page-record.ts';
import { recordNames } from './record-names.ts';

/** Entries that are shown at first, and how many more at a time. */
const [FIRST, MORE] = [20, 100];

/** Every entry of the record in plain words, by day, the latest first. */
export class RecordEntries extends CourseElement {
  #shown = FIRST;

  protected start(): void {
    void pageRecord().then((record) => {
      const show = (): void => void this.#show(record);
      record.addEventListener('changed', show);
      this.need('more').addEventListener('click', () => {
        const next = this.#shown;
        this.#shown += MORE;
        void this.#show(record).then(() => {
          this.querySelectorAll<HTMLElement>('li')[next]?.focus();
        });
      });
      show();
    });
  }

  async #show({ statements }: LearnerRecord): Promise<void> {
    const latest = statements.slice(-this.#shown).reverse();
    const names = await recordNames(this.datum('base'), latest);
    const known = { names, attempts: attemptsIn(statements) };
    this.need('days').replaceChildren(...daysOf(latest, known));
    const rest = statements.length - latest.length;
    this.need('more').hidden = rest === 0;
    this.need('more').textContent = words.more(Math.min(rest, MORE));
    this.hidden = statements.length === 0;
  }
}

/** A heading for each day, and a list of its entries. */
function daysOf(statements: readonly Placed[], known: Known): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  let day = '';
  for (const statement of statements) {
    const own = dateText(statement.at);
    if (own !== day) {
      day = own;
      const heading = document.createElement('h3');
      heading.textContent = day;
      const list = document.createElement('ol');
      list.className = 'entries';
      parts.push(heading, list);
    }
    parts.at(-1)?.append(lineOf(statement, known));
  }
  return parts;
}

function lineOf(statement: Placed, known: Known): HTMLElement {
  const { sentence, details } = entryOf(statement, known);
  const line = document.createElement('li');
  line.tabIndex = -1;
  const time = document.createElement('time');
  time.dateTime = statement.at;
  time.textContent = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(
    new Date(statement.at),
  );
  const text = document.createElement('div');
  text.append(paragraph(sentence, ''), ...details.map((detail) => paragraph(detail, 'small')));
  line.append(time, text);
  return line;
}

function paragraph(text: string, className: string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('record-entries', RecordEntries);
