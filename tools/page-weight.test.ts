import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkBudgets } from './budgets.ts';
import { pagesOf } from './built-site.ts';
import { PageScales, totalOf } from './page-weight.ts';

const gzip = (text: string): number => gzipSync(text).length;

/** A built site with these files, and its folder. */
function aSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const weigh = (folder: string, base = '/') => {
  const [page] = pagesOf(folder);
  if (!page) throw new Error('the site has no page');
  return new PageScales(folder, base).weigh(page);
};

describe('the weight of a page', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"><link rel=icon href="/icon.svg">' +
    '<script type="module" src="/one.js"></script>';

  it('holds its HTML, its style sheets, and its scripts with what they import while loading', () => {
    const one = 'import{a}from"./two.js";a(()=>import("./late.js"));';
    const two = 'export{a}from"./three.js";';
    const folder = aSite({
      'index.html': html,
      'a.css': 'p{color:red}',
      'icon.svg': '<svg/>',
      'one.js': one,
      'two.js': two,
      'three.js': 'export const a=1;',
      'late.js': 'export const late=1;',
    });
    expect(weigh(folder)).toEqual({
      html: gzip(html),
      css: gzip('p{color:red}'),
      js: gzip(one) + gzip(two) + gzip('export const a=1;'),
    });
  });

  it('leaves drawings out as the pictures that they are, and counts what is said of them', () => {
    const folder = aSite({ 'index.html': '<p>A</p><svg aria-label="B"><path d="M0 0"/></svg>' });
    expect(weigh(folder).html).toBe(gzip('<p>A</p><svg aria-label="B"></svg>'));
  });

  it('counts a file once, however often it is named or imported', () => {
    const page =
      '<link rel="modulepreload" href="/a.js"><script type=module src=/a.js></script><script type=module src=/b.js></script>';
    const folder = aSite({
      'index.html': page,
      'a.js': 'import"./b.js"',
      'b.js': 'import"./a.js"',
    });
    expect(weigh(folder).js).toBe(gzip('import"./b.js"') + gzip('import"./a.js"'));
  });

  it('is the same under a sub-path', () => {
    const page = html.replaceAll('"/', '"/course/');
    const files = { 'a.css': 'p{}', 'one.js': 'x()' };
    const under = weigh(aSite({ 'index.html': page, ...files }), '/course/');
    expect(under.js).toBe(gzip('x()'));
    expect(under.css).toBe(gzip('p{}'));
    expect(totalOf(under)).toBe(gzip(page) + gzip('x()') + gzip('p{}'));
  });
});

describe('the budgets', () => {
  it('name a page that is too heavy, its weight and the limit', () => {
    const noise = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join('');
    const folder = aSite({ 'light.html': 'x' });
    const heavy = join(folder, 'guidance.html');
    writeFileSync(heavy, noise);
    const pages = [
      { file: heavy, address: '/guidance/heavy/' },
      { file: join(folder, 'light.html'), address: '/learn/one/light/' },
      { file: heavy, address: '/about/' },
    ];
    const { mistakes, summary } = checkBudgets(pages, new PageScales(folder, '/'));
    const kB = (gzip(noise) / 1000).toFixed(2);
    expect(mistakes).toEqual([
      `/guidance/heavy/ is too heavy: guidance page ${kB} kB (HTML ${Number(kB).toFixed(1)}, CSS 0.0, JS 0.0); the limit is 15 kB.`,
    ]);
    expect(summary).toContain('lesson 0.0 of 20 kB');
  });

  it('do not hold a quiz for a lesson', () => {
    const folder = aSite({ 'index.html': 'x' });
    const pages = [{ file: join(folder, 'index.html'), address: '/learn/one/quiz/' }];
    expect(checkBudgets(pages, new PageScales(folder, '/')).summary).toBe('heaviest, gzip: ');
  });
});
