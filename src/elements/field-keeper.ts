import type { Deed } from '../domain/record/statement.ts';
import { keepDraft } from '../stores/draft.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { pageRecord, theRecord } from './page-record.ts';

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
  /** Id of its draft; empty while there is none. */
  readonly draft: string;
  /** The timer that will record it. */
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps what is written in the fields of an element: a choice at once, a text after a pause or
 * when it is left. Until then it is a draft, which the next page records if this one ends.
 */
export class FieldKeeper {
  readonly #answerOf: (field: Field) => FieldAnswer | undefined;
  readonly #attemptOf: ((record: LearnerRecord) => string | undefined) | undefined;
  readonly #writing = new Map<Field, Writing>();
  /** Objects whose last answer is on its way to the record. */
  readonly #onTheWay = new Set<string>();
  /** The record; where answers belong to attempts, once these are known. */
  #record: LearnerRecord | undefined;

  /** A field without an answer belongs to somebody else. An answer may belong to an attempt. */
  constructor(
    element: HTMLElement,
    answerOf: (field: Field) => FieldAnswer | undefined,
    attemptOf?: (record: LearnerRecord) => string | undefined,
  ) {
    this.#answerOf = answerOf;
    this.#attemptOf = attemptOf;
    if (!attemptOf) this.#record = theRecord();
    void pageRecord().then((record) => {
      this.#record = record;
    });
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
    let draft = this.#takeOut(field);
    const answer = this.#answerOf(field);
    if (!answer) return;
    if (this.#record) draft = keepDraft(this.#record, this.#deedOf(answer, this.#record), draft);
    this.#writing.set(field, { draft, timer: setTimeout(() => void this.#keep(field), WRITTEN) });
  }

  /** Records what a field says. */
  async #keep(field: Field): Promise<void> {
    const draft = this.#takeOut(field);
    const answer = this.#answerOf(field);
    const kept = answer && this.put(answer);
    theRecord().journal.drop(draft);
    await kept;
  }

  /** Records an answer; at once, if the record is known. */
  async put(answer: FieldAnswer): Promise<void> {
    this.#onTheWay.add(answer.object);
    const record = this.#record ?? (await pageRecord());
    const added = record.add(this.#deedOf(answer, record));
    this.#onTheWay.delete(answer.object);
    await added;
  }

  #deedOf(answer: FieldAnswer, record: LearnerRecord): Deed {
    const attempt = this.#attemptOf?.(record);
    return { verb: 'answered', ...answer, ...(attempt && { attempt }) };
  }

  /** The draft of a field, whose timer is stopped. */
  #takeOut(field: Field): string {
    const { draft = '', timer } = this.#writing.get(field) ?? {};
    clearTimeout(timer);
    this.#writing.delete(field);
    return draft;
  }
}
