import type { Statement } from '../domain/record/statement.ts';

/**
 * How long answers took: from what was done before to the answer, 0 where the clock went back.
 * Where answers are drafts until they are handed in together, the drafts of a question count.
 */
export class AnswerTimes {
  /** Seconds by the id of the statement. */
  readonly #known = new Map<string, number>();
  /** Seconds spent on drafts, by attempt and question. */
  readonly #drafts = new Map<string, number>();
  #last = Date.now();

  /** Seconds that an answer took. To be asked of every statement, in their order. */
  secondsOf({ id, at, verb, object, attempt = '', success }: Statement): number {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const now = Date.parse(at);
    const passed = Math.max(0, (now - this.#last) / 1000);
    this.#last = now;
    const question = `${attempt} ${object}`;
    const drafted = this.#drafts.get(question);
    const isDraft = verb === 'answered' && success === undefined;
    if (isDraft) this.#drafts.set(question, (drafted ?? 0) + passed);
    const seconds = isDraft ? passed : (drafted ?? passed);
    this.#known.set(id, seconds);
    return seconds;
  }
}
