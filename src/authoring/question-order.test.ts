import { describe, expect, it } from 'vitest';
import { textOf } from '../domain/prose/text.ts';
import { aQuestion } from './content-file.builders.ts';
import { readQuestionBank } from './question-bank.ts';
import { reading } from './reading.builders.ts';

const read = (answers: string) =>
  reading('questions.md', (report) => readQuestionBank(aQuestion({ answers }), report));
const says = (answers: string) => read(answers).says;

describe('a sequence', () => {
  it('has its items in the right order', () => {
    const question = read('1. Listen\n2. Admit\n3. Act').value[0]?.question;
    const items = question?.kind === 'sequencing' ? question.items : [];
    expect(items.map(({ text }) => textOf(text))).toEqual(['Listen', 'Admit', 'Act']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('has three items or more, each of its own', () => {
    expect(says('1. Listen\n2. Act')).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has 2 items to put in order. (no-answers)
          → Write three or more.
      1 finding in 1 file"
    `);
    expect(says('1. Listen\n2. Act\n3. Listen')).toMatchInlineSnapshot(`
      "content/questions.md:10  Two options say "Listen". (same-option)
          → Change one, or take it out.
      1 finding in 1 file"
    `);
  });
});

describe('a matching', () => {
  const table = (...rows: readonly string[]) =>
    ['| Horizon | Tool |', '| --- | --- |', ...rows].join('\n');

  it('pairs each row with its value; a row without a first cell adds a value that fits nothing', () => {
    const answers = table('| year | plan |', '| week | habit |', '| day | habit |', '| | luck |');
    const question = read(answers).value[0]?.question;
    if (question?.kind !== 'matching') throw new Error('not a matching');
    const wordsOf = (id: string) =>
      textOf(question.values.find((value) => value.id === id)?.text ?? []);
    expect(question.headings).toEqual(['Horizon', 'Tool']);
    expect(question.rows.map(({ text, value }) => `${textOf(text)}: ${wordsOf(value)}`)).toEqual([
      'year: plan',
      'week: habit',
      'day: habit',
    ]);
    expect(question.values.map(({ text }) => textOf(text))).toEqual(['plan', 'habit', 'luck']);
  });

  it('is a table of two columns and two rows or more', () => {
    expect(says(table('| year | plan |'))).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has a table of 2 columns and 1 rows. (no-answers)
          → Pairs are a table of two columns and two or more rows.
      1 finding in 1 file"
    `);
    expect(says('| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |'))
      .toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has a table of 3 columns and 2 rows. (no-answers)
          → Pairs are a table of two columns and two or more rows.
      1 finding in 1 file"
    `);
  });

  it('has a value in each row', () => {
    expect(says(table('| year | plan |', '| week | |'))).toMatchInlineSnapshot(`
      "content/questions.md:11  This row has nothing in its second cell. (missing-text)
          → Write the value that belongs to the first cell.
      1 finding in 1 file"
    `);
    expect(says(table('| year | plan |', '| week |'))).toMatchInlineSnapshot(`
      "content/questions.md:11  This row has nothing in its second cell. (missing-text)
          → Write the value that belongs to the first cell.
      1 finding in 1 file"
    `);
  });

  it('has rows that begin differently', () => {
    expect(says(table('| year | plan |', '| year | habit |'))).toMatchInlineSnapshot(`
      "content/questions.md:8  Two rows of "reserved-seat" begin alike. (same-option)
          → Change the first cell of one.
      1 finding in 1 file"
    `);
  });

  it('has a pair', () => {
    expect(says(table('| | plan |', '| | habit |'))).toMatchInlineSnapshot(`
      "content/questions.md:8  "reserved-seat" has no pair. (no-key)
          → Write a first cell in each row that is to be paired.
      1 finding in 1 file"
    `);
  });
});
