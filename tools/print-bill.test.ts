import { expect, it } from 'vitest';
import { printBill } from './print-bill.ts';

it('adds up what is for paper, and says nothing where nothing is', () => {
  const index = [
    { bytes: 1_200_000, paper: 'a4' },
    { bytes: 1_000_000, paper: 'us-letter' },
    { bytes: 9_000_000 },
  ];
  expect(printBill(index, 4210)).toEqual(['2 files, 2.2 MB, 4.2 s']);
  expect(printBill(index.slice(2), 0)).toEqual([]);
});
