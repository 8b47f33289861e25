import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTable } from '../practice/practice.builders.ts';
import {
  entryObject,
  filledRows,
  orderObject,
  practiceEntries,
  rowObject,
  sheetObject,
} from './practice-entries.ts';
import { aStatement } from './statement.builders.ts';
import type { Statement } from './statement.ts';

const about = (object: string, ...response: readonly string[]) => aStatement({ object, response });
const wrote = (cell: string, value: string) =>
  about(entryObject('audit', `promises/${cell}`), value);
const added = (row: string) => about(rowObject('audit', `promises/${row}`), 'added');
const removed = (row: string) => about(rowObject('audit', `promises/${row}`), 'removed');
const ordered = (...rows: readonly string[]) => about(orderObject('audit', 'promises'), ...rows);
const cleared = () => about(sheetObject('audit'));
const starters = [{ id: 'ring', values: { promise: 'We ring you back' } }];

const rowsAfter = (statements: readonly Statement[], table = aTable()) =>
  filledRows(table, practiceEntries(statements, 'audit'));
const idsAfter = (...given: Parameters<typeof rowsAfter>) =>
  rowsAfter(...given).map(({ id }) => id);

describe('the rows of a table', () => {
  it('are those that the author gave, as long as nothing is written', () => {
    expect(rowsAfter([], aTable({ starters }))).toEqual([
      { id: 'ring', values: { promise: 'We ring you back', owner: '' } },
      { id: '1', values: { promise: '', owner: '' } },
      { id: '2', values: { promise: '', owner: '' } },
    ]);
  });

  it('hold the last word about each cell, an emptied one too', () => {
    const statements = [
      wrote('ring/promise', 'We call'),
      wrote('1/owner', 'Amina'),
      wrote('ring/promise', ''),
    ];
    const [ring, first] = rowsAfter(statements, aTable({ starters }));
    expect(ring?.values).toEqual({ promise: '', owner: '' });
    expect(first?.values).toEqual({ promise: '', owner: 'Amina' });
  });

  it('come and go, and a row that comes back has its words again', () => {
    const before = [added('x'), wrote('x/promise', 'Five minutes'), removed('x'), removed('1')];
    expect(idsAfter(before)).toEqual(['2']);
    const after = rowsAfter([...before, added('x'), added('1')]);
    expect(after.map(({ id }) => id)).toEqual(['1', '2', 'x']);
    expect(after[2]?.values['promise']).toBe('Five minutes');
  });

  it('stand in the order that the reader gave, a row removed and restored in its place', () => {
    const moved = [ordered('2', '1')];
    expect(idsAfter(moved)).toEqual(['2', '1']);
    expect(idsAfter([...moved, removed('2'), added('2')])).toEqual(['2', '1']);
    expect(idsAfter([...moved, added('x')])).toEqual(['2', '1', 'x']);
  });

  it('1. pass over columns that are gone', () => {
    expect(rowsAfter([wrote('1/gone', 'a')])[0]?.values).toEqual({ promise: '', owner: '' });
  });

  it('2. keep a blank row that the author took away while something is written in it', () => {
    const statements = [wrote('2/promise', 'Kept')];
    expect(idsAfter(statements, aTable({ rows: 1 }))).toEqual(['1', '2']);
    expect(idsAfter([...statements, wrote('2/promise', '')], aTable({ rows: 1 }))).toEqual(['1']);
  });

  it('3. put a row that the author adds below those in order', () => {
    expect(idsAfter([ordered('2', '1')], aTable({ starters }))).toEqual(['2', '1', 'ring']);
  });
});

describe('a sheet that was cleared', () => {
  it('begins anew', () => {
    const statements = [wrote('1/promise', 'a'), added('x'), cleared()];
    expect(idsAfter(statements)).toEqual(['1', '2']);
    const [first] = rowsAfter([...statements, wrote('1/promise', 'b')]);
    expect(first?.values['promise']).toBe('b');
  });

  it('is as it was when the clearing is taken back, with what was written since', () => {
    const clearing = cleared();
    const statements = [
      wrote('1/promise', 'a'),
      clearing,
      wrote('2/promise', 'b'),
      about(sheetObject('audit'), clearing.id),
    ];
    expect(rowsAfter(statements).map(({ values }) => values['promise'])).toEqual(['a', 'b']);
  });
});

it('does not care for what others write between, nor for other practices', () => {
  const cell = fc.tuple(fc.constantFrom('1/promise', '1/owner', '2/promise'), fc.string());
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (ours, theirs) => {
      const mine = ours.map(([place, value]) => wrote(place, value));
      const other = theirs.map(([place, value]) =>
        about(entryObject('audit-two', `promises/${place}`), value),
      );
      const mixed = mine.flatMap((statement, index) => [
        statement,
        ...other.slice(index, index + 1),
      ]);
      const last = new Map<string, string>(ours);
      for (const { id, values } of rowsAfter(mixed)) {
        for (const [column, value] of Object.entries(values)) {
          expect(value).toBe(last.get(`${id}/${column}`) ?? '');
        }
      }
    }),
  );
});
