import { describe, expect, it } from 'vitest';
import { aGuidanceFile } from './content-file.builders.ts';
import { readGuidance } from './guidance-page.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const read = (source: string) =>
  reading('page.mdx', (report) => readGuidance('empty-chair-meeting', source, report));

describe('readGuidance', () => {
  it('takes the front matter for fields and the rest for text', () => {
    const { value, says } = read(aGuidanceFile());
    expect(value?.page).toMatchObject({
      id: 'empty-chair-meeting',
      title: 'How do I run a meeting with an empty chair?',
      answer: 'Keep one chair free.',
      audience: ['managers'],
      ideas: ['g10'],
      taught: ['seat/empty-chair'],
    });
    expect(value?.page.body[0]).toMatchObject({ tag: 'h2', attributes: { id: 'how-to-do-it' } });
    expect(says).toBe(NOTHING_WRONG);
  });

  it('may be taught by no lesson yet', () => {
    expect(read(aGuidanceFile({ keys: { taught: undefined } })).value?.page.taught).toEqual([]);
  });

  it('reports fields of the wrong form', () => {
    const keys = { answer: undefined, audience: '[]', taught: '[Empty Chair]' };
    expect(read(aGuidanceFile({ keys })).says).toMatchInlineSnapshot(`
      "content/page.mdx:2  "answer" is missing. (missing-field)
          → Add "answer:" (a text).
      content/page.mdx:3  "audience" is []. (wrong-value)
          → One learning path or more.
      content/page.mdx:5  "taught.0" is "Empty Chair". (wrong-value)
          → A lesson, as "module/lesson".
      3 findings in 1 file"
    `);
  });

  it('holds no check and no scenario', () => {
    const body = 'Look.\n\n<Check id="reserved-seat" />\n\n<Scenario />';
    expect(read(aGuidanceFile({ body })).says).toMatchInlineSnapshot(`
      "content/page.mdx:11  <Check> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing".
      content/page.mdx:13  <Scenario> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing".
      2 findings in 1 file"
    `);
  });
});
