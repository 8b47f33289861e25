import type { Page } from '@playwright/test';
import { aStatement } from '../src/domain/record/statement.builders.ts';
import { evidenceObject, type Statement } from '../src/domain/record/statement.ts';
import { course } from './course.ts';

/** Names of the database and of the channel, as the page makes them. */
export const DATABASE = `course:${course.id}`;

/** Statements of somebody who has noted a lot: `note 0` and on, a minute after the other. */
export function manyStatements(count: number): readonly Statement[] {
  const begin = Date.parse('2026-01-05T08:00:00.000Z');
  const [checklist] = course.checklists;
  const items = checklist?.items ?? [];
  return Array.from({ length: count }, (_, index) => {
    const order = begin + index * 60_000;
    return aStatement({
      id: crypto.randomUUID(),
      object: evidenceObject(checklist?.id ?? '', items[index % items.length]?.id ?? ''),
      at: new Date(order).toISOString(),
      order,
      response: [`note ${index}`],
    });
  });
}

/** Puts entries into the browser's database behind the back of the page, which has opened it before. */
export async function putEntries(page: Page, entries: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database cannot be opened.'));
      });
      const transaction = database.transaction('statements', 'readwrite');
      for (const entry of all) transaction.objectStore('statements').add(entry);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('The entries cannot be added.'));
      });
      database.close();
    },
    [DATABASE, entries] as const,
  );
}

/** Every entry of the browser's database, as it is. */
export function entriesIn(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The database cannot be opened.'));
    });
    const transaction = database.transaction(['packed', 'statements']);
    const [packed, single] = ['packed', 'statements'].map((store): IDBRequest<unknown[]> =>
      transaction.objectStore(store).getAll(),
    );
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    return [...(packed?.result.flat() ?? []), ...(single?.result ?? [])];
  }, DATABASE);
}

/** How many entries stand one by one, and in how many lists the others. */
export const layoutOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction(['statements', 'packed']);
    const counts = ['statements', 'packed'].map((store) => transaction.objectStore(store).count());
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
    return counts.map(({ result }) => result);
  }, DATABASE);
