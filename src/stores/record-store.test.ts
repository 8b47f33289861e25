import { beforeEach, describe, expect, it } from 'vitest';
import { aStatement, answered } from '../domain/record/statement.builders.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { browserStore } from './browser-store.ts';
import { memoryStore } from './memory-store.ts';
import { faultFrom, faultOf, type RecordStore } from './record-store.ts';
import { FakeLms } from './scorm/fake-lms.builders.ts';
import { opened, VERSIONS } from './scorm/scorm.builders.ts';

interface Home {
  readonly name: string;
  readonly open: () => Promise<RecordStore>;
}

let learners = 0;

const HOMES: readonly Home[] = [
  { name: 'memory', open: () => Promise.resolve(memoryStore()) },
  {
    name: 'the browser',
    open: () => {
      aFreshBrowser();
      return browserStore('empty-chair');
    },
  },
  ...VERSIONS.map(({ version, dialect }) => ({
    name: `an LMS with SCORM ${version}`,
    open: async () => {
      learners += 1;
      const learner = { [dialect.elements.learner]: `learner-${learners}` };
      return (await opened(dialect, new FakeLms(version, learner))).store;
    },
  })),
];

describe.each(HOMES)('a record kept in $name', ({ open }) => {
  it('is empty at first', async () => {
    expect(await (await open()).load()).toEqual([]);
  });

  it('gives back what was kept, in the order in which it was recorded', async () => {
    const store = await open();
    const [first, second, third] = [answered('b', true), answered('a', false), aStatement()];
    await store.append([first, second]);
    await store.append([third]);
    expect(await store.load()).toEqual([first, second, third]);
  });

  it('gives back every part of a statement', async () => {
    const store = await open();
    const statement = answered('reserved-seat', false, {
      response: ['The “empty” chair', '', '🪑'],
      score: 0.5,
      attempt: 'b07d',
      revision: '9ac31f',
    });
    await store.append([statement]);
    expect(await store.load()).toEqual([statement]);
  });

  it('keeps a statement once, however often it is told', async () => {
    const store = await open();
    const [statement, other] = [aStatement(), aStatement()];
    await store.append([statement]);
    await store.append([statement, other, other]);
    await store.append([statement]);
    expect(await store.load()).toEqual([statement, other]);
  });

  it('keeps all of what several parts of a page record at the same time', async () => {
    const store = await open();
    const statements = Array.from({ length: 20 }, () => aStatement());
    await Promise.all(statements.map((statement) => store.append([statement])));
    expect(await store.load()).toEqual(statements);
  });

  it('takes nothing to keep for nothing', async () => {
    const store = await open();
    await store.append([]);
    expect(await store.load()).toEqual([]);
  });

  it('is not told of what it kept itself', async () => {
    const store = await open();
    const told: unknown[] = [];
    store.onChange((change) => told.push(change));
    await store.append([aStatement()]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  });

  it('has a random name for the learner', async () => {
    const [one, other] = [await open(), await open()];
    expect(one.learner).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.learner).not.toBe(other.learner);
  });
});

describe('faultFrom', () => {
  it.each([
    [new DOMException('no room', 'QuotaExceededError'), 'full'],
    [new DOMException('not here', 'SecurityError'), 'forbidden'],
    [new DOMException('closed', 'InvalidStateError'), 'forbidden'],
    [new DOMException('other layout', 'VersionError'), 'newer'],
    [new DOMException('', 'TimeoutError'), 'blocked'],
    [new DOMException('a part is gone', 'NotFoundError'), 'damaged'],
    [new DOMException('unreadable files', 'UnknownError'), 'damaged'],
    [new ReferenceError('no indexedDB'), 'forbidden'],
    [new TypeError('indexedDB is null'), 'forbidden'],
    [new DOMException('stopped', 'AbortError'), 'failed'],
    ['a word', 'failed'],
    [null, 'failed'],
  ])('tells a learner what %s means', (error, fault) => {
    aFreshBrowser();
    expect(faultFrom(error)).toBe(fault);
  });

  it('knows storage that is forbidden from a database that is damaged', () => {
    aFreshBrowser();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    expect(faultFrom(new DOMException('Internal error', 'UnknownError'))).toBe('forbidden');
  });
});

describe('faultOf', () => {
  beforeEach(() => {
    aFreshBrowser();
  });
  const error = new DOMException('Internal error opening backing store', 'UnknownError');

  it('never calls a record damaged that was read: its disk is full, and erasing would lose it', () => {
    expect(faultOf({ error, learner: 'b07d' })).toBe('failed');
  });

  it('calls one damaged that could not be read', () => {
    expect(faultOf({ error, learner: '' })).toBe('damaged');
  });
});
