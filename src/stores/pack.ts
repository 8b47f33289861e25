import { promisifyRequest as settled } from 'idb-keyval';
import { databaseOf, finished, opened } from './browser-store.ts';
import { tried } from './journal.ts';

/** Statements that stand one by one before it is worth packing them. */
const MANY = 500;

/**
 * Entries in a list. Chromium puts values of more than 64 kB into files of their own, which are
 * slower to read and more that can be damaged.
 */
const LENGTH = 100;

/**
 * Packs what stands one by one into lists, when there are many. It is one transaction, so that a
 * page that ends in the middle of it, or another tab, finds all entries in one way or the other.
 */
export async function packStatements(course: string): Promise<void> {
  const database = await opened(databaseOf(course));
  // `strict`: what was on the disk before must be there afterwards.
  const transaction = database.transaction(['packed', 'statements'], 'readwrite', {
    durability: 'strict',
  });
  const packed = finished(transaction).finally(() => {
    database.close();
  });
  try {
    await Promise.all([packed, moveToLists(transaction)]);
  } catch (error) {
    tried(() => {
      transaction.abort();
    });
    throw error;
  }
}

async function moveToLists(transaction: IDBTransaction): Promise<void> {
  const statements = transaction.objectStore('statements');
  if ((await settled(statements.count())) < MANY) return;
  const lists = transaction.objectStore('packed');
  const single = await settled<unknown[]>(statements.getAll());
  for (let from = 0; from < single.length; from += LENGTH) {
    lists.add(single.slice(from, from + LENGTH));
  }
  statements.clear();
}
