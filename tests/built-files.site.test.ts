import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../src/domain/prose/text.ts';
import type { Question } from '../src/domain/question/question.ts';
import { readyModules } from './course.ts';
import { expect, test } from './site.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(dist, file)).isFile(),
);
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Pages that hold keys on purpose (docs/decisions/14-facilitator-pages-hold-keys.md), by name. */
const facilitatorPages = readyModules
  .filter(({ session }) => session)
  .map(({ id }) => `trainers/${id}/index.html`);

/** What is said of the right and the wrong answers to questions. */
const secretsOf = (questions: readonly Question[]): readonly string[] =>
  questions
    .flatMap((question) => [
      textOf(question.why),
      ...('options' in question ? question.options.map(({ feedback }) => textOf(feedback)) : []),
      ...('slips' in question ? question.slips.map(({ feedback }) => textOf(feedback)) : []),
    ])
    .filter((secret) => secret.length > 20);

/** Which of these sentences the text of a file holds. */
function toldIn(file: string, secrets: readonly string[]): readonly string[] {
  const beginnings = Map.groupBy(secrets, beginningOf);
  const text = read(file)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  return beginningsIn(text)
    .flatMap((beginning) => beginnings.get(beginning) ?? [])
    .filter((secret) => text.includes(secret));
}

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
    const sealed = readyModules.flatMap(({ questions }) =>
      questions.filter(({ pool }) => pool !== 'check'),
    );
    const secrets = secretsOf(sealed);
    expect(secrets.length).toBeGreaterThan(50);
    for (const file of files.filter((each) => /\.(html|js|json)$/.test(each))) {
      if (facilitatorPages.includes(file)) continue;
      expect(toldIn(file, secrets), file).toEqual([]);
    }
  });

  test('tell facilitators the keys of their module, and none of the final assessment', () => {
    const questions = readyModules.flatMap((module) => module.questions);
    const open = secretsOf(questions.filter(({ pool }) => pool !== 'final'));
    // A short sentence may be said to several questions.
    const ofFinal = secretsOf(questions.filter(({ pool }) => pool === 'final')).filter(
      (secret) => !open.some((each) => each.includes(secret)),
    );
    expect(ofFinal.length).toBeGreaterThan(20);
    expect(facilitatorPages.length).toBeGreaterThan(0);
    for (const module of readyModules.filter(({ session }) => session)) {
      const file = `trainers/${module.id}/index.html`;
      expect(toldIn(file, ofFinal), file).toEqual([]);
      const own = secretsOf(module.questions.filter(({ pool }) => pool !== 'final'));
      expect(new Set(toldIn(file, own)), file).toEqual(new Set(own));
    }
  });

  test('lead no learner to a page with keys, and no search engine', () => {
    for (const file of facilitatorPages) {
      expect(pages).toContain(file);
      expect(read(file)).toContain('<meta name="robots" content="noindex">');
      expect(read(file)).not.toContain('data-pagefind-body');
    }
    const base = process.env['BASE_PATH'] ?? '/';
    const addresses = facilitatorPages.map((file) => base + file.replace('index.html', ''));
    for (const page of pages.filter((each) => !each.startsWith('trainers/'))) {
      const html = read(page);
      for (const address of addresses) expect(html, page).not.toContain(`href="${address}`);
    }
  });

  test('have no link to the pages for trainers where somebody learns or answers', () => {
    const base = process.env['BASE_PATH'] ?? '/';
    const lessons = readyModules.flatMap(({ id, lessons: own }) =>
      own.map((lesson) => `learn/${id}/${lesson.id}/index.html`),
    );
    const quizzes = readyModules.map(({ id }) => `learn/${id}/quiz/index.html`);
    const learning = [...lessons, ...quizzes, 'learn/final/index.html', 'assigned/index.html'];
    for (const page of learning) expect(read(page), page).not.toContain(`href="${base}trainers/`);
    expect(read('learn/index.html')).toContain(`href="${base}trainers/"`);
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
    test.slow();
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
