import papaparse from 'papaparse';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(csvOf(['a', 'b'], [['é', '1,5']])).toBe('\ufeffa,b\r\né,"1,5"\r\n');
});

it('runs no cell as a formula', () => {
  for (const cell of ['=1+1', '+1', '-1', '@now', '\tx', '\rx', '\n=1', '=1\n+1', '＝1']) {
    expect(csvOf(['a'], [[cell]])).toContain(`'${cell}`);
  }
});

it('gives every text back that no spreadsheet would run', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => /^[\p{L}\d"]/u.test(each));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const text = csvOf(['one', 'other'], rows).slice(1, -2);
      const read = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
      expect(read.data.slice(1)).toEqual(rows.map(([one, other]) => [one, other]));
    }),
  );
});
