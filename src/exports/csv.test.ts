import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const rowsOf = (csv: string) => parse<string[]>(csv.replace(/\r\n$/, '')).data;

it('is read again as it was written, with quotes, commas and line ends', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r']/.test(text) && text.trim() === text);
  const row = fc.tuple(cell, cell);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(rowsOf(csvOf(['One', 'Two'], rows))).toEqual([['One', 'Two'], ...rows]);
    }),
  );
});

it('marks itself as UTF-8, and lets no spreadsheet run what somebody wrote', () => {
  const csv = csvOf(['Point'], [['=SUM(A1)'], ['@now'], ['“Fünf, sechs”']]);
  expect(csv).toBe('\ufeffPoint\r\n"\'=SUM(A1)"\r\n"\'@now"\r\n"“Fünf, sechs”"\r\n');
});
