import { IDBObjectStore as OwnStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import { aFreshBrowser, tamperWith } from './browser.builders.ts';
import { browserStore } from './browser-store.ts';
import { everythingKept } from './erasure.ts';
import { homeOf } from './browser-home.ts';
import { LearnerRecord } from './learner-record.ts';
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

  it('counts a statement once that is told again after it was packed', async () => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    const statements = many(500);
    await store.append(statements);
    await packStatements(COURSE);
    await store.append(statements.slice(0, 2).map((each) => ({ ...each, response: ['later'] })));
    const { recorded } = await new LearnerRecord('1.0.0', homeOf(COURSE)).opened;
    expect(recorded.map(({ id }) => id).toSorted()).toEqual(statements.map(({ id }) => id));
    expect(recorded.filter(({ response }) => response)).toEqual([]);
  });

  it('lets nobody find entries twice or not at all meanwhile', async () => {
    for (let turns = 0; turns < 40; turns += 1) {
      aFreshBrowser();
      const store = await browserStore(COURSE);
      await store.append(many(500));
      const reading = Promise.all([store.load(), everythingKept(COURSE)]);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      await packStatements(COURSE);
      const [loaded, { entries }] = await reading;
      expect([loaded.length, entries.length]).toEqual([500, 500]);
    }
  });

  it.each(['add', 'clear'] as const)('changes nothing when "%s" fails', async (act) => {
    aFreshBrowser();
    const store = await browserStore(COURSE);
    const statements = many(500);
    await store.append(statements);
    vi.spyOn(OwnStore.prototype, act).mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(packStatements(COURSE)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await store.load()).toEqual(statements);
    expect((await everythingKept(COURSE)).entries).toHaveLength(500);
    await packStatements(COURSE);
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
