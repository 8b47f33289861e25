import { expect, it } from 'vitest';
import { contentFiles } from './content-files.ts';

const script = { js: 'run()', css: '.package{}' };
const document = (styles: readonly string[], pictures: Readonly<Record<string, string>> = {}) => ({
  html: '<p>',
  styles,
  pictures: new Map(Object.entries(pictures)),
});
const SITE: Readonly<Record<string, string>> = {
  '/icon.svg': '<svg/>',
  '/assets/one.css': '@font-face{src:url(/a/b/assets/serif.x1.woff2)}i{background:url(data:,)}',
  '/assets/two.css': '@font-face{src:url("/a/b/assets/serif.x2.woff2")}',
  '/assets/serif.x1.woff2': 'one',
  '/assets/serif.x2.woff2': 'two',
  '/assets/Über.png': 'picture',
};
const siteFile = (path: string): Uint8Array => new TextEncoder().encode(SITE[path] ?? `no ${path}`);
const textOf = (file: string | Uint8Array | undefined): string =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

it('puts everything beside the document, under the names that the style sheet and the document use', () => {
  const pictures = { '/assets/Über.png': '1--ber.png' };
  const files = contentFiles(document(['/assets/one.css'], pictures), script, siteFile, '/a/b/');
  expect(Object.keys(files).sort()).toEqual([
    '1--ber.png',
    'course.css',
    'course.js',
    'icon.svg',
    'index.html',
    'serif.woff2',
  ]);
  expect(textOf(files['course.css'])).toBe(
    '@font-face{src:url(serif.woff2)}i{background:url(data:,)}\n.package{}',
  );
  expect(textOf(files['serif.woff2'])).toBe('one');
  expect(textOf(files['1--ber.png'])).toBe('picture');
});

it('says so when two files of the site would have one name', () => {
  expect(() =>
    contentFiles(document(['/assets/one.css', '/assets/two.css']), script, siteFile, '/a/b/'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: In a package, /assets/serif.x1.woff2 and /assets/serif.x2.woff2 would both be serif.woff2.]`,
  );
});
