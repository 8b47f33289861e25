import { promisifyRequest as settled } from 'idb-keyval';
import { isStatement, type Statement } from '../domain/record/statement.ts';
import type { RecordStore } from './record-store.ts';
import { randomUuid } from './uuid.ts';

/**
 * Version of the database's layout. Opening a database makes the stores that it lacks.
 *
 * 1. `statements`, one by one in the order added, and `learner`.
 * 2. `packed` too: lists of earlier statements, which a browser reads eight times as fast.
 */
const LAYOUT = 2;

/** Stores that hold statements, in their order. */
const LISTS = ['packed', 'statements'];

/** Milliseconds after which a database that does not open counts as blocked. */
const PATIENCE = 5000;

/** Name of a course's database, and of the channel on which its tabs talk. */
export const databaseOf = (course: string): string => `course:${course}`;

/**
 * The browser's own home: an IndexedDB database for each course, and a channel that tells other
 * tabs of what was added. Rejects where the browser forbids storage.
 */
export async function browserStore(course: string): Promise<RecordStore> {
  const name = databaseOf(course);
  let database = await opened(name);
  const channel = new BroadcastChannel(name);
  return {
    learner: await learnerIn(database),
    async load() {
      const transaction = database.transaction(LISTS);
      const stored = await Promise.all(
        LISTS.map((store) => settled(transaction.objectStore(store).getAll())),
      );
      return stored.flat(2).filter(isStatement);
    },
    async append(statements) {
      // `strict`: settled once the bytes are on the disk, not only on their way.
      const begin = () => database.transaction('statements', 'readwrite', { durability: 'strict' });
      let transaction: IDBTransaction;
      try {
        transaction = begin();
      } catch {
        // The browser, or a newer version of the site in another tab, has closed the database.
        database = await opened(name);
        transaction = begin();
      }
      const store = transaction.objectStore('statements');
      const kept = finished(transaction);
      try {
        for (const statement of statements) store.add(statement).onerror = passOver;
      } catch (error) {
        transaction.abort();
        await kept.catch(() => undefined);
        throw error;
      }
      await kept;
      channel.postMessage(statements);
    },
    onChange(listener) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === 'erased') listener(data);
        if (Array.isArray(data)) listener(data.filter(isStatement) satisfies Statement[]);
      });
    },
  };
}

/**
 * Settles with the transaction. A request that fails is told to its transaction before the
 * reason is known there, so only the abort that follows can say whether the device is full.
 */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error());
    };
  });
}

/** Goes on when the index refuses a statement that is there already. */
export function passOver(event: Event): void {
  if ((event.target as IDBRequest).error?.name !== 'ConstraintError') return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Opens the database, and makes it where there is none. Rejects when another tab keeps a database
 * of an earlier layout open, or waits for one that does: only its end can be seen from here.
 */
export function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, LAYOUT);
  request.onupgradeneeded = () => {
    const { result: database } = request;
    for (const name of [...LISTS, 'learner']) {
      if (database.objectStoreNames.contains(name)) continue;
      const store = database.createObjectStore(name, { autoIncrement: true });
      if (name === 'statements') store.createIndex('id', 'id', { unique: true });
    }
  };
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE, new DOMException('', 'TimeoutError'));
    settled(request).then((database) => {
      // A newer version of the site in another tab may change the layout.
      database.onversionchange = () => {
        database.close();
      };
      resolve(database);
    }, reject);
  });
}

async function learnerIn(database: IDBDatabase): Promise<string> {
  const transaction = database.transaction('learner', 'readwrite');
  const store = transaction.objectStore('learner');
  const known: unknown = await settled(store.get('name'));
  const learner = typeof known === 'string' ? known : randomUuid();
  if (learner !== known) store.put(learner, 'name');
  await settled(transaction);
  return learner;
}
