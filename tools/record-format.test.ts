import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordPageWords } from '../src/i18n/en/record-page.ts';
import { FORMAT_VERSION, LIMITS, readRecordText } from '../src/domain/record/record-file.ts';
import { soundStatement } from '../src/domain/record/sound-statement.ts';
import { VERBS, type Statement } from '../src/domain/record/statement.ts';
import { QR_LIMIT } from '../src/exports/qr-code.ts';
import { readRecordLink } from '../src/links/record-link.ts';

const page = readFileSync('docs/record-format.md', 'utf8');
const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
const [, link = ''] = /```text\n\/record\/#([^]*?)\n```/.exec(page) ?? [];
const given = JSON.parse(example) as { version: number; statements: Record<string, unknown>[] };
const [statement = {}] = given.statements;

/** First cells of the table whose head begins so. */
const fields = (head: string): readonly (string | undefined)[] => {
  const table = page.split('\n\n').find((part) => part.startsWith(`| ${head} |`)) ?? '';
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
};

test('the example of a file is read as it stands', () => {
  expect(readRecordText(example, 'empty-chair')).toEqual({ statements: given.statements });
  expect(given.version).toBe(FORMAT_VERSION);
});

test('every field of the example is explained, and no other', () => {
  expect(fields('field of the file')).toEqual(Object.keys(given));
  const used = new Set(given.statements.flatMap((each) => Object.keys(each)));
  expect(fields('field of a statement').toSorted()).toEqual([...used].sort());
});

test('the fields that are needed are those without which a statement is refused', () => {
  for (const field of Object.keys(statement)) {
    const { [field]: _, ...without } = statement;
    const row = page
      .split('\n')
      .find((line) => line.startsWith(`| \`${field}\` | `) && / (yes|no) /.test(line));
    expect('wrong' in soundStatement(without), field).toBe(row?.includes('| yes |'));
  }
});

test('verbs, limits and columns are those of the code', () => {
  for (const verb of VERBS) expect(page).toContain(`\`${verb}\``);
  for (const limit of [...Object.values(LIMITS), QR_LIMIT]) {
    expect(page).toContain(limit.toLocaleString('en-GB'));
  }
  const columns = Object.values(recordPageWords.columns);
  expect(page).toContain(`${columns.slice(0, -1).join(', ')} and ${columns.at(-1) ?? ''}`);
});

test('the example of a link is read as it stands', async () => {
  const { confidence, attempt, ...inLink } = statement as unknown as Statement;
  expect(await readRecordLink(link, 'empty-chair')).toEqual({ statements: [inLink] });
});
