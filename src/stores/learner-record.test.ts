import { describe, expect, it, vi } from 'vitest';
import { answered } from '../domain/record/statement.builders.ts';
import { isStatement, type Deed } from '../domain/record/statement.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { LearnerRecord } from './learner-record.ts';
import { memoryStore } from './memory-store.ts';
import type { RecordStore } from './record-store.ts';

const aDeed = (question = 'reserved-seat'): Deed => ({
  verb: 'answered',
  object: `question/seat/${question}`,
  response: ['a'],
  success: true,
});

/** A store that fails with these errors, one for each time that it is asked, and then keeps. */
function aStoreThatFails(...names: readonly string[]): RecordStore {
  const store = memoryStore();
  const errors = names.map((name) => new DOMException('sorry', name));
  return {
    ...store,
    append: (statements) => {
      const error = errors.shift();
      return error ? Promise.reject(error) : store.append(statements);
    },
  };
}

const aRecord = (store: RecordStore = memoryStore()) => new LearnerRecord(store, '1.0.0', []);

describe('LearnerRecord', () => {
  it('makes a whole statement of what the learner did', async () => {
    const { statement, kept } = await aRecord().add(aDeed());
    expect(kept).toBe(true);
    expect(isStatement(statement)).toBe(true);
    expect(statement).toMatchObject({ ...aDeed(), version: '1.0.0' });
    expect(Date.parse(statement.at)).toBeLessThanOrEqual(Date.now());
    expect(statement.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('counts a statement at once, before it is kept', async () => {
    const record = aRecord();
    const adding = record.add(aDeed());
    expect(record.statements).toHaveLength(1);
    await adding;
    expect(record.statements).toHaveLength(1);
  });

  it('tells a page of each change', async () => {
    const record = aRecord();
    const changed = vi.fn();
    record.addEventListener('changed', changed);
    await record.add(aDeed());
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('begins with what was kept', () => {
    const earlier = [answered('one', true), answered('two', false)];
    const record = new LearnerRecord(memoryStore(), '1.0.0', earlier);
    expect(record.statements).toEqual(earlier);
    expect(record.kept).toBe(true);
  });

  it('takes over what another tab has kept', async () => {
    aFreshBrowser();
    const here = await LearnerRecord.open('empty-chair', '1.0.0');
    const there = await LearnerRecord.open('empty-chair', '1.0.0');
    const changed = new Promise((resolve) => {
      there.addEventListener('changed', resolve);
    });
    const { statement } = await here.add(aDeed());
    await changed;
    expect(there.statements).toEqual([statement]);
    expect(there.learner).toBe(here.learner);
  });
});

describe('a store that is full', () => {
  it('loses nothing: the statement counts, and is kept with the next one', async () => {
    const store = aStoreThatFails('QuotaExceededError');
    const record = aRecord(store);
    const first = await record.add(aDeed('one'));
    expect(first.kept).toBe(false);
    expect(record.fault).toBe('full');
    expect(record.statements).toEqual([first.statement]);
    expect(await store.load()).toEqual([]);

    const second = await record.add(aDeed('two'));
    expect(second.kept).toBe(true);
    expect(record.fault).toBeUndefined();
    expect(await store.load()).toEqual([first.statement, second.statement]);
  });

  it('can be asked again without a new statement', async () => {
    const store = aStoreThatFails('QuotaExceededError', 'AbortError');
    const record = aRecord(store);
    await record.add(aDeed());
    await record.save();
    expect(record.fault).toBe('failed');
    expect(record.kept).toBe(false);
    await record.save();
    expect(record.fault).toBeUndefined();
    expect(record.kept).toBe(true);
    expect(await store.load()).toEqual(record.statements);
  });

  it('keeps each statement once when two are recorded at the same time', async () => {
    const store = aStoreThatFails('QuotaExceededError');
    const record = aRecord(store);
    await Promise.all([record.add(aDeed('one')), record.add(aDeed('two'))]);
    await record.save();
    expect(await store.load()).toEqual(record.statements);
    expect(record.statements).toHaveLength(2);
  });
});

describe('a browser that forbids storage', () => {
  it('gets a record in memory, which says that it is not kept', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    const record = await LearnerRecord.open('empty-chair', '1.0.0');
    vi.unstubAllGlobals();
    expect(record.fault).toBe('forbidden');
    expect(record.statements).toEqual([]);
    const { kept } = await record.add(aDeed());
    expect(kept).toBe(false);
    expect(record.fault).toBe('forbidden');
    expect(record.statements).toHaveLength(1);
  });

  it('may have no storage at all', async () => {
    const record = await LearnerRecord.open('empty-chair', '1.0.0');
    expect(record.fault).toBe('forbidden');
  });
});
