import { promisifyRequest as settled } from 'idb-keyval';
import {
  readAssignment,
  assignmentText,
  type Assignment,
} from '../domain/assignment/assignment.ts';
import type { MadeAssignment } from '../domain/assignment/made-assignment.ts';
import { readResult, resultText } from '../domain/assignment/result-text.ts';
import { resultName, type AssignmentResult } from '../domain/assignment/result.ts';
import { resultByTodaysNames } from '../domain/assignment/renamed-result.ts';
import { assignmentByTodaysNames } from '../domain/assignment/todays-names.ts';
import type { Renames } from '../domain/record/rename.ts';
import { finished } from './browser-store.ts';

/** A pair of keys, and the text of its backup file. */
export interface KeptKey {
  readonly publicKey: Assignment['key'];
  /** No script can read it out of the browser; the files of the browser's profile hold it. */
  readonly privateKey: CryptoKey;
  /** As the file was made; a key that was restored has the file that it came from. */
  readonly backup: string;
  /** Whether the trainer has saved the file. */
  readonly isSaved: boolean;
}

/** Version of the database's layout. */
const LAYOUT = 1;
const STORES = ['assignments', 'keys', 'results'] as const;
type Store = (typeof STORES)[number];

/**
 * What a trainer's browser keeps of a course, apart from what its learner does: an IndexedDB
 * database with assignments by their id, keys by the first coordinate of the public one, and
 * opened results by assignment and learner. What it hands out is by today's names of the course.
 * Rejects where the browser forbids storage; `faultFrom` says what that means.
 */
export class TrainerStore {
  readonly #database: IDBDatabase;
  readonly #channel: BroadcastChannel;
  readonly #renames: Renames;

  private constructor(database: IDBDatabase, channel: BroadcastChannel, renames: Renames) {
    this.#database = database;
    this.#channel = channel;
    this.#renames = renames;
  }

  static async open(course: string, renames: Renames = {}): Promise<TrainerStore> {
    const name = `trainer:${course}`;
    const request = indexedDB.open(name, LAYOUT);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    const database = await settled(request);
    database.onversionchange = () => {
      database.close();
    };
    return new TrainerStore(database, new BroadcastChannel(name), renames);
  }

  /** Calls back when another tab has changed something. */
  onChange(listener: () => void): void {
    this.#channel.addEventListener('message', listener);
  }

  /** The assignments, oldest first; what cannot be read is passed over. */
  async assignments(): Promise<readonly MadeAssignment[]> {
    const kept = (await this.#all('assignments')) as readonly Readonly<Record<string, string>>[];
    return kept
      .flatMap(({ text = '', made = '', edited = '' }) => {
        const read = readAssignment(text);
        if (!read) return [];
        return [{ assignment: assignmentByTodaysNames(read, this.#renames), made, edited }];
      })
      .toSorted((one, other) => (one.made < other.made ? -1 : 1));
  }

  putAssignments(made: readonly MadeAssignment[]): Promise<void> {
    return this.#put(
      'assignments',
      made.map(({ assignment, ...times }) => [
        assignment.id,
        { text: assignmentText(assignment), ...times },
      ]),
    );
  }

  removeAssignments(ids: readonly string[]): Promise<void> {
    return this.#remove('assignments', ids);
  }

  async keys(): Promise<readonly KeptKey[]> {
    return (await this.#all('keys')) as readonly KeptKey[];
  }

  putKey(key: KeptKey): Promise<void> {
    return this.#put('keys', [[key.publicKey.x, key]]);
  }

  removeKeys(keys: readonly Pick<KeptKey, 'publicKey'>[]): Promise<void> {
    return this.#remove(
      'keys',
      keys.map(({ publicKey }) => publicKey.x),
    );
  }

  /** Every result that was taken in, the last of each learner in each assignment. */
  async results(): Promise<readonly AssignmentResult[]> {
    const kept = (await this.#all('results')) as readonly string[];
    return kept.flatMap((text) => {
      const read = readResult(text);
      return 'result' in read ? [resultByTodaysNames(read.result, this.#renames)] : [];
    });
  }

  putResults(results: readonly AssignmentResult[]): Promise<void> {
    return this.exchangeResults([], results);
  }

  removeResults(results: readonly AssignmentResult[]): Promise<void> {
    return this.exchangeResults(results, []);
  }

  /** Removes some results and puts others in their place, all of it or nothing. */
  async exchangeResults(
    removed: readonly AssignmentResult[],
    put: readonly AssignmentResult[],
  ): Promise<void> {
    await this.#change('results', (objects) => {
      for (const result of removed) objects.delete(resultName(result));
      for (const result of put) objects.put(resultText(result), resultName(result));
    });
  }

  async #all(store: Store): Promise<readonly unknown[]> {
    return settled(this.#database.transaction(store).objectStore(store).getAll());
  }

  async #put(store: Store, entries: readonly (readonly [string, unknown])[]): Promise<void> {
    await this.#change(store, (objects) => {
      for (const [key, value] of entries) objects.put(value, key);
    });
  }

  async #remove(store: Store, keys: readonly string[]): Promise<void> {
    await this.#change(store, (objects) => {
      for (const key of keys) objects.delete(key);
    });
  }

  /** Changes all of it or nothing. */
  async #change(store: Store, act: (objects: IDBObjectStore) => void): Promise<void> {
    const transaction = this.#database.transaction(store, 'readwrite', { durability: 'strict' });
    try {
      act(transaction.objectStore(store));
    } catch (error) {
      // What was asked of it before would be done otherwise.
      transaction.abort();
      throw error;
    }
    await finished(transaction);
    this.#channel.postMessage(store);
  }
}
