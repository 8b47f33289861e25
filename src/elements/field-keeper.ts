import type { Deed } from '../domain/record/statement.ts';
import { keepDraft } from '../stores/draft.ts';
import type { EarlyAnswer, EarlyAnswers } from '../stores/early-answer.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { pageRecord, theRecord } from './page-record.ts';

/** Something that can be written or chosen. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field says, as the record keeps it. */
export type FieldAnswer = EarlyAnswer;

/** For answers that belong to attempts: which one, and where they wait until that is known. */
export interface Attempts {
  readonly idIn: (record: LearnerRecord) => string | undefined;
  /** Whether an object is one that these fields answer. */
  readonly isOwn: (object: string) => boolean;
  readonly early: EarlyAnswers;
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
  /** Drops what is kept of it before the record is open. */
  readonly dropEarly: (() => void) | undefined;
  /** The timer that will record it. */
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps what is written in the fields of an element: a choice at once, a text after a pause or
 * when it is left. Until then it is a draft, which the next page records if this one ends.
 */
export class FieldKeeper {
  readonly #answerOf: (field: Field) => FieldAnswer | undefined;
  readonly #attempts: Attempts | undefined;
  readonly #writing = new Map<Field, Writing>();
  /** Objects whose last answer is on its way to the record. */
  readonly #onTheWay = new Set<string>();
  /** The record; where answers belong to attempts, once these are known. */
  #record: LearnerRecord | undefined;

  /** A field without an answer belongs to somebody else. Answers may belong to attempts. */
  constructor(
    element: HTMLElement,
    answerOf: (field: Field) => FieldAnswer | undefined,
    attempts?: Attempts,
  ) {
    this.#answerOf = answerOf;
    this.#attempts = attempts;
    if (!attempts) this.#record = theRecord();
    // What earlier pages could not record comes first; what this one keeps now is its own.
    const left = attempts?.early.take(attempts.isOwn) ?? [];
    void pageRecord().then((record) => {
      this.#record = record;
      for (const answer of left) void this.put(answer);
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
    const before = this.#takeOut(field);
    const answer = this.#answerOf(field);
    if (!answer) return;
    const record = this.#record;
    const draft = record ? keepDraft(record, this.#deedOf(answer, record), before.draft) : '';
    const dropEarly = record ? undefined : this.#attempts?.early.keep(answer);
    before.dropEarly?.();
    const timer = setTimeout(() => void this.#keep(field), WRITTEN);
    this.#writing.set(field, { draft, dropEarly, timer });
  }

  /** Records what a field says. */
  async #keep(field: Field): Promise<void> {
    const { draft, dropEarly } = this.#takeOut(field);
    const answer = this.#answerOf(field);
    const kept = answer && this.put(answer);
    theRecord().journal.drop(draft);
    dropEarly?.();
    await kept;
  }

  /** Records an answer; at once, if the record is known. */
  async put(answer: FieldAnswer): Promise<void> {
    this.#onTheWay.add(answer.object);
    const dropEarly = this.#record ? undefined : this.#attempts?.early.keep(answer);
    const record = this.#record ?? (await pageRecord());
    const added = record.add(this.#deedOf(answer, record));
    dropEarly?.();
    this.#onTheWay.delete(answer.object);
    await added;
  }

  #deedOf(answer: FieldAnswer, record: LearnerRecord): Deed {
    const attempt = this.#attempts?.idIn(record);
    return { verb: 'answered', ...answer, ...(attempt && { attempt }) };
  }

  /** What is kept of a text that is being written, whose timer is stopped. */
  #takeOut(field: Field): Omit<Writing, 'timer'> {
    const { draft = '', dropEarly, timer } = this.#writing.get(field) ?? {};
    clearTimeout(timer);
    this.#writing.delete(field);
    return { draft, dropEarly };
  }
}
