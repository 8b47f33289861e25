import type { Statement } from '../domain/record/statement.ts';
import { tried } from './journal.ts';

/**
 * Where a learner's record is kept. Every home keeps what it confirmed: once `append` has
 * resolved, `load` returns the statements, here, in another tab and after a crash.
 */
export interface RecordStore {
  /** A random name for the learner on this device; it orders options and leaves the device never. */
  readonly learner: string;
  /**
   * Everything kept, in the order in which it was recorded. Unreadable entries are passed over; of
   * two statements with one id the first is meant.
   */
  load(): Promise<readonly Statement[]>;
  /** Keeps statements, all or none. A statement that is kept already counts once. */
  append(statements: readonly Statement[]): Promise<void>;
  /** Calls back with statements that another tab has kept, and with `erased` when one erased all. */
  onChange(listener: (change: readonly Statement[] | 'erased') => void): void;
}

/** Why a record cannot be kept. */
export type StoreFault = 'forbidden' | 'full' | 'newer' | 'blocked' | 'damaged' | 'failed';

const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  // The browser has no IndexedDB at all.
  ReferenceError: 'forbidden',
  TypeError: 'forbidden',
  // The database has the layout of a newer version of the site.
  VersionError: 'newer',
  // Another tab keeps the database in an earlier layout.
  TimeoutError: 'blocked',
  // A part of the database is gone, or the files below it cannot be read.
  NotFoundError: 'damaged',
  UnknownError: 'damaged',
};

/** What a browser's error means for the learner. */
export function faultFrom(error: unknown): StoreFault {
  const { name = '' } = (error ?? {}) as { readonly name?: string };
  const fault = FAULTS[name] ?? 'failed';
  // Chromium says the same of files that cannot be read and of storage that its user forbids.
  return fault === 'damaged' && isForbidden() ? 'forbidden' : fault;
}

/**
 * What stands in the way of a record. One that was read, and so has its learner, is not damaged:
 * on a full disk, Chromium calls a write that fails by the same name as a database it cannot read.
 */
export function faultOf({ error, learner }: Troubled): StoreFault {
  const fault = faultFrom(error);
  return fault === 'damaged' && learner ? 'failed' : fault;
}

/** A record, as far as its faults are concerned. */
interface Troubled {
  readonly error: unknown;
  /** Who learns; empty until the record was read. */
  readonly learner: string;
}

/** Whether the browser forbids its simplest storage. */
const isForbidden = (): boolean => tried(() => localStorage) === undefined;
