import { describe, expect, it } from 'vitest';
import { htmlOf } from '../domain/prose/html.ts';
import { nodesIn } from '../domain/prose/prose.ts';
import { TEXT_COMPONENTS } from './components.ts';
import { parseMarkdown } from './markdown.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';
import { toProse } from './to-prose.ts';

const read = (markdown: string, components = {}) =>
  reading('text.md', (report) => toProse(parseMarkdown(markdown).blocks, report, components));
const html = (markdown: string) => htmlOf(read(markdown).value, (address) => address);

describe('toProse', () => {
  it.each([
    [
      '*so* **very** ~~true~~ `code`',
      '<p><em>so</em> <strong>very</strong> <del>true</del> <code>code</code></p>',
    ],
    ['one  \ntwo', '<p>one<br>two</p>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['3. three', '<ol start="3"><li>three</li></ol>'],
    ['- one\n\n  more\n\n- two', '<ul><li><p>one</p><p>more</p></li><li>two</li></ul>'],
    ['***', '<hr>'],
    ['[a link](/glossary/#seat)', '<p><a href="/glossary/#seat">a link</a></p>'],
    ['```\na < b\n```', '<pre>a &lt; b</pre>'],
    [
      '| A | B |\n| - | - |\n| 1 | 2 |',
      '<div class="scroll"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
    [
      '| | B |\n| - | - |\n| 1 | 2 |',
      '<div class="scroll"><table><thead><tr><td></td><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
  ])('writes %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
    expect(read(markdown).says).toBe(NOTHING_WRONG);
  });

  it('gives each heading an address of its own', () => {
    expect(html('## The seat\n\n## The seat\n\n### Größe: 50 %')).toBe(
      '<h2 id="the-seat">The seat</h2><h2 id="the-seat-1">The seat</h2>' +
        '<h3 id="größe-50-">Größe: 50 %</h3>',
    );
  });

  it('makes a picture a component, so that the page decides how it looks', () => {
    const picture = '![A chair](chair.png)';
    expect([...nodesIn(read(picture, TEXT_COMPONENTS).value)][1]).toEqual({
      kind: 'component',
      name: 'Picture',
      attributes: { src: 'chair.png', alt: 'A chair' },
      children: [],
      line: 1,
    });
  });

  it('reports a picture where no component may stand', () => {
    expect(read('![A chair](chair.png)').says).toMatchInlineSnapshot(`
      "content/text.md:1  The picture "chair.png" cannot stand here. (not-prose)
          → Put pictures into lessons and guidance, and refer to them.
      1 finding in 1 file"
    `);
  });

  it('sets curly quotes and leaves dashes as they are', () => {
    expect(html('"so" -- it\'s')).toBe('<p>“so” -- it’s</p>');
  });

  it('reports what a text does not hold', () => {
    const markdown = '<div>block</div>\n\n<!-- a note -->\n\n[name]: https://example.org\n\n[^1]';
    expect(read(markdown).says).toMatchInlineSnapshot(`
      "content/text.md:1  "<div>block</div>" is HTML, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/text.md:3  "<!-- a note -->" is HTML, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      content/text.md:5  "" is definition, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      3 findings in 1 file"
    `);
  });

  it('quotes no more than the beginning of what it reports', () => {
    expect(read(`<p>${'word '.repeat(20)}</p>`).says).toMatchInlineSnapshot(`
      "content/text.md:1  "<p>word word word word word word word wo…" is HTML, and a text holds none. (not-prose)
          → Write Markdown, or one of the components in docs/authoring.md.
      1 finding in 1 file"
    `);
  });
});
