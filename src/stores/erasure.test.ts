import { describe, expect, it } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import { aFreshBrowser, tamperWith } from './browser.builders.ts';
import { browserStore } from './browser-store.ts';
import { bringBack, eraseEverything, everythingKept } from './erasure.ts';

const COURSE = 'empty-chair';

describe('erasing', () => {
  it('takes away everything that is kept for the course, and nothing of another', async () => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    await store.append([aStatement()]);
    await (await browserStore('another')).append([aStatement()]);
    localStorage.setItem(`course:${COURSE}/journal/1`, '{}');
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('course:another/kept', '1');
    await eraseEverything(COURSE);
    expect(await everythingKept(COURSE)).toEqual({ entries: [], learner: undefined, local: {} });
    expect(Object.keys(localStorage)).toEqual(['course:another/kept']);
    expect((await browserStore(COURSE)).learner).not.toBe(store.learner);
    expect(await (await browserStore('another')).load()).toHaveLength(1);
  });

  it('tells every tab', async () => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    const told = new Promise((resolve) => {
      store.onChange(resolve);
    });
    await eraseEverything(COURSE);
    expect(await told).toBe('erased');
  });

  it('can be undone, with what cannot be read, and keeps what came since', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore(COURSE);
    const [one, other] = [aStatement(), aStatement()];
    await store.append([one]);
    await tamperWith(storage, COURSE, (statements) => {
      statements.add('nonsense');
    });
    localStorage.setItem('theme', 'dark');
    const kept = await everythingKept(COURSE);
    await eraseEverything(COURSE);
    await (await browserStore(COURSE)).append([other]);
    await bringBack(COURSE, JSON.parse(JSON.stringify(kept)) as typeof kept);
    await bringBack(COURSE, kept);
    const again = await browserStore(COURSE);
    expect(again.learner).toBe(store.learner);
    expect(await again.load()).toEqual([other, one]);
    const { entries } = await everythingKept(COURSE);
    expect(entries).toContain('nonsense');
    expect(localStorage.getItem('theme')).toBe('dark');
  });

  it.each([
    ['damaged', 2],
    ['of a newer layout', 99],
  ])('makes a new beginning of a database that is %s', async (_, version) => {
    const storage = aFreshBrowser();
    await new Promise((resolve) => {
      const request = storage.open(`course:${COURSE}`, version);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    await eraseEverything(COURSE);
    const store = await browserStore(COURSE);
    await store.append([aStatement()]);
    expect(await store.load()).toHaveLength(1);
  });

  it('makes no database where there is none', async () => {
    const storage = aFreshBrowser();
    expect(await everythingKept(COURSE)).toEqual({ entries: [], local: {} });
    expect(await storage.databases()).toEqual([]);
  });
});
