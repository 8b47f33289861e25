import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';

/** Gives the test a browser of its own, which keeps nothing yet; taken away after the test. */
export function aFreshBrowser(): IDBFactory {
  const storage = new IDBFactory();
  const channels: BroadcastChannel[] = [];
  class OwnChannel extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  }
  vi.stubGlobal('indexedDB', storage);
  vi.stubGlobal('localStorage', anEmptyLocalStorage());
  vi.stubGlobal('BroadcastChannel', OwnChannel);
  onTestFinished(() => {
    for (const channel of channels) channel.close();
    vi.unstubAllGlobals();
  });
  return storage;
}

/** A localStorage whose entries are its own keys, as in a browser. */
function anEmptyLocalStorage(): Record<string, string> {
  return Object.create({
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      Reflect.deleteProperty(this, name);
    },
  }) as Record<string, string>;
}

/** Changes what the browser keeps of a course behind the back of its store. */
export async function tamperWith(
  storage: IDBFactory,
  course: string,
  change: (statements: IDBObjectStore) => void,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = storage.open(`course:${course}`);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('the database cannot be opened'));
    };
  });
  const transaction = database.transaction('statements', 'readwrite');
  change(transaction.objectStore('statements'));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
