import { describe, expect, it } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import { aFreshBrowser, tamperWith } from './browser.builders.ts';
import { browserStore } from './browser-store.ts';
import { everythingKept } from './erasure.ts';
import { packStatements } from './pack.ts';

const COURSE = 'empty-chair';
const many = (count: number) => Array.from({ length: count }, () => aStatement());

describe('packing', () => {
  it('changes nothing of what is kept, nor its order', async () => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    const [first, second, third] = [many(600), many(500), many(3)];
    await store.append(first);
    await packStatements(COURSE);
    await store.append(second);
    await packStatements(COURSE);
    await store.append(third);
    await packStatements(COURSE);
    expect(await store.load()).toEqual([...first, ...second, ...third]);
    expect((await everythingKept(COURSE)).entries).toHaveLength(1103);
  });

  it('leaves a few as they are', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore(COURSE);
    await store.append(many(3));
    await packStatements(COURSE);
    let single = 0;
    await tamperWith(storage, COURSE, (statements) => {
      statements.count().onsuccess = ({ target }) => {
        single = (target as IDBRequest<number>).result;
      };
    });
    expect(single).toBe(3);
  });

  it('keeps a statement once that is told again after it was packed', async () => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    const statements = many(500);
    await store.append(statements);
    await packStatements(COURSE);
    await store.append(statements.slice(0, 2));
    expect(await store.load()).toEqual(statements);
  });

  it('keeps what cannot be read, and what two tabs do at the same time', async () => {
    const storage = aFreshBrowser();
    const store = await browserStore(COURSE);
    const statements = many(600);
    await store.append(statements);
    await tamperWith(storage, COURSE, (single) => {
      single.add('nonsense');
    });
    const last = aStatement();
    await Promise.all([packStatements(COURSE), store.append([last]), packStatements(COURSE)]);
    expect(await store.load()).toEqual([...statements, last]);
    const { entries } = await everythingKept(COURSE);
    expect(entries).toHaveLength(602);
    expect(entries).toContain('nonsense');
  });
});
