import { expect, it, vi } from 'vitest';
import type { TableSection } from '../domain/practice/practice.ts';
import { SheetTable } from './sheet-table.ts';

/** Orders that were recorded; none of them is kept while the test runs. */
const orders: (readonly string[])[] = [];
vi.mock('./sheet-part.ts', () => ({
  note: (_: string, order: readonly string[]) => {
    orders.push(order);
    return Promise.withResolvers<string>().promise;
  },
}));

const ids = ['a', 'b', 'c'];
const row = (id: string): string =>
  `<tr data-row="${id}"><td><input data-cell="${id}/x"><button data-act="up"></button><button data-act="down"></button></td></tr>`;

it('moves a row by two for two clicks, though the first is not kept yet', () => {
  document.body.innerHTML = `<table><tbody data-part="rows">${ids.map(row).join('')}</tbody></table>`;
  const table = new SheetTable(document.body, 'agenda', { id: 'points' } as TableSection);
  table.show(ids);
  const down = document.querySelector<HTMLElement>('[data-row="a"] [data-act="down"]');
  if (!down) throw new Error('The row has no button.');
  down.focus();
  void table.move(down, 1);
  expect(document.activeElement).toBe(down);
  void table.move(down, 1);
  expect(orders).toEqual([
    ['b', 'a', 'c'],
    ['b', 'c', 'a'],
  ]);
  expect(document.activeElement?.closest('[data-row]')).toBe(
    document.querySelector('[data-row="a"]'),
  );
});
