import type { Page } from '@playwright/test';
import type { Statement } from '../src/domain/record/statement.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a page recorded some days ago. */
export function recorded(
  daysAgo: number,
  statement: Partial<Statement> & Pick<Statement, 'object'>,
): Statement {
  return {
    id: crypto.randomUUID(),
    verb: 'answered',
    at: new Date(Date.now() - daysAgo * DAY).toISOString(),
    version: '1.0.0',
    ...statement,
  };
}

/** Adds statements to the record that the page has opened, as if they had been made here, and loads it again. */
export async function keep(page: Page, statements: readonly Statement[]): Promise<void> {
  await page.waitForFunction(async () => {
    const name = `course:${document.documentElement.dataset['course'] ?? ''}`;
    return (await indexedDB.databases()).some((each) => each.name === name);
  });
  await page.evaluate(async (kept) => {
    const name = `course:${document.documentElement.dataset['course'] ?? ''}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(new Error('not opened'));
      request.onsuccess = () => {
        const transaction = request.result.transaction('statements', 'readwrite');
        for (const statement of kept) transaction.objectStore('statements').add(statement);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('not added'));
      };
    });
  }, statements);
  await page.reload();
}

/** Everything that the record of the course holds, in the order in which it was recorded. */
export function keptIn(page: Page): Promise<readonly Statement[]> {
  return page.evaluate(
    () =>
      new Promise<readonly Statement[]>((resolve, reject) => {
        const name = `course:${document.documentElement.dataset['course'] ?? ''}`;
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const all = request.result.transaction('statements').objectStore('statements').getAll();
          all.onsuccess = () => resolve(all.result as Statement[]);
        };
      }),
  );
}

/** Holds the record of every page back that is opened from now on, until it is released. */
export async function holdRecord(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const held = new Promise<void>((resolve) => {
      Object.assign(globalThis, { openRecord: resolve });
    });
    indexedDB.open = (...given) => {
      const request = open(...given);
      Object.defineProperty(request, 'onsuccess', {
        set: (listener: () => void) =>
          request.addEventListener('success', () => void held.then(listener)),
      });
      return request;
    };
  });
}

/** Opens the record that was held back. */
export const releaseRecord = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { openRecord(): void }).openRecord());
