import { sheetWords as words } from '#words/sheet.ts';
import type { Sheet } from '../domain/practice/practice.ts';
import {
  cellOf,
  filledRows,
  practiceEntries,
  type PracticeEntries,
} from '../domain/record/practice-entries.ts';
import { entryObject, sheetObject } from '../domain/record/practice-entries.ts';
import { CourseElement } from './course-element.ts';
import { FieldKeeper, type Field, type FieldAnswer } from './field-keeper.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';
import { fillCells, note, partOf, placeOf } from './sheet-part.ts';
import { SheetTable } from './sheet-table.ts';

/** The sheet of a practice: keeps what is written, works out what follows, prints it and saves it as files. */
export class PracticeSheet extends CourseElement {
  readonly #keeper = new FieldKeeper(this, (field) => this.#answerOf(field));
  #sheet: Sheet = { id: '', title: '', sections: [] };
  #following: Promise<typeof import('./sheet-following.ts')> | undefined;
  #tables: ReadonlyMap<string, SheetTable> = new Map();

  protected start(): void {
    this.#sheet = JSON.parse(this.datum('sheet')) as Sheet;
    const { id, sections } = this.#sheet;
    this.#tables = new Map(
      sections.flatMap((section) =>
        section.kind === 'table'
          ? [[section.id, new SheetTable(partOf(this, section.id), id, section)]]
          : [],
      ),
    );
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button[data-act]');
      if (button) void this.#act(button);
    });
    void pageRecord().then((record) => {
      const show = (): void => {
        this.#show(practiceEntries(record.statements, id));
      };
      record.addEventListener('changed', show);
      show();
    });
  }

  #answerOf(field: Field): FieldAnswer | undefined {
    const section = field.closest<HTMLElement>('[data-section]')?.dataset['section'];
    if (!section || !field.dataset['cell']) return undefined;
    const object = entryObject(this.#sheet.id, `${section}/${placeOf(field).join('/')}`);
    return { object, response: [field.value] };
  }

  #show(entries: PracticeEntries): void {
    for (const section of this.#sheet.sections) {
      const part = partOf(this, section.id);
      const rows = section.kind === 'table' ? filledRows(section, entries) : undefined;
      if (rows) this.#tables.get(section.id)?.show(rows.map(({ id }) => id));
      const written = (row: string, column: string): string =>
        rows
          ? (rows.find(({ id }) => id === row)?.values[column] ?? '')
          : cellOf(entries, section.id, row, column);
      fillCells(part, written, (field) => this.#keeper.isBusy(field));
    }
    this.#showFollowing(entries);
  }

  /** Nothing follows from an empty sheet, so what works it out is loaded with the first entry. */
  #showFollowing(entries: PracticeEntries): void {
    const { sections } = this.#sheet;
    const hasNumbers = sections.some(
      (section) =>
        section.kind === 'calculation' || (section.kind === 'table' && section.tallies.length > 0),
    );
    if (!hasNumbers || (entries.cells.size === 0 && !this.#following)) return;
    this.#following ??= import('./sheet-following.ts');
    this.#following.then(
      ({ showFollowing }) => {
        showFollowing(this, this.#sheet, entries);
      },
      // Without a network it is tried again with the next entry; what was written is kept.
      () => (this.#following = undefined),
    );
  }

  async #act(button: HTMLElement): Promise<void> {
    await this.#keeper.keepAll();
    const part = button.closest<HTMLElement>('[data-section]');
    const section = part?.dataset['section'] ?? '';
    const table = this.#tables.get(section);
    switch (button.dataset['act']) {
      case 'add':
        return table?.add();
      case 'remove':
        return table?.remove(button);
      case 'up':
        return table?.move(button, -1);
      case 'down':
        return table?.move(button, 1);
      case 'clear':
        return this.#clear(button);
      case 'print':
        print();
        return;
      case 'print-report':
        this.#printReport();
        return;
      default:
        return this.#save(button.dataset['act'] ?? '', section, part);
    }
  }

  /** Begins the sheet anew; what was written stays in the record, and can be brought back. */
  async #clear(button: HTMLElement): Promise<void> {
    const object = sheetObject(this.#sheet.id);
    const cleared = await note(object, []);
    say(this.#said(), words.cleared, () => {
      void note(object, [cleared]);
      button.focus();
    });
  }

  /** Prints the report without the rest of the page. */
  #printReport(): void {
    document.documentElement.dataset['print'] = 'report';
    addEventListener('afterprint', () => delete document.documentElement.dataset['print'], {
      once: true,
    });
    print();
  }

  /** Saves a file; what makes it is loaded now. */
  async #save(kind: string, section: string, part: HTMLElement | null): Promise<void> {
    const region = this.#said(part);
    try {
      const { saveFile } = await import('./sheet-file.ts');
      const record = await pageRecord();
      const entries = practiceEntries(record.statements, this.#sheet.id);
      const file = await saveFile(kind, this.#sheet, section, entries);
      say(region, file ? words.saved(file) : words.noEvents);
    } catch {
      say(region, words.notSaved);
    }
  }

  /** The status region of a section, or of the whole sheet. */
  #said(part?: HTMLElement | null): Element | null {
    return (
      part?.querySelector('[data-part="said"]') ?? this.querySelector('[data-part="sheet-said"]')
    );
  }
}

customElements.define('practice-sheet', PracticeSheet);
