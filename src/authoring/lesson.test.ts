import { describe, expect, it } from 'vitest';
import { htmlOf } from '../domain/prose/html.ts';
import { componentsIn } from '../domain/prose/prose.ts';
import { aLessonFile } from './content-file.builders.ts';
import { readLesson } from './lesson.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { textFrom } from './text-file.ts';

const read = (source: string) =>
  reading('1-empty-chair.mdx', (report) => readLesson('empty-chair', source, report));
const says = (source: string) => read(source).says;
const withBody = (body: string) => aLessonFile({ body });

describe('readLesson', () => {
  it('takes the front matter for fields and the rest for text', () => {
    const { value, says: nothing } = read(aLessonFile());
    expect(value?.lesson).toMatchObject({
      id: 'empty-chair',
      title: 'The empty chair',
      summary: 'Who is not in the room.',
      objectives: ['customer-voice'],
      ideas: ['g10'],
    });
    expect(componentsIn(value?.lesson.body ?? [], 'Check')).toMatchObject([
      { attributes: { id: 'reserved-seat' }, line: 10 },
    ]);
    expect(nothing).toBe(NOTHING_WRONG);
  });

  it('knows the lines of its fields', () => {
    const { value } = read(aLessonFile({ keys: { ideas: '\n  - g10\n  - m3' } }));
    expect(value?.lineOf('title')).toBe(2);
    expect(value?.lineOf('ideas', 1)).toBe(7);
  });

  it('may use every component of docs/authoring.md', () => {
    const body = `<Example place="a bank branch" title="The queue">

Nobody moves.

</Example>

<Task title="Look">

Look *around*.

</Task>

<Try>

Ask once.

</Try>

<Note title="Aside">

By the way.

</Note>

The <Term id="touchpoint">touchpoints</Term> matter. <Cite idea="g10 m3" />

<Phrase idea="g10">under eight words</Phrase>

<Drawing name="horizons" alt="Three lines" caption="The horizons" />

<Drawing name="horizons" alt="Three lines" />

<Scenario />`;
    expect(says(withBody(body))).toBe(NOTHING_WRONG);
  });

  it('reports fields that are missing, misspelt or empty', () => {
    const keys = { titel: 'The empty chair', title: undefined, objectives: '[]', ideas: 'g10' };
    expect(says(aLessonFile({ keys }))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:2  "title" is missing. (missing-field)
          → Add "title:" (a text).
      content/1-empty-chair.mdx:3  "objectives" is []. (wrong-value)
          → One objective or more.
      content/1-empty-chair.mdx:4  "ideas" is "g10". (wrong-value)
          → A list of ids, such as [g8, m3].
      content/1-empty-chair.mdx:5  The key "titel" means nothing here. (unknown-key)
          → Did you mean "title"?
      4 findings in 1 file"
    `);
  });

  it('reports a lesson without front matter', () => {
    expect(says('Look around.\n')).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:1  "title" is missing. (missing-field)
          → Add "title:" (a text).
      content/1-empty-chair.mdx:1  "summary" is missing. (missing-field)
          → Add "summary:" (a text).
      content/1-empty-chair.mdx:1  "objectives" is missing. (missing-field)
          → Add "objectives:" (a list of ids, such as [g8, m3]).
      content/1-empty-chair.mdx:1  "ideas" is missing. (missing-field)
          → Add "ideas:" (a list of ids, such as [g8, m3]).
      4 findings in 1 file"
    `);
  });

  it('reports a lesson without text', () => {
    expect(says(withBody(''))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:1  The page has no text. (missing-text)
          → Write it under the front matter.
      1 finding in 1 file"
    `);
  });

  it('reports a heading of the first level', () => {
    expect(says(withBody('# The empty chair\n\nLook.'))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:8  "# The empty chair" is a heading of the first level, which is the page's title. (misplaced-text)
          → Write it as "title:" in the front matter, or with two number signs.
      1 finding in 1 file"
    `);
  });

  it('reports code, which a text does not hold', () => {
    const code = [
      "import Chart from './chart.js'",
      'export const answer = 42',
      'There are {1 + 1} chairs.',
      '{/* a note */}',
      'Look <b>here</b>.',
    ];
    expect(says(withBody(code.join('\n\n')))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:8  "import Chart from './chart.js'" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/1-empty-chair.mdx:10  "export const answer = 42" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/1-empty-chair.mdx:12  "1 + 1" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/1-empty-chair.mdx:14  "/* a note */" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/1-empty-chair.mdx:16  <b> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing", "Check", "Scenario".
      5 findings in 1 file"
    `);
  });

  it('reports components that are unknown, and those with unknown or missing attributes', () => {
    const components = [
      '<Chart />',
      '<constructor />',
      '<Check id={one} />',
      '<Check {...props} id="one" />',
      '<Check id="one" nam="two" />',
      '<Check />',
      '<Drawing name="horizons" alt="Lines" captoin="Three" />',
    ];
    expect(says(withBody(components.join('\n\n')))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:8  <Chart> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing", "Check", "Scenario".
      content/1-empty-chair.mdx:10  <constructor> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing", "Check", "Scenario".
      content/1-empty-chair.mdx:12  <Check> has an attribute "id" that is no text. (not-prose)
          → Write attributes as name="text".
      content/1-empty-chair.mdx:12  <Check> has no "id". (missing-field)
          → Add id="…".
      content/1-empty-chair.mdx:14  <Check> has an attribute {…} that is no text. (not-prose)
          → Write attributes as name="text".
      content/1-empty-chair.mdx:16  <Check> has no attribute "nam". (unknown-key)
          → Known here: "id".
      content/1-empty-chair.mdx:18  <Check> has no "id". (missing-field)
          → Add id="…".
      content/1-empty-chair.mdx:20  <Drawing> has no attribute "captoin". (unknown-key)
          → Did you mean "caption"?
      8 findings in 1 file"
    `);
  });

  it('reports pictures and drawings without a text alternative', () => {
    const body =
      '![](chair.png)\n\n<Drawing name="horizons" />\n\n<Drawing name="horizons" alt="" />';
    expect(says(withBody(body))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:8  The picture "chair.png" has no text alternative. (no-alt-text)
          → Say between the square brackets what the picture shows.
      content/1-empty-chair.mdx:10  <Drawing> has no "alt". (no-alt-text)
          → Add alt="…".
      content/1-empty-chair.mdx:12  <Drawing> has no "alt". (no-alt-text)
          → Add alt="…".
      3 findings in 1 file"
    `);
  });

  it('reports MDX that cannot be parsed, with its line', () => {
    expect(says(withBody('Look.\n\n<Note title="Aside">\n\nNever closed.'))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:10  MDX cannot be parsed at column 1: Expected a closing tag for \`<Note>\` (10:1). (mdx-syntax)
          → Close every component, and write a literal brace as \\{ and a less-than sign as \\<.
      1 finding in 1 file"
    `);
    expect(says(withBody('Less than 5 < 6 and { open.'))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:8  MDX cannot be parsed at column 21: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. (mdx-syntax)
          → Close every component, and write a literal brace as \\{ and a less-than sign as \\<.
      1 finding in 1 file"
    `);
  });

  it('takes braces and less-than signs that are marked as text', () => {
    const { value } = read(withBody('Write \\{ and \\< and `{code}`.'));
    expect(htmlOf(value?.lesson.body ?? [], (address) => address)).toBe(
      '<p>Write { and &lt; and <code>{code}</code>.</p>',
    );
  });

  it('reports several mistakes at once, sorted, with a count', () => {
    const keys = { summary: undefined, sumary: 'Who?' };
    const body = '{1 + 1}\n\n<Chart />\n\n![](chair.png)';
    expect(says(aLessonFile({ keys, body }))).toMatchInlineSnapshot(`
      "content/1-empty-chair.mdx:2  "summary" is missing. (missing-field)
          → Add "summary:" (a text).
      content/1-empty-chair.mdx:5  The key "sumary" means nothing here. (unknown-key)
          → Did you mean "summary"?
      content/1-empty-chair.mdx:8  "1 + 1" is code, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/1-empty-chair.mdx:10  <Chart> is no component that this text can hold. (not-prose)
          → Known here: "Example", "Task", "Try", "Note", "Term", "Cite", "Phrase", "Drawing", "Check", "Scenario".
      content/1-empty-chair.mdx:12  The picture "chair.png" has no text alternative. (no-alt-text)
          → Say between the square brackets what the picture shows.
      5 findings in 1 file"
    `);
  });

  it('reads the same from an editor on Windows', () => {
    const lesson = withBody('One\ntwo.\n\n<Check id="one" />\n\n- a\n- b\n\n```\ncode\n```');
    const bytes = new TextEncoder().encode(`\ufeff${lesson.replaceAll('\n', '\r\n')}`);
    const windows = textFrom(bytes, () => undefined) ?? '';
    expect(read(windows).value?.lesson).toEqual(read(lesson).value?.lesson);
  });
});
