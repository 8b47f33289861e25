import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStatement } from '../domain/record/statement.builders.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { keepDraft } from './draft.ts';
import { homeOf } from './browser-home.ts';
import { Journal } from './journal.ts';
import { KeptCount } from './kept-count.ts';
import { LearnerRecord } from './learner-record.ts';
import { memoryStore } from './memory-store.ts';

const aRecord = (): Promise<LearnerRecord> =>
  new LearnerRecord('1.0.0', {
    store: Promise.resolve(memoryStore()),
    journal: new Journal('empty-chair'),
  }).opened;

afterEach(() => {
  vi.useRealTimers();
});

describe('the journal', () => {
  it('gives back what was put into it, in every tab, until it is dropped', () => {
    aFreshBrowser();
    const [here, there] = [new Journal('empty-chair'), new Journal('empty-chair')];
    const [one, other] = [aStatement(), aStatement()];
    here.put(one);
    there.put(other);
    expect(here.waiting).toEqual([one, other]);
    there.drop(one.id);
    expect(here.waiting).toEqual([other]);
  });

  it('keeps courses apart, and passes over what is no statement', () => {
    aFreshBrowser();
    new Journal('another').put(aStatement());
    localStorage.setItem('course:empty-chair/journal/1', 'no JSON');
    localStorage.setItem('course:empty-chair/journal/2', '{"id":"2"}');
    localStorage.setItem('theme', 'dark');
    expect(new Journal('empty-chair').waiting).toEqual([]);
  });

  it('does without where there is no localStorage, or no room in it', () => {
    const journal = new Journal('empty-chair');
    journal.put(aStatement());
    journal.drop('one');
    expect(journal.waiting).toEqual([]);
  });
});

describe('a draft', () => {
  const note = (...response: string[]) => ({
    verb: 'answered' as const,
    object: 'evidence/courage/one',
    response,
  });

  it('is one statement in the journal, with the last that was written', async () => {
    aFreshBrowser();
    const record = await aRecord();
    const draft = keepDraft(record, note('In'), '');
    keepDraft(record, note('In May'), draft);
    expect(record.journal.waiting).toMatchObject([note('In May')]);
    expect(record.statements).toEqual([]);
  });

  it('is gone once it is recorded', async () => {
    aFreshBrowser();
    const record = await aRecord();
    const draft = keepDraft(record, note('In'), '');
    await record.add(note('In May'));
    record.journal.drop(draft);
    expect(record.statements).toMatchObject([note('In May')]);
    expect(record.journal.waiting).toEqual([]);
  });

  it('loses to what was written after it, when another tab records it meanwhile', async () => {
    aFreshBrowser();
    const record = await aRecord();
    const draft = keepDraft(record, note('In'), '');
    const other = await new LearnerRecord('1.0.0', homeOf('empty-chair')).opened;
    await other.save();
    // Nobody writes two things in one millisecond.
    vi.setSystemTime(Date.now() + 1000);
    const next = keepDraft(record, note('In May'), draft);
    await record.add(note('In May'));
    record.journal.drop(next);
    await other.merge(record.statements);
    expect(other.statements.map(({ response }) => response)).toEqual([['In'], ['In May']]);
  });
});

describe('the count of what was kept', () => {
  it('misses nothing while everything is there', async () => {
    aFreshBrowser();
    const record = await aRecord();
    const count = new KeptCount('empty-chair', record);
    await record.merge([aStatement(), aStatement()]);
    count.follow();
    expect(count.missing).toBe(0);
    expect(new KeptCount('empty-chair', record).missing).toBe(0);
  });

  it('tells how many are gone, on every page until the learner knows', async () => {
    aFreshBrowser();
    const before = await aRecord();
    await before.merge([aStatement(), aStatement(), aStatement()]);
    new KeptCount('empty-chair', before);
    const record = await aRecord();
    const one = new KeptCount('empty-chair', record);
    expect(one.missing).toBe(3);
    await record.merge([aStatement()]);
    one.follow();
    expect(new KeptCount('empty-chair', record).missing).toBe(3);
    one.acknowledge();
    expect(one.missing).toBe(0);
    expect(new KeptCount('empty-chair', record).missing).toBe(0);
  });
  it.each(['Infinity', '1e9', '-3', '99999999', 'some'])(
    'misses nothing where somebody wrote %j there',
    async (text) => {
      aFreshBrowser();
      localStorage.setItem('course:empty-chair/kept', text);
      expect(new KeptCount('empty-chair', await aRecord()).missing).toBe(0);
    },
  );
});
