import type { Deed } from '../domain/record/statement.ts';
import { Draft } from '../stores/draft.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { theRecord } from './page-record.ts';

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

/** A text that is being written. */
interface Writing {
  readonly draft: Draft;
  /** The timer that will record it. */
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps what is written in the fields of an element: a choice at once, a text after a pause or
 * when it is left. Until then it is a draft, which the next page records if this one ends.
 */
export class FieldKeeper {
  readonly #answerOf: (field: Field) => FieldAnswer | undefined;
  readonly #attemptOf: (record: LearnerRecord) => string | undefined;
  readonly #writing = new Map<Field, Writing>();

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
    return this.#writing.has(field) || (field === document.activeElement && !isChoice(field));
  }

  #keepSoon(field: Field): void {
    const answer = this.#answerOf(field);
    if (!answer) return;
    const draft = this.#takeOut(field);
    draft.write(this.#deedOf(answer));
    this.#writing.set(field, { draft, timer: setTimeout(() => void this.#keep(field), WRITTEN) });
  }

  /** Records what a field says. */
  async #keep(field: Field): Promise<void> {
    const draft = this.#takeOut(field);
    const answer = this.#answerOf(field);
    if (answer) await this.#finish(draft, answer);
  }

  /** Records an answer that no field gives. */
  async put(answer: FieldAnswer): Promise<void> {
    await this.#finish(new Draft(theRecord()), answer);
  }

  /** An answer is safe at once; which attempt it belongs to is known when the record is open. */
  async #finish(draft: Draft, answer: FieldAnswer): Promise<void> {
    draft.write(this.#deedOf(answer));
    await theRecord().opened;
    await draft.finish(this.#deedOf(answer));
  }

  #deedOf(answer: FieldAnswer): Deed {
    const attempt = this.#attemptOf(theRecord());
    return { verb: 'answered', ...answer, ...(attempt && { attempt }) };
  }

  /** The draft of a field, whose timer is stopped. */
  #takeOut(field: Field): Draft {
    const writing = this.#writing.get(field);
    clearTimeout(writing?.timer);
    this.#writing.delete(field);
    return writing?.draft ?? new Draft(theRecord());
  }
}
