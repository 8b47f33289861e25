import papaparse from 'papaparse';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(csvOf(['a', 'b'], [['é', '1,5']])).toBe('\ufeffa,b\r\né,"1,5"\r\n');
});

it('runs no cell as a formula', () => {
  for (const cell of ['=1+1', '+1', '-a', '@now', '\tx', '\rx', '\nx', '=1\n1', '＝1', '-1-1']) {
    expect(csvOf(['a'], [[cell]])).toContain(`'${cell}`);
  }
  expect(csvOf(['a'], [['Ana;=1+1', 'Bo;"=1', 'C\n@x']])).toBe(
    `\ufeffa\r\nAna;'=1+1,"Bo;""'=1","C\n'@x"\r\n`,
  );
});

it('runs none either in a program that parts cells at semicolons or tabs', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', ';', ',', '"', '\t', '\n', ' ', 'a', '1');
  const cell = fc.string({ unit: sign, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = csvOf(['one', 'other'], rows).slice(1);
      for (const delimiter of [',', ';', '\t']) {
        const { data } = papaparse.parse<string[]>(text, { delimiter, newline: '\r\n' });
        // The first cell of a line is ours, and what is parted off another one.
        const cells = data.flat().flatMap((each) => each.split('\n'));
        const run = cells.filter((each) => /^[=+\-@]/.test(each) && !/^-?[\d.]+(,|$)/.test(each));
        expect(run, delimiter).toEqual([]);
      }
    }),
  );
});

it('leaves numbers as they are, below nothing too', () => {
  expect(csvOf(['a'], [['-0.12', '12', '0.5']])).toContain('\r\n-0.12,12,0.5\r\n');
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
