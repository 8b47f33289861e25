import type { Statement } from '../domain/record/statement.ts';
import type { RecordStore } from './record-store.ts';

/** Where a learner's record lives: the store, and what holds a statement until the store has it. */
export interface Home {
  readonly store: Promise<RecordStore>;
  readonly journal: WriteAhead;
}

/** Holds statements on their way to the store, so that they outlive the page. */
export interface WriteAhead {
  put(statement: Statement): void;
  drop(id: string): void;
  /** Statements that are on their way. */
  readonly waiting: readonly Statement[];
}
