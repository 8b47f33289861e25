import { promisifyRequest as settled } from 'idb-keyval';
import { databaseOf, finished, opened } from './browser-store.ts';

/** Statements that stand one by one before it is worth packing them. */
const MANY = 500;

/** Packs statements that stand one by one into a list, in one transaction, when there are many. */
export async function packStatements(course: string): Promise<void> {
  const database = await opened(databaseOf(course));
  try {
    const transaction = database.transaction(['packed', 'statements'], 'readwrite');
    const packed = finished(transaction);
    const statements = transaction.objectStore('statements');
    if ((await settled(statements.count())) >= MANY) {
      transaction.objectStore('packed').add(await settled(statements.getAll()));
      statements.clear();
    }
    await packed;
  } finally {
    database.close();
  }
}
