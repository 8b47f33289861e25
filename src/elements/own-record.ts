import type { Names } from '../domain/course/record-names.ts';
import { newIn, readRecordText, recordText } from '../domain/record/record-file.ts';
import { attemptsIn, summaryOf } from '../domain/record/summary.ts';
import { ownRecordWords as words } from '#words/own-record.ts';
import { bringBack, eraseEverything, everythingKept, type Kept } from '../stores/erasure.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { entryOf } from './entry-words.ts';
import { handOver } from './hand-over.ts';
import { pageRecord } from './page-record.ts';

/** Entries that are listed; the file holds all of them. */
const LISTED = 30;

/** Shows a learner's record in plain words, and takes it along, brings another in, or erases it. */
export class OwnRecord extends CourseElement {
  #record!: LearnerRecord;
  #erased: Kept | undefined;

  protected start(): void {
    void pageRecord().then((record) => {
      this.#record = record;
      record.addEventListener('changed', () => {
        this.#show();
      });
      this.#show();
    });
    this.#onClick('save', () => {
      this.#save();
    });
    this.need('open').addEventListener('change', () => void this.#bringIn());
    this.#onClick('erase', () => {
      this.need('sure').hidden = false;
      this.need('yes').focus();
    });
    this.#onClick('no', () => {
      this.need('sure').hidden = true;
      this.need('erase').focus();
    });
    this.#onClick('yes', () => void this.#erase());
  }

  #onClick(part: string, act: () => void): void {
    this.need(part).addEventListener('click', act);
  }

  get #course(): string {
    return document.documentElement.dataset['course'] ?? '';
  }

  #show(): void {
    const { statements } = this.#record;
    const { count, groups, first, last } = summaryOf(statements);
    const when = first && last ? `, ${words.between(dateText(first), dateText(last))}` : '';
    this.need('summary').textContent =
      count === 0 ? words.nothing : `${words.count(count)}${when}.`;
    this.need('groups').replaceChildren(
      ...groups.map(({ group, count: own }) => listItem(`${own}: ${words.groups[group]}`)),
    );
    const known = {
      names: JSON.parse(this.datum('names')) as Names,
      attempts: attemptsIn(statements),
    };
    this.need('latest').replaceChildren(
      ...statements
        .slice(-LISTED)
        .toReversed()
        .map((statement) => {
          const { sentence, details } = entryOf(statement, known);
          return listItem([`${dateText(statement.at)}: ${sentence}`, ...details].join(' · '));
        }),
    );
  }

  #save(): void {
    const text = recordText(this.#course, this.#record.recorded, new Date());
    const name = `${this.#course}-record.json`;
    this.need('said').textContent = words.saved(handOver(name, 'application/json', text));
  }

  /** Brings a saved record in, all of it or nothing. */
  async #bringIn(): Promise<void> {
    const input = this.need('open') as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const reading = readRecordText(await file.text(), this.#course);
    input.value = '';
    if (reading.problem) {
      this.need('said').textContent = words.refused(words.problems[reading.problem.kind]);
      return;
    }
    const fresh = newIn(reading.statements, this.#record.recorded);
    await this.#record.merge(fresh);
    this.need('said').textContent = words.merged(fresh.length);
  }

  async #erase(): Promise<void> {
    this.need('sure').hidden = true;
    const said = this.need('erased');
    try {
      this.#erased = await everythingKept(this.#course);
      await eraseEverything(this.#course);
      said.replaceChildren(
        `${words.erased} `,
        buttonOf(words.undo, 'button quiet', () => void this.#undo()),
      );
    } catch {
      said.textContent = words.failed;
    }
  }

  async #undo(): Promise<void> {
    if (!this.#erased) return;
    await bringBack(this.#course, this.#erased);
    this.#erased = undefined;
    this.need('erased').textContent = words.back;
    location.reload();
  }
}

function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

customElements.define('own-record', OwnRecord);
