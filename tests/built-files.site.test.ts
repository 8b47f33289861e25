import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../src/domain/prose/text.ts';
import { readyModules } from './course.ts';
import { expect, test } from './site.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(dist, file)).isFile(),
);
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test.describe('the built files', () => {
  test('carry a strict policy on every page, and nothing inline', () => {
    for (const page of pages) {
      const html = read(page);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe|https?:|\*/);
      expect(html, page).not.toMatch(
        /<script(?![^>]*\bsrc=)(?![^>]*application\/(ld\+)?json)[^>]*>/,
      );
      expect(html, page).not.toMatch(/<style|\sstyle=|\son\w+="/);
    }
  });

  test('give away neither keys, feedback nor explanations of a quiz or the final assessment', () => {
    const secrets = readyModules.flatMap((module) =>
      module.questions
        .filter(({ pool }) => pool !== 'check')
        .flatMap((question) => [
          textOf(question.why),
          ...('options' in question
            ? question.options.map(({ feedback }) => textOf(feedback))
            : []),
          ...('slips' in question ? question.slips.map(({ feedback }) => textOf(feedback)) : []),
        ]),
    );
    const asWritten = secrets.filter((secret) => secret.length > 20);
    expect(asWritten.length).toBeGreaterThan(50);
    const beginnings = Map.groupBy(asWritten, beginningOf);
    for (const file of files.filter((each) => /\.(html|js|json)$/.test(each))) {
      const text = read(file)
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      const told = beginningsIn(text)
        .flatMap((beginning) => beginnings.get(beginning) ?? [])
        .filter((secret) => text.includes(secret));
      expect(told, file).toEqual([]);
    }
  });

  test('show the sequences and pairs of a quiz in another order than the right one', () => {
    for (const module of readyModules) {
      const html = read(`learn/${module.id}/quiz/index.html`);
      for (const question of module.questions) {
        if (question.kind !== 'sequencing' || question.pool !== 'quiz') continue;
        const places = question.items.map(({ id }) => html.indexOf(`data-item="${id}"`));
        expect(places.every((place) => place > 0)).toBe(true);
        expect(places, question.id).not.toEqual(places.toSorted((one, other) => one - other));
      }
    }
  });

  test('hold every page and anchor that a page links to', () => {
    const base = process.env['BASE_PATH'] ?? '/';
    const ids = new Map(
      pages.map((page) => [
        page,
        new Set([...read(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    // The gallery's samples link to samples.
    for (const page of pages.filter((each) => !each.startsWith('gallery/'))) {
      for (const [, href = ''] of read(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(https:|mailto:|data:)/.test(href)) continue;
        const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#');
        expect(path === '' || path.startsWith(base), `${page}: ${href}`).toBe(true);
        const file =
          path === '' ? page : path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        expect(files, `${page}: ${href}`).toContain(file);
        if (anchor) expect([...(ids.get(file) ?? [])], `${page}: ${href}`).toContain(anchor);
      }
    }
  });
});

/** Words by which a sentence is looked for: quicker than looking for each sentence in each file. */
const BEGINNING = 3;

const beginningOf = (text: string): string => beginningsIn(text)[0] ?? '';

/** Every place of a text at which a sentence may begin, as its next words without signs. */
function beginningsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, place) => words.slice(place, place + BEGINNING).join(' '));
}
