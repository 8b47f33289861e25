import { promisifyRequest as settled } from 'idb-keyval';
import { databaseOf, finished, opened, passOver } from './browser-store.ts';
import { localPrefix, tried } from './journal.ts';
import { faultFrom } from './record-store.ts';

/** Everything that the browser keeps for a course, so that erasing it can be undone. */
export interface Kept {
  /** Entries of the record as they are, those that cannot be read included. */
  readonly entries: readonly unknown[];
  /** The learner's random name. */
  readonly learner?: unknown;
  /** What stands in localStorage, by name. */
  readonly local: Readonly<Record<string, string>>;
}

/** Names in localStorage that belong to no course: the theme that was chosen. */
const SHARED = ['theme'];

const localNames = (course: string): readonly string[] =>
  (tried(() => Object.keys(localStorage)) ?? []).filter(
    (name) => name.startsWith(localPrefix(course)) || SHARED.includes(name),
  );

/** Reads everything that is kept, whatever the layout of the database, as far as it can be read. */
export async function everythingKept(course: string): Promise<Kept> {
  const local = localNames(course).map((name): [string, string] => [
    name,
    tried(() => localStorage.getItem(name)) ?? '',
  ]);
  const stored = await databaseContent(databaseOf(course)).catch(() => ({ entries: [] }));
  return { ...stored, local: Object.fromEntries(local) };
}

async function databaseContent(name: string): Promise<Omit<Kept, 'local'>> {
  const request = indexedDB.open(name);
  // A database that is not there is not made either.
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await settled(request);
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return { entries: [] };
    // In one transaction: between two, another tab could pack what stands one by one.
    const transaction = database.transaction(stores);
    const allIn = async (store: string): Promise<unknown[]> =>
      stores.includes(store) ? settled<unknown[]>(transaction.objectStore(store).getAll()) : [];
    const [packed = [], single = [], learners = []] = await Promise.all(
      ['packed', 'statements', 'learner'].map(allIn),
    );
    return { entries: [...packed.flat(), ...single], learner: learners[0] };
  } finally {
    database.close();
  }
}

/** Erases everything that is kept for a course, and tells every tab of it. */
export async function eraseEverything(course: string): Promise<void> {
  const name = databaseOf(course);
  try {
    const database = await opened(name);
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite');
    const cleared = finished(transaction);
    for (const store of stores) transaction.objectStore(store).clear();
    await cleared.finally(() => {
      database.close();
    });
  } catch (error) {
    // To delete it would wait for that tab, and then be done at a time that nobody expects.
    if (faultFrom(error) === 'blocked') throw error;
    await deleted(name);
  }
  for (const local of localNames(course)) {
    tried(() => {
      localStorage.removeItem(local);
    });
  }
  new BroadcastChannel(name).postMessage('erased');
}

/** Deletes a database that cannot be emptied: it is damaged, or has another layout. */
function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onblocked = request.onerror = () => {
      reject(request.error ?? new DOMException('Another tab is in the way.', 'AbortError'));
    };
  });
}

/** Puts back what was erased, beside whatever was kept since. */
export async function bringBack(course: string, { entries, learner, local }: Kept): Promise<void> {
  const database = await opened(databaseOf(course));
  const transaction = database.transaction(['statements', 'learner'], 'readwrite');
  const back = finished(transaction);
  const statements = transaction.objectStore('statements');
  for (const entry of entries) statements.add(entry).onerror = passOver;
  if (learner !== undefined) transaction.objectStore('learner').put(learner, 'name');
  await back.finally(() => {
    database.close();
  });
  for (const [name, value] of Object.entries(local)) {
    tried(() => {
      localStorage.setItem(name, value);
    });
  }
}
