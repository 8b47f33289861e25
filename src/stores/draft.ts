import type { Deed } from '../domain/record/statement.ts';
import type { LearnerRecord } from './learner-record.ts';

/**
 * What somebody is writing, in the journal until it is recorded: when the page ends before, the
 * next one records it. Each change is a statement of its own, which takes the place of the last,
 * so that it does not matter when another tab records one of them meanwhile.
 */
export class Draft {
  readonly #record: LearnerRecord;
  #id = '';

  constructor(record: LearnerRecord) {
    this.#record = record;
  }

  /** Keeps what is written so far. */
  write(deed: Deed): void {
    const statement = this.#record.statementOf(deed);
    this.#record.journal.put(statement);
    this.#record.journal.drop(this.#id);
    this.#id = statement.id;
  }

  /** Records what is written in the end. */
  async finish(deed: Deed): Promise<void> {
    const added = this.#record.add(deed);
    this.#record.journal.drop(this.#id);
    await added;
  }
}
