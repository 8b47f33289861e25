import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlOf, slicesOf } from './html.ts';
import { aComponent, anElement, aText } from './prose.builders.ts';

const underCourse = (address: string) => `/course${address}`;
const html = (...prose: Parameters<typeof htmlOf>[0]) => htmlOf(prose, underCourse);

describe('escapeHtml', () => {
  it('shows a reader the characters that the author wrote', () => {
    expect(escapeHtml('Smith & Sons <"quoted">')).toBe(
      'Smith &amp; Sons &lt;&quot;quoted&quot;&gt;',
    );
  });

  it('never lets a text end a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('htmlOf', () => {
  it('lets a table scroll by itself', () => {
    expect(html(anElement('table', {}, 'cells'))).toBe(
      '<div class="scroll"><table>cells</table></div>',
    );
  });

  it('writes elements inside each other', () => {
    const item = anElement('li', {}, 'one ', anElement('em', {}, 'two'));
    expect(html(anElement('ul', {}, item))).toBe('<ul><li>one <em>two</em></li></ul>');
  });

  it('writes an element that holds nothing without an end', () => {
    expect(html(anElement('p', {}, 'one', anElement('br'), 'two'))).toBe('<p>one<br>two</p>');
    expect(html(anElement('hr'))).toBe('<hr>');
  });

  it('escapes text and attributes', () => {
    const link = anElement('a', { href: 'https://example.org/?a&b"><script>' }, '<b>');
    expect(html(link)).toBe(
      '<a href="https://example.org/?a&amp;b&quot;&gt;&lt;script&gt;">&lt;b&gt;</a>',
    );
  });

  it('puts the sub-path before addresses of the site, and before no other', () => {
    const hrefs = ['/glossary/#seat', 'https://example.org/', '#heading', 'mailto:a@example.org'];
    const links = hrefs.map((href) => anElement('a', { href }, 'x'));
    expect(html(...links)).toMatchInlineSnapshot(
      `"<a href="/course/glossary/#seat">x</a><a href="https://example.org/">x</a><a href="#heading">x</a><a href="mailto:a@example.org">x</a>"`,
    );
  });

  it('leaves an attribute that is no address as it is', () => {
    expect(html(anElement('h2', { id: '/odd' }))).toBe('<h2 id="/odd"></h2>');
  });

  it('writes what stands in a component where no component can be shown', () => {
    const term = aComponent('Term', { id: 'seat' }, 'the ', anElement('em', {}, 'seat'));
    expect(html(...aText('Keep ', term, ' free'))).toBe('<p>Keep the <em>seat</em> free</p>');
  });
});

describe('slicesOf', () => {
  it('cuts a text where a component stands, and keeps its neighbours whole', () => {
    const check = aComponent('Check', { id: 'one' });
    const prose = [...aText('before'), anElement('hr'), check, ...aText('after')];
    expect(slicesOf(prose, underCourse)).toEqual(['<p>before</p><hr>', check, '<p>after</p>']);
  });

  it('cuts inside a paragraph too', () => {
    const cite = aComponent('Cite', { idea: 'g10' });
    const slices = slicesOf(aText('claim', cite), underCourse);
    expect(slices).toEqual(['<p>claim', cite, '</p>']);
  });

  it('has nothing to show of an empty text', () => {
    expect(slicesOf([], underCourse)).toEqual([]);
  });
});
