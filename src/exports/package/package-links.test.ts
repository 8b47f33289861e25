import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { inPackage } from './package-links.ts';

const inside = new Set(['/learn/seat/', '/learn/seat/chair/']);

/** HTML of the first lesson's page as it stands in a package. */
function packaged(html: string, base = '/'): string {
  const content = fromHtml(html, { fragment: true }).children as ElementContent[];
  const fileOf = (path: string): string => `<${path}>`;
  return toHtml(inPackage(content, { address: '/learn/seat/chair/', inside, base, fileOf }));
}

describe('inPackage', () => {
  it('A3: leads from page to page within the document', () => {
    expect(packaged('<a href="/learn/seat/">Module</a>')).toBe('<a href="#learn.seat">Module</a>');
    expect(packaged('<a href="/learn/seat/chair/#q">Check</a>')).toBe(
      '<a href="#learn.seat.chair--q">Check</a>',
    );
    expect(packaged('<a href="#q">Check</a>')).toBe('<a href="#learn.seat.chair--q">Check</a>');
  });

  it('A3: knows the pages of a site under a path of several parts', () => {
    expect(packaged('<a href="/a/b/learn/seat/">Module</a>', '/a/b/')).toBe(
      '<a href="#learn.seat">Module</a>',
    );
    expect(packaged('<a href="/learn/seat/">Module</a>', '/a/b/')).not.toContain('href');
  });

  it('A3: leaves the words of a link that leads out, and nothing of a list of such links', () => {
    expect(packaged('<p>See <a href="https://example.org/">the law</a>.</p>')).toBe(
      '<p>See <span data-was-link="">the law</span>.</p>',
    );
    expect(packaged('<nav><ul><li><a href="/record/">Record</a></li></ul></nav>')).toBe('');
    expect(packaged('<p><a href="/a/">A</a> · <a href="/b/">B</a></p><p>C</p>')).toBe('<p>C</p>');
  });

  it('gives every id to its page, and everything that refers to one', () => {
    expect(
      packaged(
        '<p id="a">A</p><input aria-describedby="a b" list="c" aria-details="a"><label for="a">A</label><td headers="a b">',
      ),
    ).toMatchInlineSnapshot(
      `"<p id="learn.seat.chair--a">A</p><input aria-describedby="learn.seat.chair--a learn.seat.chair--b" list="learn.seat.chair--c" aria-details="learn.seat.chair--a"><label for="learn.seat.chair--a">A</label>"`,
    );
  });

  it('keeps the arrows and paints of drawings', () => {
    expect(
      packaged(
        '<svg><marker id="tip"></marker><path marker-end="url(#tip)" fill="url(\'#tip\')" style="stroke:url(#tip)"></path><use href="#tip"></use><use xlink:href="#tip"></use></svg>',
      ),
    ).toMatchInlineSnapshot(
      `"<svg><marker id="learn.seat.chair--tip"></marker><path marker-end="url(#learn.seat.chair--tip)" fill="url(#learn.seat.chair--tip)" style="stroke:url(#learn.seat.chair--tip)"></path><use href="#learn.seat.chair--tip"></use><use xlink:href="#learn.seat.chair--tip"></use></svg>"`,
    );
  });

  it('names files as the package does, whatever letters their names have', () => {
    expect(
      packaged('<img src="/a/b/x.png" srcset="/a/b/x.webp 1x, /a/b/y.webp 2x">', '/a/b/'),
    ).toBe('<img src="</x.png>" srcset="</x.webp> 1x, </y.webp> 2x">');
    expect(packaged('<img src="/assets/%C3%9Cber.png">')).toContain('</assets/Über.png>');
    expect(packaged('<img src="data:image/gif;base64,AA">')).toContain('data:image/gif;base64,AA');
  });

  it('leaves out what is only for the site, and says what is said in packages only', () => {
    expect(
      packaged(
        '<script src="/x.js"></script><noscript>No</noscript><p data-site-only>Site</p><p data-pagefind-filter="a">A</p><b data-pagefind-ignore>B</b>',
      ),
    ).toBe('<b>B</b>');
    expect(packaged('<p data-in-package="In your LMS">In this browser</p>')).toBe(
      '<p>In your LMS</p>',
    );
  });

  it('leaves the page that it was given as it is', () => {
    const content = fromHtml('<p id="a">A</p>', { fragment: true }).children as ElementContent[];
    const before = structuredClone(content);
    inPackage(content, { address: '/', inside, base: '/', fileOf: (path) => path });
    expect(content).toEqual(before);
  });
});
