import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assignmentText, LIMITS, readAssignment } from '../src/domain/assignment/assignment.ts';
import { FILE_LIMITS, readAssignments } from '../src/domain/assignment/assignments-file.ts';
import { readResult, resultText } from '../src/domain/assignment/result-text.ts';
import { readAssignmentLink } from '../src/links/assignment-link.ts';
import { readResultLink } from '../src/links/result-link.ts';
import { SHORTEST_PASSPHRASE } from '../src/sealing/backup-file.ts';
import { opened } from '../src/sealing/sealed-result.ts';
import { restoreTrainerKey } from '../src/sealing/trainer-key.ts';

const COURSE = 'empty-chair';
const page = readFileSync('docs/assignments.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``, 'g'))].map(
    ([, block = '']) => block,
  );
const [text = '', file = '', backup = '', result = ''] = blocks('json');
const [link = '', sealed = ''] = blocks('text').map((address) => address.split('#')[1]);
const assignment = readAssignment(text);

/** First cells of the table whose head begins so. */
const fields = (head: string): readonly (string | undefined)[] => {
  const table = page.split('\n\n').find((part) => part.startsWith(`| ${head} |`)) ?? '';
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
};
const keysOf = (json: string): readonly string[] => Object.keys(JSON.parse(json) as object);

/** The key that the backup of the example holds, opened with the passphrase that the page tells. */
async function exampleKey() {
  const [, passphrase = ''] = /passphrase of this example is `([^`]*)`/.exec(page) ?? [];
  const restored = await restoreTrainerKey(backup, passphrase, COURSE);
  if (restored.fault) throw new Error(restored.fault);
  return restored.key;
}

test('the example of a link is read as it stands, and holds the text below it', async () => {
  expect(await readAssignmentLink(link, COURSE)).toEqual({ kind: 'assign', assignment });
  expect(assignment && JSON.parse(assignmentText(assignment))).toEqual(JSON.parse(text));
});

test('the example of a file is read as it stands', () => {
  const read = readAssignments(file, COURSE);
  expect(read).toMatchObject({ assignments: [{ assignment }] });
});

test('the example of a backup holds the key of the assignment', async () => {
  expect((await exampleKey()).publicKey).toEqual(assignment?.key);
});

test('the example of a result is opened with that key, and says what stands below it', async () => {
  const read = readResultLink(sealed);
  if (read.fault) throw new Error(read.fault);
  expect(read.assignment).toBe(assignment?.id);
  const { privateKey } = await exampleKey();
  const said = await opened(read.sealed, [privateKey]);
  expect(JSON.parse(said ?? '')).toEqual(JSON.parse(result));
  const { result: sent } = readResult(result) as { result: Parameters<typeof resultText>[0] };
  expect(JSON.parse(resultText(sent))).toEqual(JSON.parse(result));
});

test('every field of the examples is explained, and no other', () => {
  expect(fields('field')).toEqual(keysOf(text));
  expect(fields('field of the file')).toEqual(keysOf(file));
  expect(fields('field of the backup')).toEqual(keysOf(backup));
  expect(fields('field of the result')).toEqual(keysOf(result));
});

test('limits and ways of sealing are those of the code', () => {
  for (const limit of [...Object.values(LIMITS), FILE_LIMITS.assignments, SHORTEST_PASSPHRASE]) {
    expect(page).toContain(`${limit.toLocaleString('en-GB')} `);
  }
  const header = (jwe: string): unknown =>
    JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString());
  const { sealed: key } = JSON.parse(backup) as { sealed: string };
  expect(header(key)).toMatchObject({
    alg: 'PBES2-HS512+A256KW',
    enc: 'A256GCM',
    p2c: 210_000,
  });
  const read = readResultLink(sealed);
  expect(header('sealed' in read ? read.sealed : '')).toMatchObject({
    alg: 'ECDH-ES',
    enc: 'A256GCM',
    zip: 'DEF',
  });
});
