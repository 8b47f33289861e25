import { describe, expect, it } from 'vitest';
import { aSourceFile } from './content-file.builders.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { readSource } from './source-file.ts';

const read = (source: string) =>
  reading('gathuru.yaml', (report) => readSource('gathuru', source, report));

describe('readSource', () => {
  it('takes a published text and its ideas', () => {
    const { value, says } = read(aSourceFile({ author: 'Carolyne Gathuru', pages: '32 and 34' }));
    expect(value?.source).toMatchObject({
      id: 'gathuru',
      title: 'Leading Customer Excellence',
      author: 'Carolyne Gathuru',
      year: 2020,
      pages: '32 and 34',
      ideas: [
        { id: 'g10', text: 'Keep a chair empty.' },
        { id: 'm3', text: 'Measure it like money.' },
      ],
    });
    expect(says).toBe(NOTHING_WRONG);
  });

  it('knows the line of each idea', () => {
    expect(read(aSourceFile()).value?.lineOf('ideas', 1)).toBe(7);
  });

  it('reports what is missing, unknown or of the wrong form', () => {
    const keys = { year: 'MMXX', short: undefined, writer: 'Gathuru', ideas: '[{ id: g10 }]' };
    expect(read(aSourceFile(keys)).says).toMatchInlineSnapshot(`
      "content/gathuru.yaml:1  "short" is missing. (missing-field)
          → Add "short:" (a text).
      content/gathuru.yaml:3  "year" is "MMXX". (wrong-value)
          → A whole number, 1000 or more.
      content/gathuru.yaml:4  "ideas.0.text" is missing. (missing-field)
          → Add "text:" (a text).
      content/gathuru.yaml:5  The key "writer" means nothing here. (unknown-key)
          → Known here: "title", "author", "about", "publication", "year", "pages", "note", "short", "ideas".
      4 findings in 1 file"
    `);
  });

  it('has an idea', () => {
    expect(read(aSourceFile({ ideas: '[]' })).says).toMatchInlineSnapshot(`
      "content/gathuru.yaml:5  "ideas" is []. (wrong-value)
          → One idea or more.
      1 finding in 1 file"
    `);
  });
});
