import { describe, expect, it, vi } from 'vitest';
import { aStatement, answered } from '../domain/record/statement.builders.ts';
import { isStatement, lastAbout, type Deed } from '../domain/record/statement.ts';
import { byTodaysNames } from '../domain/record/today.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { homeOf } from './browser-home.ts';
import { browserStore } from './browser-store.ts';
import type { Home } from './home.ts';
import { Journal } from './journal.ts';
import { LearnerRecord } from './learner-record.ts';
import { memoryStore } from './memory-store.ts';
import { faultFrom, type RecordStore } from './record-store.ts';

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

const homeWith = (store: Promise<RecordStore>): Home => ({
  store,
  journal: new Journal('empty-chair'),
});

const openingRecord = (store: RecordStore = memoryStore()): LearnerRecord =>
  new LearnerRecord('1.0.0', homeWith(Promise.resolve(store)));

const aRecord = (store?: RecordStore): Promise<LearnerRecord> => openingRecord(store).opened;

/** The record as the next page of the same browser opens it. */
const openHere = (): Promise<LearnerRecord> =>
  new LearnerRecord('1.0.0', homeOf('empty-chair')).opened;

const idsIn = ({ statements }: LearnerRecord): readonly string[] => statements.map(({ id }) => id);

describe('LearnerRecord', () => {
  it('makes a whole statement of what the learner did', async () => {
    const { statement, kept } = await (await aRecord()).add(aDeed());
    expect(kept).toBe(true);
    expect(isStatement(statement)).toBe(true);
    expect(statement).toMatchObject({ ...aDeed(), version: '1.0.0' });
    expect(Date.parse(statement.at)).toBeLessThanOrEqual(Date.now());
    expect(statement.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(statement.order).toBe(Date.parse(statement.at));
  });

  it('counts a statement at once, before it is kept', async () => {
    const record = await aRecord();
    const adding = record.add(aDeed());
    expect(record.statements).toHaveLength(1);
    expect(record.kept).toBe(false);
    await adding;
    expect(record.statements).toHaveLength(1);
    expect(record.kept).toBe(true);
  });

  it('tells a page of each change', async () => {
    const record = await aRecord();
    const changed = vi.fn();
    record.addEventListener('changed', changed);
    await record.add(aDeed());
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('begins with what was kept', async () => {
    const store = memoryStore();
    const earlier = [answered('one', true, { order: 1 }), answered('two', false, { order: 2 })];
    await store.append(earlier);
    const record = await aRecord(store);
    expect(record.statements).toEqual(earlier);
    expect(record.kept).toBe(true);
    expect(record.learner).toBe(store.learner);
  });

  it('puts what is added while it opens behind what was kept, whatever the clock says', async () => {
    const store = memoryStore();
    const earlier = answered('one', false, { order: Date.now() + 1_000_000 });
    await store.append([earlier]);
    const record = openingRecord(store);
    const { statement, kept } = await record.add(aDeed('one'));
    expect(kept).toBe(true);
    expect(idsIn(record)).toEqual([earlier.id, statement.id]);
    expect((await store.load()).map(({ id }) => id)).toEqual([earlier.id, statement.id]);
    expect(lastAbout(record.statements, earlier.object, 'answered')?.success).toBe(true);
  });

  it('lets the last word count when the clock was set back', async () => {
    aFreshBrowser();
    const before = await openHere();
    await before.add({ ...aDeed(), success: false });
    vi.setSystemTime('2001-01-01T00:00:00Z');
    const record = await openHere();
    const { statement } = await record.add(aDeed());
    vi.useRealTimers();
    expect(statement.at).toBe('2001-01-01T00:00:00.000Z');
    expect((await openHere()).statements.at(-1)?.id).toBe(statement.id);
  });

  it('takes over what another tab has kept, and forgets what one erases', async () => {
    aFreshBrowser();
    const here = await openHere();
    const there = await openHere();
    const changed = () =>
      new Promise((resolve) => {
        there.addEventListener('changed', resolve, { once: true });
      });
    const told = changed();
    const { statement } = await here.add(aDeed());
    await told;
    expect(there.statements).toEqual([statement]);
    expect(there.learner).toBe(here.learner);
    const erased = changed();
    new BroadcastChannel('course:empty-chair').postMessage('erased');
    await erased;
    expect(there.statements).toEqual([]);
  });

  it('merges what is new, and doubles nothing', async () => {
    const record = await aRecord();
    const [known, fresh] = [aStatement({ order: 1 }), aStatement({ order: 2 })];
    await record.merge([known]);
    await record.merge([known, fresh, fresh]);
    await record.merge([fresh, known]);
    expect(record.statements).toEqual([known, fresh]);
    expect(record.kept).toBe(true);
  });
});

describe('a record with names of an earlier version of the course', () => {
  const today = Promise.resolve(byTodaysNames({ 'module/seat': 'module/strategy' }));

  it('is shown by today’s names, and kept as it was recorded', async () => {
    const store = memoryStore();
    const earlier = answered('one', true, { order: 1 });
    await store.append([earlier]);
    const record = new LearnerRecord('1.0.0', homeWith(Promise.resolve(store)), today);
    const { statements, recorded } = await record.opened;
    expect(statements).toEqual([{ ...earlier, object: 'question/strategy/one' }]);
    expect(recorded).toEqual([earlier]);
  });

  it('is shown by its own names when today’s cannot be loaded', async () => {
    const store = memoryStore();
    const earlier = answered('one', true, { order: 1 });
    await store.append([earlier]);
    const offline = Promise.reject(new TypeError('no network'));
    const record = new LearnerRecord('1.0.0', homeWith(Promise.resolve(store)), offline);
    expect((await record.opened).statements).toEqual([earlier]);
  });
});

describe('a page that ends before the database is done', () => {
  /** A store that never answers, as one of a page that has ended. */
  const stuck = { ...memoryStore(), append: () => new Promise<void>(() => undefined) };

  it('loses nothing: the next page records what was on its way', async () => {
    aFreshBrowser();
    const record = await aRecord(stuck);
    void record.add(aDeed('one'));
    void record.add(aDeed('two'));
    const next = await openHere();
    expect(idsIn(next)).toEqual(idsIn(record));
    await next.save();
    expect(next.kept).toBe(true);
    expect(new Journal('empty-chair').waiting).toEqual([]);
    expect(idsIn(await openHere())).toEqual(idsIn(record));
  });

  it('loses nothing before the record is open either', async () => {
    aFreshBrowser();
    const record = new LearnerRecord('1.0.0', homeWith(new Promise(() => undefined)));
    void record.add(aDeed());
    expect(idsIn(await openHere())).toEqual(idsIn(record));
  });

  it('doubles nothing when the database was done after all', async () => {
    aFreshBrowser();
    const record = await openHere();
    const { statement } = await record.add(aDeed());
    new Journal('empty-chair').put(statement);
    const next = await openHere();
    await next.save();
    expect(next.statements).toEqual([statement]);
    expect(await (await browserStore('empty-chair')).load()).toEqual([statement]);
    expect(new Journal('empty-chair').waiting).toEqual([]);
  });
});

describe('a store that is full', () => {
  it('loses nothing: the statement counts, and is kept with the next one', async () => {
    const store = aStoreThatFails('QuotaExceededError');
    const record = await aRecord(store);
    const first = await record.add(aDeed('one'));
    expect(first.kept).toBe(false);
    expect(faultFrom(record.error)).toBe('full');
    expect(idsIn(record)).toEqual([first.statement.id]);
    expect(await store.load()).toEqual([]);

    const second = await record.add(aDeed('two'));
    expect(second.kept).toBe(true);
    expect(record.error).toBeUndefined();
    expect((await store.load()).map(({ id }) => id)).toEqual(idsIn(record));
  });

  it('can be asked again without a new statement', async () => {
    const store = aStoreThatFails('QuotaExceededError', 'AbortError');
    const record = await aRecord(store);
    await record.add(aDeed());
    expect(record.kept).toBe(false);
    await record.save();
    await record.save();
    expect(record.error).toBeUndefined();
    expect(record.kept).toBe(true);
    expect(await store.load()).toEqual(record.statements);
  });

  it('keeps each statement once when two are recorded at the same time', async () => {
    const store = aStoreThatFails('QuotaExceededError');
    const record = await aRecord(store);
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
    const record = await openHere();
    vi.unstubAllGlobals();
    expect(faultFrom(record.error)).toBe('forbidden');
    expect(record.statements).toEqual([]);
    const { kept } = await record.add(aDeed());
    expect(kept).toBe(false);
    expect(faultFrom(record.error)).toBe('forbidden');
    expect(record.statements).toHaveLength(1);
  });

  it('may have no storage at all', async () => {
    expect(faultFrom((await openHere()).error)).toBe('forbidden');
  });
});

describe('a database of a newer version of the site', () => {
  it('is left as it is, and what is answered meanwhile waits for a page that knows it', async () => {
    const storage = aFreshBrowser();
    await new Promise((resolve) => {
      storage.open('course:empty-chair', 99).onsuccess = resolve;
    });
    const record = await openHere();
    expect(faultFrom(record.error)).toBe('newer');
    const { statement, kept } = await record.add(aDeed());
    expect(kept).toBe(false);
    expect(new Journal('empty-chair').waiting).toEqual([statement]);
  });
});

describe('what an earlier page could not save any more', () => {
  it('is part of the record, and known as late', async () => {
    aFreshBrowser();
    const statement = aStatement();
    new Journal('empty-chair').put(statement);
    const record = await openHere();
    expect(idsIn(record)).toEqual([statement.id]);
    expect(record.late).toEqual([statement]);
  });
});
