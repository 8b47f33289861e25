import { openDB } from 'idb';
import { isStatement, type Statement } from '../domain/record/statement.ts';
import type { RecordStore } from './record-store.ts';
import { randomUuid } from './uuid.ts';

/** Version of the database's layout. 1: `statements` in the order added, `learner`. */
const LAYOUT = 1;

/**
 * The browser's own home: an IndexedDB database for each course, and a channel that tells other
 * tabs of what was added. Rejects where the browser forbids storage.
 */
export async function browserStore(course: string): Promise<RecordStore> {
  const name = `course:${course}`;
  const database = await openDB(name, LAYOUT, {
    upgrade(fresh) {
      const statements = fresh.createObjectStore('statements', { autoIncrement: true });
      statements.createIndex('id', 'id', { unique: true });
      fresh.createObjectStore('learner');
    },
    blocking: () => {
      database.close();
    },
  });
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  return {
    learner: await learnerIn(database),
    async load() {
      const stored: unknown[] = await database.getAll('statements');
      return stored.filter(isStatement);
    },
    async append(statements) {
      // `strict`: the promise resolves once the bytes are on the disk, not only on their way.
      const transaction = database.transaction('statements', 'readwrite', { durability: 'strict' });
      const known = transaction.store.index('id');
      for (const statement of statements) {
        if ((await known.getKey(statement.id)) === undefined)
          await transaction.store.add(statement);
      }
      await transaction.done;
      channel?.postMessage(statements);
    },
    onAppended(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) listener(data.filter(isStatement) satisfies Statement[]);
      });
    },
  };
}

async function learnerIn(database: Awaited<ReturnType<typeof openDB>>): Promise<string> {
  const transaction = database.transaction('learner', 'readwrite');
  const known: unknown = await transaction.store.get('name');
  const learner = typeof known === 'string' ? known : randomUuid();
  if (learner !== known) await transaction.store.put(learner, 'name');
  await transaction.done;
  return learner;
}
