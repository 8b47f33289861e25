import { pageRecord } from './page-record.ts';

/** Something that can be written or chosen. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field says, as the record keeps it. */
export interface FieldAnswer {
  readonly object: string;
  readonly response: readonly string[];
}

export const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Milliseconds without a key after which a text counts as written. */
const WRITTEN = 800;

/** Keeps what is written in the fields of an element: a choice at once, a text after a pause or when it is left. */
export class FieldKeeper {
  readonly #answerOf: (field: Field) => FieldAnswer | undefined;
  /** Texts that are being written, with the timer that will keep them. */
  readonly #writing = new Map<Field, ReturnType<typeof setTimeout>>();
  /** Objects whose last answer is on its way to the record. */
  readonly #onTheWay = new Set<string>();

  /** A field without an answer belongs to somebody else. */
  constructor(element: HTMLElement, answerOf: (field: Field) => FieldAnswer | undefined) {
    this.#answerOf = answerOf;
    element.addEventListener('change', ({ target }) => {
      if (isField(target)) void this.#keep(target);
    });
    element.addEventListener('input', ({ target }) => {
      if (isField(target) && !['radio', 'checkbox'].includes(target.type)) this.#keepSoon(target);
    });
    document.addEventListener('visibilitychange', () => void this.keepAll());
  }

  /** Keeps at once whatever is being written. */
  async keepAll(): Promise<void> {
    await Promise.all([...this.#writing.keys()].map((field) => this.#keep(field)));
  }

  /** Whether somebody is at work in a field, so that nothing else may be put into it. */
  isBusy(field: Field): boolean {
    const answer = this.#answerOf(field);
    return (
      this.#writing.has(field) ||
      field === document.activeElement ||
      (answer !== undefined && this.#onTheWay.has(answer.object))
    );
  }

  #keepSoon(field: Field): void {
    clearTimeout(this.#writing.get(field));
    this.#writing.set(
      field,
      setTimeout(() => void this.#keep(field), WRITTEN),
    );
  }

  /** Records what a field says, as soon as the record is open. */
  async #keep(field: Field): Promise<void> {
    clearTimeout(this.#writing.get(field));
    this.#writing.delete(field);
    const answer = this.#answerOf(field);
    if (!answer) return;
    this.#onTheWay.add(answer.object);
    const record = await pageRecord();
    const added = record.add({ verb: 'answered', ...answer });
    this.#onTheWay.delete(answer.object);
    await added;
  }
}
