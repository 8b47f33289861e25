import type { LearnerRecord } from '../stores/learner-record.ts';
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

/** A choice is kept at once, so nobody is at work in it. */
const isChoice = ({ type }: Field): boolean => ['radio', 'checkbox'].includes(type);

/** Milliseconds without a key after which a text counts as written. */
const WRITTEN = 800;

/** Keeps what is written in the fields of an element: a choice at once, a text after a pause or when it is left. */
export class FieldKeeper {
  readonly #answerOf: (field: Field) => FieldAnswer | undefined;
  readonly #attemptOf: (record: LearnerRecord) => string | undefined;
  /** Texts that are being written, with the timer that will keep them. */
  readonly #writing = new Map<Field, ReturnType<typeof setTimeout>>();
  /** Objects whose last answer is on its way to the record. */
  readonly #onTheWay = new Set<string>();

  /** A field without an answer belongs to somebody else. An answer may belong to an attempt. */
  constructor(
    element: HTMLElement,
    answerOf: (field: Field) => FieldAnswer | undefined,
    attemptOf: (record: LearnerRecord) => string | undefined = () => undefined,
  ) {
    this.#answerOf = answerOf;
    this.#attemptOf = attemptOf;
    element.addEventListener('change', ({ target }) => {
      if (isField(target)) void this.#keep(target);
    });
    element.addEventListener('input', ({ target }) => {
      if (isField(target) && !isChoice(target)) this.#keepSoon(target);
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
      (field === document.activeElement && !isChoice(field)) ||
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

  /** Records what a field says. */
  async #keep(field: Field): Promise<void> {
    clearTimeout(this.#writing.get(field));
    this.#writing.delete(field);
    const answer = this.#answerOf(field);
    if (answer) await this.put(answer);
  }

  /** Records an answer, as soon as the record is open. */
  async put(answer: FieldAnswer): Promise<void> {
    this.#onTheWay.add(answer.object);
    const record = await pageRecord();
    const attempt = this.#attemptOf(record);
    const added = record.add({ verb: 'answered', ...answer, ...(attempt && { attempt }) });
    this.#onTheWay.delete(answer.object);
    await added;
  }
}
