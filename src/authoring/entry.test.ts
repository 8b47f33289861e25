import { describe, expect, it } from 'vitest';
import { aFileOf } from './content-file.builders.ts';
import { readEntries } from './entry.ts';
import { textOf } from '../domain/prose/text.ts';
import { parseMarkdown } from './markdown.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { form, text } from './schema.ts';
import { toProse } from './to-prose.ts';

const entryForm = { schema: form({ name: text }), parts: ['Hint', 'Why'], required: ['Why'] };
const read = (source: string) =>
  reading('file.md', (report) => readEntries(parseMarkdown(source), entryForm, report));
const says = (source: string) => read(source).says;

const anEntry = ({
  id = 'one',
  fields = 'name: One',
  body = 'The text.',
  why = '### Why\n\nBecause.',
} = {}) => `## ${id}\n\n${fields}\n\n${body}\n\n${why}\n`;

describe('readEntries', () => {
  it('takes a heading for an id, the lines under it for fields, and the rest for text', () => {
    const { value, says: nothing } = read(`Before.\n\n${anEntry()}\n${anEntry({ id: 'two' })}`);
    const [one, two] = value.entries;
    expect(one).toMatchObject({ id: 'one', line: 3, fields: { values: { name: 'One' } } });
    expect(two).toMatchObject({ id: 'two', line: 13 });
    const words = (blocks: Parameters<typeof toProse>[0]) =>
      textOf(toProse(blocks, () => undefined));
    expect(words(one?.blocks ?? [])).toBe('The text.');
    expect(words(one?.parts.get('Why') ?? [])).toBe('Because.');
    expect(words(value.before)).toBe('Before.');
    expect(nothing).toBe(NOTHING_WRONG);
  });

  it('finds the fields behind any script and any line above them', () => {
    const { value } = read(`# 🪑 Größe 顧客\n\n${anEntry({ fields: 'name: 🪑 Stuhl' })}`);
    expect(value.entries[0]?.fields.values.name).toBe('🪑 Stuhl');
  });

  it('knows the line of a field', () => {
    const { value } = read(anEntry());
    expect(value.entries[0]?.fields.lineOf('name')).toBe(3);
  });

  it('reports a heading that is no id', () => {
    expect(says(anEntry({ id: 'The Empty Chair' }))).toMatchInlineSnapshot(`
      "content/file.md:1  The heading "The Empty Chair" is no id. (bad-id)
          → A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".
      1 finding in 1 file"
    `);
    expect(says(anEntry({ id: '' }))).toMatchInlineSnapshot(`
      "content/file.md:1  The heading "" is no id. (bad-id)
          → A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".
      1 finding in 1 file"
    `);
  });

  it('reports an id that stands there already', () => {
    expect(says(aFileOf(anEntry(), anEntry()))).toMatchInlineSnapshot(`
      "content/file.md:11  "one" stands on line 1 already. (duplicate-id)
          → Give one of the two another id.
      1 finding in 1 file"
    `);
  });

  it('reports lines that are missing, misspelt or empty', () => {
    expect(says(anEntry({ fields: '' }))).toMatchInlineSnapshot(`
      "content/file.md:1  "name" is missing. (missing-field)
          → Add "name:" (a text).
      1 finding in 1 file"
    `);
    expect(says(anEntry({ fields: 'nam: One' }))).toMatchInlineSnapshot(`
      "content/file.md:3  "name" is missing. (missing-field)
          → Add "name:" (a text).
      content/file.md:3  The key "nam" means nothing here. (unknown-key)
          → Did you mean "name"?
      2 findings in 1 file"
    `);
    expect(says(anEntry({ fields: 'name:' }))).toMatchInlineSnapshot(`
      "content/file.md:3  "name" is null. (wrong-value)
          → A text.
      1 finding in 1 file"
    `);
    expect(says(anEntry({ fields: 'name: One: two' }))).toMatchInlineSnapshot(`
      "content/file.md:3  YAML: Nested mappings are not allowed in compact mappings. (yaml-syntax)
          → Check indents, colons and quotes; put quotes around a text with ": " in it.
      1 finding in 1 file"
    `);
  });

  it('reports a smaller heading that is unknown, empty or missing', () => {
    expect(says(anEntry({ body: '### Hints\n\nLook.' }))).toMatchInlineSnapshot(`
      "content/file.md:5  The heading "### Hints" means nothing here. (unknown-key)
          → Headings known here: "### Hint", "### Why".
      1 finding in 1 file"
    `);
    expect(says(anEntry({ body: '### Hint' }))).toMatchInlineSnapshot(`
      "content/file.md:5  Nothing stands under "### Hint". (missing-text)
          → Write its text, or take the heading out.
      1 finding in 1 file"
    `);
    expect(says(anEntry({ why: '' }))).toMatchInlineSnapshot(`
      "content/file.md:1  "one" has no "### Why". (missing-field)
          → Add the heading "### Why" and its text.
      1 finding in 1 file"
    `);
  });

  it('reports a file without an entry', () => {
    expect(says('')).toMatchInlineSnapshot(`
      "content/file.md:1  Nothing is in this file. (empty-file)
          → Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.
      1 finding in 1 file"
    `);
    expect(says('Only text.\n')).toMatchInlineSnapshot(`
      "content/file.md:1  Nothing is in this file. (empty-file)
          → Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.
      1 finding in 1 file"
    `);
  });
});
