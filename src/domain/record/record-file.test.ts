import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf } from './columns.ts';
import { inOrder } from './order.ts';
import { LIMITS, newIn, readRecordText, readStatements, recordText } from './record-file.ts';
import { anyStatement, aStatement, answered } from './statement.builders.ts';

const COURSE = 'empty-chair';
const SAVED = new Date('2026-11-22T18:13:52.301Z');

const read = (text: string) => readRecordText(text, COURSE);
const fileWith = (changes: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    ...(JSON.parse(recordText(COURSE, [answered('one', true)], SAVED)) as object),
    ...changes,
  });
const fileOf = (...statements: readonly unknown[]): string => fileWith({ statements });

describe('the file of a record', () => {
  it('has a line for each statement', () => {
    const text = recordText(COURSE, [aStatement({ id: 'a1' }), aStatement({ id: 'b2' })], SAVED);
    expect(text).toMatchInlineSnapshot(`
      "{
        "format": "learning-record",
        "version": 1,
        "course": "empty-chair",
        "saved": "2026-11-22T18:13:52.301Z",
        "statements": [
          {"id":"a1","verb":"answered","object":"question/seat/reserved-seat","at":"2026-11-22T18:13:52.301Z","version":"1.0.0"},
          {"id":"b2","verb":"answered","object":"question/seat/reserved-seat","at":"2026-11-22T18:13:52.301Z","version":"1.0.0"}
        ]
      }
      "
    `);
  });

  it('gives back every statement that was put into it', () => {
    fc.assert(
      fc.property(fc.array(anyStatement()), (statements) => {
        expect(read(recordText(COURSE, statements, SAVED))).toEqual({ statements });
      }),
    );
  });

  it('may be empty, and may begin with a byte order mark', () => {
    expect(read(`\ufeff${recordText(COURSE, [], SAVED)}`)).toEqual({ statements: [] });
  });

  it('counts a statement once that stands in it twice', () => {
    const statement = answered('one', true);
    expect(read(fileOf(statement, { ...statement, success: false }))).toEqual({
      statements: [statement],
    });
  });

  it('takes half a character for one that is missing', () => {
    const statement = { ...answered('one', true), object: 'a/\ud83d', response: ['Bo \ud83d'] };
    expect(read(fileOf(statement))).toEqual({
      statements: [{ ...statement, object: 'a/\ufffd', response: ['Bo \ufffd'] }],
    });
  });

  it('leaves out what no statement has', () => {
    const statement = answered('one', true);
    const hostile = JSON.stringify(statement).replace('{', '{"__proto__":{"x":1},"mood":"fine",');
    const text = fileOf('here').replace('"here"', hostile);
    expect(read(text)).toEqual({ statements: [statement] });
  });

  it('reads a statement of an older version, without a place', () => {
    const { order, ...older } = answered('one', true, { order: 7 });
    expect(read(fileOf(older))).toEqual({ statements: [older] });
  });

  it('gives no place that no clock gives', () => {
    const statement = answered('one', true);
    for (const order of [-1, Number.MAX_SAFE_INTEGER]) {
      expect(read(fileOf({ ...statement, order }))).toEqual({ statements: [statement] });
    }
  });
});

describe('a file that is refused', () => {
  it.each([
    ['is no JSON', 'PK\u0003\u0004', { kind: 'not-json' }],
    ['is cut off', fileOf(aStatement()).slice(0, -9), { kind: 'not-json' }],
    ['is too large', ' '.repeat(LIMITS.characters + 1), { kind: 'too-large' }],
    ['is a number', '7', { kind: 'no-record' }],
    ['is nothing', 'null', { kind: 'no-record' }],
    ['is another kind of file', '{"name":"empty-chair"}', { kind: 'no-record' }],
    ['has no version', fileWith({ version: '1' }), { kind: 'no-record' }],
    ['has version 0', fileWith({ version: 0 }), { kind: 'no-record' }],
    ['is of a newer version', fileWith({ version: 2 }), { kind: 'newer', version: 2 }],
    ['names no course', fileWith({ course: 7 }), { kind: 'no-record' }],
    [
      'is of another course',
      fileWith({ course: 'another' }),
      { kind: 'other-course', course: 'another' },
    ],
    ['has no statements', fileWith({ statements: {} }), { kind: 'no-record' }],
  ])('because it %s', (_, text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('because it holds more than anybody can have done', () => {
    const statements = Array.from({ length: LIMITS.statements + 1 }, () => 1);
    expect(readStatements(statements, COURSE, COURSE)).toEqual({ problem: { kind: 'too-many' } });
  });

  it.each([
    ['statement', 'a word'],
    ['statement', null],
    ['id', { ...aStatement(), id: undefined }],
    ['id', { ...aStatement(), id: '../../x' }],
    ['id', { ...aStatement(), id: 'x'.repeat(65) }],
    ['verb', { ...aStatement(), verb: 'constructor' }],
    ['object', { ...aStatement(), object: '' }],
    ['object', { ...aStatement(), object: 'x'.repeat(301) }],
    ['object', { ...aStatement(), object: 'question/\u0000' }],
    ['at', { ...aStatement(), at: 'yesterday' }],
    ['at', { ...aStatement(), at: 1_700_000_000_000 }],
    ['order', { ...aStatement(), order: 1.5 }],
    ['order', { ...aStatement(), order: '7' }],
    ['response', { ...aStatement(), response: 'a' }],
    ['response', { ...aStatement(), response: [1] }],
    ['response', { ...aStatement(), response: Array.from({ length: 5001 }, () => 'a') }],
    ['response', { ...aStatement(), response: ['x'.repeat(1_000_001)] }],
    ['success', { ...aStatement(), success: 'yes' }],
    ['score', { ...aStatement(), score: 2 }],
    ['attempt', { ...aStatement(), attempt: 7 }],
    ['revision', { ...aStatement(), revision: 'x'.repeat(65) }],
    ['version', { ...aStatement(), version: null }],
  ])('because %s of one entry cannot be right', (part, broken) => {
    expect(read(fileOf(aStatement(), broken))).toEqual({
      problem: { kind: 'broken', entry: 2, part },
    });
  });
});

describe('merging', () => {
  it('adds what is new, and nothing twice, whatever is merged how often', () => {
    fc.assert(
      fc.property(fc.array(anyStatement()), fc.array(anyStatement()), (mine, theirs) => {
        const merged = [...mine, ...newIn(theirs, mine)];
        expect(newIn(theirs, merged)).toEqual([]);
        expect(newIn(mine, merged)).toEqual([]);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });

  it('keeps the statement that is here when a file has another with its id', () => {
    const here = answered('one', true);
    expect(newIn([{ ...here, success: false }], [here])).toEqual([]);
  });
});

describe('columns', () => {
  const MOST = LIMITS.statements;

  it('are not turned into rows where there are more than anybody can have made', () => {
    expect(rowsOf({ id: ['a', 'b'], at: [], order: [] }, 1)).toBe('too-many');
  });

  it('give back every statement that was put into them', () => {
    fc.assert(
      fc.property(fc.array(anyStatement()), (statements) => {
        const columns: unknown = JSON.parse(JSON.stringify(columnsOf(inOrder(statements))));
        const reading = readStatements(rowsOf(columns, MOST), COURSE, COURSE);
        expect(reading).toEqual({ statements: inOrder(statements) });
      }),
    );
  });

  it.each([
    [null],
    ['columns'],
    [{}],
    [{ id: ['a'], at: 'x', order: [0] }],
    [{ id: ['a'], at: [0], order: ['x'] }],
  ])('are refused as %j', (columns) => {
    expect(rowsOf(columns, MOST)).toBeUndefined();
  });

  it('give statements without what cannot be right, which are refused then', () => {
    const hostile = { id: ['a', 'b'], at: [1e300, 0], order: [0, 0], verb: [['answered'], [0, 9]] };
    const given = readStatements(rowsOf(hostile, MOST), COURSE, COURSE);
    expect(given.problem).toEqual({ kind: 'broken', entry: 1, part: 'at' });
  });
});
