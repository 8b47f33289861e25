import type { Statement } from '../domain/record/statement.ts';

/**
 * Where a learner's record is kept. Every home keeps what it confirmed: once `append` has
 * resolved, `load` returns the statements, here, in another tab and after a crash.
 */
export interface RecordStore {
  /** A random name for the learner on this device; it orders options and leaves the device never. */
  readonly learner: string;
  /** Everything kept, in the order in which it was recorded. Unreadable entries are passed over. */
  load(): Promise<readonly Statement[]>;
  /** Keeps statements, all or none. A statement that is kept already is not kept twice. */
  append(statements: readonly Statement[]): Promise<void>;
  /** Calls back with statements that another tab has kept. */
  onAppended(listener: (statements: readonly Statement[]) => void): void;
}

/** Why a record cannot be kept. */
export type StoreFault = 'forbidden' | 'full' | 'failed';

/** What a browser's error means for the learner. */
export function faultFrom(error: unknown): StoreFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'failed';
}
