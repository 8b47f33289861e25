import { describe, expect, it } from 'vitest';
import { aFileOf, aTerm } from './content-file.builders.ts';
import { readGlossary } from './glossary.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) => reading('glossary.md', (report) => readGlossary(source, report));
const shortOf = (body: string) => read(aTerm({ body })).value[0]?.term.short;

describe('readGlossary', () => {
  it('takes terms with their other names and ideas', () => {
    const keys = { also: 'point of contact, moment of truth', source: 'g10, m3' };
    const { value, says } = read(aFileOf(aTerm({ keys }), aTerm({ id: 'journey' })));
    expect(value.map(({ line }) => line)).toEqual([1, 9]);
    expect(value[0]?.term).toMatchObject({
      id: 'touchpoint',
      term: 'touchpoint',
      also: ['point of contact', 'moment of truth'],
      ideas: ['g10', 'm3'],
    });
    expect(value[1]?.term.also).toEqual([]);
    expect(says).toBe(NOTHING_WRONG);
  });

  it('explains a term by its first sentence', () => {
    expect(shortOf('Any *moment* of meeting. It may be short.')).toBe('Any moment of meeting.');
    expect(shortOf('Is it met? Then yes.')).toBe('Is it met?');
    expect(shortOf('About 3.5 per cent of them. No more.')).toBe('About 3.5 per cent of them.');
    expect(shortOf('a moment without a full stop')).toBe('a moment without a full stop');
  });

  it('reports a term that is not explained', () => {
    expect(read(aTerm({ body: '' })).says).toMatchInlineSnapshot(`
      "content/glossary.md:1  The term "touchpoint" is not explained. (missing-text)
          → Write its explanation; the first sentence stands alone.
      1 finding in 1 file"
    `);
  });

  it('reports lines that are missing, unknown or of the wrong form', () => {
    const keys = { term: undefined, source: 'idea 10', aka: 'contact' };
    expect(read(aTerm({ keys })).says).toMatchInlineSnapshot(`
      "content/glossary.md:3  "term" is missing. (missing-field)
          → Add "term:" (a text).
      content/glossary.md:3  "source" is "idea 10". (wrong-value)
          → Ids with commas between them, such as "g8, m3".
      content/glossary.md:4  The key "aka" means nothing here. (unknown-key)
          → Known here: "term", "also", "source", "jargon".
      3 findings in 1 file"
    `);
  });

  it('reports two terms with one id, and a heading that is no id', () => {
    expect(read(aFileOf(aTerm(), aTerm(), aTerm({ id: 'Touch Point' }))).says)
      .toMatchInlineSnapshot(`
      "content/glossary.md:8  "touchpoint" stands on line 1 already. (duplicate-id)
          → Give one of the two another id.
      content/glossary.md:15  The heading "Touch Point" is no id. (bad-id)
          → A heading here is an id: lower-case letters, digits and hyphens, such as "## reserved-seat".
      2 findings in 1 file"
    `);
  });

  it('reports an empty glossary, and text above the first term', () => {
    expect(read('').says).toMatchInlineSnapshot(`
      "content/glossary.md:1  Nothing is in this file. (empty-file)
          → Write an entry: "## an-id", its lines and its text. docs/authoring.md shows one.
      1 finding in 1 file"
    `);
    expect(read(`# Glossary\n\nOur words.\n\n${aTerm()}`).says).toMatchInlineSnapshot(`
      "content/glossary.md:3  This text stands above the first heading that is an id. (misplaced-text)
          → Put it under one, or in a comment: <!-- … -->.
      1 finding in 1 file"
    `);
  });
});
