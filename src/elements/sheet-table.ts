import { sheetWords as words } from '#words/sheet.ts';
import type { TableSection } from '../domain/practice/practice.ts';
import { orderObject, rowObject } from '../domain/record/practice-entries.ts';
import { randomUuid } from '../stores/uuid.ts';
import { say } from './said.ts';
import { note } from './sheet-part.ts';

/** The rows of a table on the page: shows those that there are, adds, removes and moves them. */
export class SheetTable {
  readonly #part: HTMLElement;
  readonly #practice: string;
  readonly #id: string;

  constructor(part: HTMLElement, practice: string, { id }: TableSection) {
    this.#part = part;
    this.#practice = practice;
    this.#id = id;
  }

  /** Makes the rows of the page those of the record. A row that stays where it is keeps its focus. */
  show(ids: readonly string[]): void {
    const body = this.#part.querySelector('[data-part="rows"]');
    const shown = new Map(this.#rows.map((row) => [row.dataset['row'], row]));
    for (const [index, id] of ids.entries()) {
      const row = shown.get(id) ?? this.#blankRow(id);
      shown.delete(id);
      if (row && body?.children[index] !== row)
        body?.insertBefore(row, body.children[index] ?? null);
    }
    for (const gone of shown.values()) gone.remove();
    for (const [index, row] of this.#rows.entries()) number(row, index + 1, ids.length);
    this.#part.querySelector('[data-part="no-rows"]')?.toggleAttribute('hidden', ids.length > 0);
  }

  /** Adds a row and puts the cursor into it. */
  async add(): Promise<void> {
    const id = randomUuid();
    await this.#noteRow(id, 'added');
    this.#focusRow(id);
  }

  /** Removes the row of a button; what is written in it comes back with the row. */
  async remove(button: HTMLElement): Promise<void> {
    const row = rowOf(button);
    const place = this.#order.indexOf(row) + 1;
    await this.#noteRow(row, 'removed');
    say(this.#said, words.removed(place), () => {
      void this.#noteRow(row, 'added').then(() => {
        this.#focusRow(row);
      });
    });
  }

  /** Moves the row of a button up or down; the button keeps the focus. */
  async move(button: HTMLElement, by: -1 | 1): Promise<void> {
    const row = rowOf(button);
    const order = this.#order;
    const from = order.indexOf(row);
    order[from] = order[from + by] ?? '';
    order[from + by] = row;
    // At once: a second click finds the row where the first has put it.
    this.show(order);
    if (button.matches(':disabled')) this.#focusRow(row);
    else button.focus();
    await note(orderObject(this.#practice, this.#id), order);
    say(this.#said, words.moved(from + by + 1, order.length));
  }

  get #rows(): HTMLElement[] {
    return [...this.#part.querySelectorAll<HTMLElement>('[data-row]')];
  }

  get #order(): string[] {
    return this.#rows.map(({ dataset }) => dataset['row'] ?? '');
  }

  get #said(): Element | null {
    return this.#part.querySelector('[data-part="said"]');
  }

  #noteRow(row: string, what: 'added' | 'removed'): Promise<string> {
    return note(rowObject(this.#practice, `${this.#id}/${row}`), [what]);
  }

  #focusRow(row: string): void {
    const place = this.#rows[this.#order.indexOf(row)];
    place?.querySelector<HTMLElement>('[data-cell]')?.focus();
  }

  /** A row like the blank one of the page, under an id of its own. */
  #blankRow(id: string): HTMLElement | undefined {
    const blank = this.#part.querySelector<HTMLTemplateElement>('template[data-part="blank"]');
    const row = blank?.content.querySelector('tr')?.cloneNode(true) as HTMLElement | undefined;
    if (!row) return undefined;
    row.dataset['row'] = id;
    for (const cell of row.querySelectorAll<HTMLElement>('[data-cell]')) {
      cell.dataset['cell'] = (cell.dataset['cell'] ?? '').replace(/^new/, id);
    }
    return row;
  }
}

const rowOf = (button: HTMLElement): string =>
  button.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';

/** Names a row and its parts by its place. */
function number(row: HTMLElement, place: number, count: number): void {
  const shown = row.querySelector('[data-number]');
  if (shown) shown.textContent = `${place}`;
  for (const named of row.querySelectorAll('[data-of-row]')) {
    named.textContent = words.ofRow(place);
  }
  for (const button of row.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
    const act = button.dataset['act'] as 'up' | 'down' | 'remove';
    button.setAttribute('aria-label', words[act](place));
    button.disabled = place === { up: 1, down: count, remove: 0 }[act];
  }
}
