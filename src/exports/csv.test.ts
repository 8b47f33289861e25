import papaparse from 'papaparse';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(csvOf(['a', 'b'], [['é', '1,5']])).toBe('\ufeffa,b\r\né,"1,5"\r\n');
});

it('runs no cell as a formula', () => {
  for (const cell of ['=1+1', '+1', '-1+1', '@now', '\tx', '\rx', '=1', '＝1']) {
    expect(csvOf(['a'], [[cell]])).toContain(`'${cell}`);
  }
});

it('leaves a negative number a number', () => {
  expect(csvOf(['a'], [['-0.3'], ['-12']])).toBe('\ufeffa\r\n-0.3\r\n-12\r\n');
});

it('runs none where semicolons part the cells, and quotes are no quotes', () => {
  const texts = ['ok;=1+1;', 'ok\n=cmd|x;', '=1\n+1', 'ok; "@now', 'ok\t-1+1', '"\r\n\n＝1'];
  const file = csvOf(
    ['a', 'b'],
    texts.map((text) => ['1', text]),
  ).slice(1);
  const cells = file.split(/[;\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, ''));
  expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
});

it('gives every text back that no spreadsheet would run', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => /^[\p{L}\d"]/u.test(each) && !/[;\t\r\n]/.test(each));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const text = csvOf(['one', 'other'], rows).slice(1, -2);
      const read = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
      expect(read.data.slice(1)).toEqual(rows.map(([one, other]) => [one, other]));
    }),
  );
});
