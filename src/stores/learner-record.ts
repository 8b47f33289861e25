import type { Deed, Statement } from '../domain/record/statement.ts';
import { browserStore } from './browser-store.ts';
import { memoryStore } from './memory-store.ts';
import { faultFrom, type RecordStore, type StoreFault } from './record-store.ts';
import { randomUuid } from './uuid.ts';

/**
 * The learner's record as a page uses it: what is known now, and a way to add to it. A statement
 * counts at once; `add` tells whether it was kept. What could not be kept is tried again with
 * the next one.
 */
export class LearnerRecord extends EventTarget {
  readonly learner: string;
  readonly #store: RecordStore;
  readonly #version: string;
  readonly #statements = new Map<string, Statement>();
  #unsaved: Statement[] = [];
  #fault: StoreFault | undefined;

  /** Opens the record of a course, in memory where the browser keeps nothing. */
  static async open(course: string, version: string): Promise<LearnerRecord> {
    try {
      const store = await browserStore(course);
      return new LearnerRecord(store, version, await store.load());
    } catch {
      return new LearnerRecord(memoryStore(), version, [], 'forbidden');
    }
  }

  constructor(
    store: RecordStore,
    version: string,
    statements: readonly Statement[],
    fault?: StoreFault,
  ) {
    super();
    this.learner = store.learner;
    this.#store = store;
    this.#version = version;
    this.#fault = fault;
    this.#take(statements);
    store.onAppended((added) => {
      this.#take(added);
      this.#tell();
    });
  }

  /** Everything that is known, in the order in which it was recorded. */
  get statements(): readonly Statement[] {
    return [...this.#statements.values()];
  }

  /** Why the last statement is not kept, or undefined while all are. */
  get fault(): StoreFault | undefined {
    return this.#fault;
  }

  /** Records something that the learner did, and resolves to the statement and whether it is kept. */
  async add(deed: Deed): Promise<{ readonly statement: Statement; readonly kept: boolean }> {
    const at = new Date().toISOString();
    const statement: Statement = { ...deed, id: randomUuid(), at, version: this.#version };
    this.#take([statement]);
    this.#unsaved.push(statement);
    await this.save();
    return { statement, kept: this.kept };
  }

  /** Keeps whatever is not kept yet. `changed` is told afterwards. */
  async save(): Promise<void> {
    const batch = [...this.#unsaved];
    try {
      await this.#store.append(batch);
      this.#unsaved = this.#unsaved.filter((waiting) => !batch.includes(waiting));
      if (this.#fault !== 'forbidden') this.#fault = undefined;
    } catch (error) {
      this.#fault = faultFrom(error);
    }
    this.#tell();
  }

  /** Whether everything that is known is kept, so that a page may say so. */
  get kept(): boolean {
    return this.#fault === undefined && this.#unsaved.length === 0;
  }

  #take(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statements.set(statement.id, statement);
  }

  #tell(): void {
    this.dispatchEvent(new Event('changed'));
  }
}
