import { describe, expect, it } from 'vitest';
import { aPracticeFile } from './content-file.builders.ts';
import { readPractice } from './practice-page.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (parts: Parameters<typeof aPracticeFile>[0] = {}) =>
  reading('practice/audit.mdx', (report) => readPractice('audit', aPracticeFile(parts), report));

const CALCULATION = {
  kind: 'calculation',
  columns: undefined,
  inputs: '[{ id: a, label: A, to: 9, hint: Count. }]',
};

describe('readPractice', () => {
  it('takes the front matter for a sheet and the rest for text', () => {
    const { value, says } = read();
    expect(says).toBe(NOTHING_WRONG);
    expect(value?.practice).toMatchObject({
      id: 'audit',
      module: 'seat',
      sections: [
        { kind: 'table', rows: 4, columns: [{ id: 'promise', type: 'text', options: [] }] },
      ],
    });
  });

  it('reads options by their ids, and rows to begin with', () => {
    const columns = '[{ id: who, label: Who, type: choice, options: { us: We, them: They } }]';
    const section = { columns, starters: '[{ id: first, who: them }]' };
    expect(read({ section }).value?.practice.sections[0]).toMatchObject({
      columns: [
        {
          options: [
            { id: 'us', label: 'We' },
            { id: 'them', label: 'They' },
          ],
        },
      ],
      starters: [{ id: 'first', values: { who: 'them' } }],
    });
  });

  it('reads formulas into trees', () => {
    const section = { ...CALCULATION, results: '[{ id: r, label: R, formula: a * 2 }]' };
    expect(read({ section }).value?.practice.sections[0]).toMatchObject({
      results: [{ formula: { kind: 'operation', sign: '*', right: { value: 2 } } }],
    });
  });

  it('reports a section of an unknown kind', () => {
    expect(read({ section: { kind: 'chart' } }).says).toMatchInlineSnapshot(`
      "content/practice/audit.mdx:8  "sections.0.kind" is "chart". (wrong-value)
          → A section with a kind: form, table, calculation or report.
      1 finding in 1 file"
    `);
  });

  it('reports columns that are not there or of another type', () => {
    const section = {
      columns: '[{ id: point, label: P }, { id: minutes, label: M, type: choice }]',
      timer: '{ point: points, minutes: minutes }',
      starters: '[{ point: A }]',
    };
    expect(read({ section }).says).toMatchInlineSnapshot(`
      "content/practice/audit.mdx:10  The choice "minutes" offers nothing. (missing-field)
          → Add "options:" with two or more: { ours: We do, theirs: They do }.
      content/practice/audit.mdx:11  There is no text or long column "points". (unknown-field)
          → Did you mean "point"?
      content/practice/audit.mdx:11  There is no number column "minutes". (unknown-field)
          → There is none yet.
      content/practice/audit.mdx:12  A row to begin with has no id. (missing-field)
          → Add "id:", so that what a reader writes there stays with it.
      4 findings in 1 file"
    `);
  });

  it('reports formulas that cannot be read, and names that stand below them', () => {
    const results =
      '\n      - { id: r, label: R, formula: a % 2 }\n      - { id: s, label: S, formula: s + t-a }';
    expect(read({ section: { ...CALCULATION, results } }).says).toMatchInlineSnapshot(`
      "content/practice/audit.mdx:12  The formula of "r" cannot be read: Unexpected "%" at character 2. (wrong-value)
          → Write arithmetic with numbers, ids, + - * /, parentheses, min(…) and max(…), with a blank on both sides of each sign.
      content/practice/audit.mdx:13  There is no input, or result above it, "s". (unknown-field)
          → Known here: "a", "r".
      content/practice/audit.mdx:13  There is no input, or result above it, "t-a". (unknown-field)
          → Known here: "a", "r".
      3 findings in 1 file"
    `);
  });

  it('reports a report of nothing', () => {
    const section = {
      kind: 'report',
      columns: undefined,
      of: 'level',
      fields: '[{ id: who, label: Who }, { id: who, label: Who }]',
    };
    expect(read({ section }).says).toMatchInlineSnapshot(`
      "content/practice/audit.mdx:10  There is no calculation "level". (unknown-field)
          → There is none yet.
      content/practice/audit.mdx:11  The field "who" stands here twice. (duplicate-id)
          → Take one of the two out, or give it another id.
      2 findings in 1 file"
    `);
  });
});
