import { describe, expect, it } from 'vitest';
import { builtPage } from './built-page.ts';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head>
  <link rel="stylesheet" href="/a/site.css"><link rel="preload" as="font" href="/a/serif.woff2">
  <link rel="stylesheet" href="/a/lists.css"></head>
  <body><main class="page wide"><h1> مراجعة &amp; <em>more</em> </h1><p>Text.</p></main></body></html>`;

describe('builtPage', () => {
  it('A6: reads title, language, direction, content, style sheets in their order, and fonts', () => {
    const { content, ...page } = builtPage(PAGE);
    expect(page).toEqual({
      title: 'مراجعة & more',
      language: 'ar',
      direction: 'rtl',
      wide: true,
      styles: ['/a/site.css', '/a/lists.css'],
      fonts: ['/a/serif.woff2'],
    });
    expect(content.flatMap((node) => (node.type === 'element' ? node.tagName : []))).toEqual([
      'h1',
      'p',
    ]);
  });

  it('takes a class for what it is called, not for what it is called in part', () => {
    expect(builtPage(PAGE.replace('page wide', 'wider')).wide).toBe(false);
    expect(builtPage(PAGE.replace(' class="page wide"', '')).wide).toBe(false);
  });

  it('says what is missing on a page', () => {
    expect(() => builtPage('<p>Nothing.</p>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: A built page has no <main>.]`,
    );
    expect(() => builtPage('<main>Untitled.</main>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: A built page has no <h1>.]`,
    );
  });
});
