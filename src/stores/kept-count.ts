import { localPrefix, tried } from './journal.ts';
import type { LearnerRecord } from './learner-record.ts';

/**
 * How many statements the database has confirmed, in localStorage, so that it is noticed when the
 * browser or somebody has taken some away. As stored:
 *
 *     course:empty-chair/kept    214
 */
export class KeptCount {
  /** How many statements were kept once, and cannot be read any more. */
  missing = 0;
  readonly #name: string;
  readonly #record: LearnerRecord;
  #last = 0;

  /** Follows a record that is open. */
  constructor(course: string, record: LearnerRecord) {
    this.#name = `${localPrefix(course)}kept`;
    this.#record = record;
    if (!record.error) this.missing = Math.max(0, this.#stored - this.#kept);
    this.follow();
  }

  /** The learner knows what is missing. */
  acknowledge(): void {
    this.missing = 0;
    this.follow();
  }

  /** Counts anew, after a change of the record. */
  follow(): void {
    const { error } = this.#record;
    if (error) return;
    // A record that has become shorter was erased on purpose.
    if (this.#kept < this.#last) this.missing = 0;
    this.#last = this.#kept;
    const now = this.#kept + this.missing;
    tried(() => {
      // Where nothing is kept, nothing is counted: an erased record leaves no trace.
      if (now === 0) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, `${now}`);
    });
  }

  get #kept(): number {
    return this.#record.recorded.length - this.#record.unsaved;
  }

  get #stored(): number {
    const text = tried(() => localStorage.getItem(this.#name)) ?? '';
    // Somebody may have changed it by hand: no record has so many that it takes seven digits.
    return /^\d{1,6}$/.test(text) ? Number(text) : 0;
  }
}
