import { IDBObjectStore as OwnStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import type { Statement } from '../domain/record/statement.ts';
import { aFreshBrowser, tamperWith } from './browser.builders.ts';
import { browserStore } from './browser-store.ts';
import { eraseEverything } from './erasure.ts';
import { faultFrom, type RecordStore } from './record-store.ts';

/** Resolves to what a store is told by other tabs, once it is told. */
const told = (store: RecordStore): Promise<readonly Statement[]> =>
  new Promise((resolve) => {
    store.onChange((change) => {
      if (change !== 'erased') resolve(change);
    });
  });

/** A database of the first layout, with one statement, that is still open. */
const aFirstLayout = (storage: IDBFactory, statement: Statement): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const request = storage.open('course:empty-chair', 1);
    request.onupgradeneeded = () => {
      const { result: database } = request;
      const statements = database.createObjectStore('statements', { autoIncrement: true });
      statements.createIndex('id', 'id', { unique: true });
      statements.add(statement);
      database.createObjectStore('learner').add('6f1c', 'name');
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
  });

describe('browserStore', () => {
  it('keeps the record and the name of the learner when the page is left', async () => {
    aFreshBrowser();
    const before = await browserStore('empty-chair');
    const statement = aStatement();
    await before.append([statement]);
    const after = await browserStore('empty-chair');
    expect(await after.load()).toEqual([statement]);
    expect(after.learner).toBe(before.learner);
  });

  it('tells other tabs of what was kept, after it was kept', async () => {
    aFreshBrowser();
    const [here, there] = [await browserStore('empty-chair'), await browserStore('empty-chair')];
    const statement = aStatement();
    const message = told(there);
    await here.append([statement]);
    expect(await message).toEqual([statement]);
    expect(await there.load()).toEqual([statement]);
  });

  it('keeps what two tabs record at the same time', async () => {
    aFreshBrowser();
    const [here, there] = [await browserStore('empty-chair'), await browserStore('empty-chair')];
    const [one, other] = [aStatement(), aStatement()];
    await Promise.all([here.append([one]), there.append([other]), there.append([one])]);
    const kept = (await here.load()).map(({ id }) => id);
    expect(kept.sort()).toEqual([one.id, other.id].sort());
  });

  it('keeps the record of each course for itself', async () => {
    aFreshBrowser();
    await (await browserStore('empty-chair')).append([aStatement()]);
    expect(await (await browserStore('another')).load()).toEqual([]);
  });

  it('passes over entries that are no statements, and leaves them where they are', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore('empty-chair');
    const statement = aStatement();
    await tamperWith(storage, 'empty-chair', (statements) => {
      statements.add('nonsense');
      statements.add({ ...aStatement(), verb: 'liked' });
      statements.add({ id: 'half a statement' });
    });
    await store.append([statement]);
    expect(await store.load()).toEqual([statement]);
  });

  it('passes over what is no list of statements on the channel', async () => {
    aFreshBrowser();
    const store = await browserStore('empty-chair');
    const message = told(store);
    const channel = new BroadcastChannel('course:empty-chair');
    const statement = aStatement();
    channel.postMessage('nonsense');
    channel.postMessage([{ id: 'half a statement' }, statement]);
    expect(await message).toEqual([statement]);
  });

  it('tells why a browser refuses a statement, and keeps none of them', async () => {
    aFreshBrowser();
    const store = await browserStore('empty-chair');
    const statement = aStatement();
    await store.append([statement]);
    vi.spyOn(OwnStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const refused = store.append([aStatement()]);
    await expect(refused).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await store.load()).toEqual([statement]);
  });

  it('keeps all statements or none', async () => {
    aFreshBrowser();
    const store = await browserStore('empty-chair');
    const unkeepable = { ...aStatement(), extra: () => undefined };
    await expect(store.append([aStatement(), unkeepable])).rejects.toThrow();
    expect(await store.load()).toEqual([]);
  });

  it('makes room for a newer layout in another tab', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore('empty-chair');
    await new Promise((resolve) => {
      storage.open('course:empty-chair', 99).onsuccess = resolve;
    });
    const error: unknown = await store.append([aStatement()]).catch((reason: unknown) => reason);
    expect(faultFrom(error)).toBe('newer');
  });

  it('says that a database without its parts is damaged', async () => {
    const storage = aFreshBrowser();
    await new Promise((resolve) => {
      storage.open('course:empty-chair', 2).onsuccess = resolve;
    });
    const error: unknown = await browserStore('empty-chair').catch((reason: unknown) => reason);
    expect(faultFrom(error)).toBe('damaged');
  });

  it('goes on with a database of the first layout', async () => {
    const storage = aFreshBrowser();
    const statement = aStatement();
    (await aFirstLayout(storage, statement)).close();
    const store = await browserStore('empty-chair');
    expect(await store.load()).toEqual([statement]);
    expect(store.learner).toBe('6f1c');
  });

  it('says so when another tab keeps the first layout open, and leaves all as it is', async () => {
    const storage = aFreshBrowser();
    const statement = aStatement();
    const held = await aFirstLayout(storage, statement);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const opening = browserStore('empty-chair').catch((reason: unknown) => reason);
    const erasing = eraseEverything('empty-chair').catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(faultFrom(await opening)).toBe('blocked');
    expect(faultFrom(await erasing)).toBe('blocked');
    held.close();
    expect(await (await browserStore('empty-chair')).load()).toEqual([statement]);
  });

  it('makes the parts that a database lacks which somebody has opened before', async () => {
    const storage = aFreshBrowser();
    await new Promise((resolve) => {
      storage.open('course:empty-chair').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    const store = await browserStore('empty-chair');
    await store.append([aStatement()]);
    expect(await store.load()).toHaveLength(1);
  });

  it('tells other tabs when all was erased', async () => {
    aFreshBrowser();
    const store = await browserStore('empty-chair');
    const message = new Promise((resolve) => {
      store.onChange(resolve);
    });
    new BroadcastChannel('course:empty-chair').postMessage('erased');
    expect(await message).toBe('erased');
  });

  it('opens its database again when another tab made it close', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore('empty-chair');
    await new Promise((resolve) => {
      storage.deleteDatabase('course:empty-chair').onsuccess = resolve;
    });
    const statement = aStatement();
    await store.append([statement]);
    expect(await (await browserStore('empty-chair')).load()).toEqual([statement]);
  });
});
