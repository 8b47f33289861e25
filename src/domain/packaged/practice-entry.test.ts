import { describe, expect, it } from 'vitest';
import { aCourse } from '../course/course.builders.ts';
import { practiceEntries } from '../record/practice-entries.ts';
import { aStatement } from '../record/statement.builders.ts';
import type { Statement } from '../record/statement.ts';
import { packageOutline } from './outline.ts';
import { restored, suspendData } from './suspend-data.ts';

const outline = packageOutline(aCourse());

const note = (object: string, ...response: readonly string[]): Statement =>
  aStatement({ object, response });
const cell = (place: string, text: string): Statement => note(`entry/audit/${place}`, text);

function keptOf(limit: number, ...statements: readonly Statement[]) {
  const { data, left } = suspendData(statements, outline, limit);
  const back = restored(data, outline).statements;
  expect(data.length).toBeLessThanOrEqual(Math.max(limit, 12));
  expect(suspendData(back, outline, limit).data).toBe(data);
  return { left, ...practiceEntries(back, 'audit') };
}

describe('what is written in practices', () => {
  it('comes back: cells, rows and their order', () => {
    const { cells, rows, orders, left } = keptOf(
      4096,
      cell('gaps/1/owner', 'Bwana Otieno, “the ward”'),
      cell('gaps/1/owner', ''),
      cell('gaps/2/owner', 'Zoë\nand the night shift'),
      note('row/audit/gaps/0b5c', 'added'),
      note('order/audit/gaps', '0b5c', '2', '1'),
    );
    expect([...cells]).toEqual([
      ['gaps/1/owner', ''],
      ['gaps/2/owner', 'Zoë\nand the night shift'],
    ]);
    expect([...rows]).toEqual([['gaps/0b5c', true]]);
    expect([...orders]).toEqual([['gaps', ['0b5c', '2', '1']]]);
    expect(left).toBe(0);
  });

  it('is kept as far as there is room, the newest first and in its order', () => {
    const texts = ['a', 'b', 'c', 'd'].map((row) => cell(`gaps/${row}/owner`, row.repeat(20)));
    const { cells, left } = keptOf(12 + 2 * 44, ...texts);
    expect([...cells.keys()]).toEqual(['gaps/c/owner', 'gaps/d/owner']);
    expect(left).toBe(2);
  });

  it('passes over a text that is too long for one that fits', () => {
    const { cells, left } = keptOf(
      100,
      cell('gaps/1/owner', 'me'),
      cell('gaps/2/owner', 'o'.repeat(90)),
    );
    expect([...cells.keys()]).toEqual(['gaps/1/owner']);
    expect(left).toBe(1);
  });

  it('is left out once a sheet was cleared, unless that was taken back', () => {
    const cleared = note('sheet/audit');
    const before = cell('gaps/1/owner', 'me');
    expect(keptOf(4096, before, cleared, cell('gaps/2/owner', 'you')).cells.size).toBe(1);
    expect(keptOf(4096, before, cleared, note('sheet/audit', cleared.id)).cells.size).toBe(1);
    expect(keptOf(4096, before, cleared).cells.size).toBe(0);
  });
});
