import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../src/domain/question/key.ts';
import type { Question } from '../src/domain/question/question.ts';
import {
  bank,
  itemsOf,
  openQuestions,
  phrasesOf,
  secrets,
  stems,
  toldIn,
  wordsIn,
} from './final-phrases.ts';
import { expect, test } from './site.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
/** The one page that asks these questions, and the packages that hold it; their keys are sealed. */
const ASSESSMENTS =
  /^(learn\/final\/index\.html|downloads\/course-(scorm12|scorm2004|cmi5)\.zip: index\.html)$/;

/** A text of the built site, and the words in it. */
interface BuiltText {
  readonly path: string;
  readonly text: string;
  readonly words: string;
}

/** Every text of the built site, once: what is packed or compressed is opened. */
const texts: readonly BuiltText[] = [
  ...new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dist, path)).isFile())
      .flatMap((path) => textsIn(path, readFileSync(join(dist, path))))
      .map(([path, text]) => [ASSESSMENTS.test(path) ? path : text, { path, text }]),
  ).values(),
].map(({ path, text }) => ({ path, text, words: wordsIn(text) }));
const asked = texts.filter(({ path }) => ASSESSMENTS.test(path));
const elsewhere = texts.filter(({ path }) => !ASSESSMENTS.test(path));

function textsIn(path: string, bytes: Uint8Array): readonly [string, string][] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsIn(path, gunzipSync(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [[path, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).flatMap(([name, packed]) =>
    textsIn(`${path}: ${name}`, packed),
  );
}

test.describe('the final assessment', () => {
  // What they read is read once.
  test.describe.configure({ mode: 'default' });
  test('is asked on its own page, in the packages of the course, and nowhere else', () => {
    test.slow();
    expect(bank.length).toBeGreaterThan(20);
    expect(texts.length).toBeGreaterThan(100);
    expect(asked).toHaveLength(4);
    for (const { path, words } of asked) expect(toldIn(words, stems), path).toEqual(stems);
    for (const { path, words } of elsewhere) expect(toldIn(words, stems), path).toEqual([]);
  });

  test('leaves its explanations and feedback in no file', () => {
    test.slow();
    expect(secrets.length).toBeGreaterThan(50);
    for (const { path, words } of texts) expect(toldIn(words, secrets), path).toEqual([]);
  });

  test('leaves its answers in no other file, neither their words nor their ids', () => {
    test.slow();
    const open = openQuestions.flatMap((question) => itemsOf(question).map(({ id }) => id));
    const own = bank
      .flatMap(({ question }) => itemsOf(question))
      .filter(({ id }) => !open.includes(id) && !['True', 'False'].includes(id));
    const phrases = own.flatMap(({ text }) => phrasesOf(text));
    expect(phrases.length).toBeGreaterThan(20);
    for (const { path, text, words } of elsewhere) {
      expect(toldIn(words, phrases), path).toEqual([]);
      expect(
        own.map(({ id }) => id).filter((id) => text.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  for (const { path, text } of asked) {
    test(`shows nothing in ${path} by which a right answer is told from a wrong one`, () => {
      showsNoKey(selectAll('course-final course-item', fromHtml(text)));
    });
  }
});

/** Holds the questions, as they stand in a document, against their keys. */
function showsNoKey(items: ReturnType<typeof selectAll>): void {
  expect(items).toHaveLength(bank.length);
  for (const [index, { question }] of bank.entries()) {
    const item = items[index];
    expect(item?.properties['dataQuestion']).toBe(question.id);
    if (!item) continue;
    const html = toHtml(item);
    const pairs = [...keyOf(question, String).keys()].filter((token) => token.includes('.'));
    expect(
      pairs.filter((token) => html.includes(token)),
      question.id,
    ).toEqual([]);
    expect(item.properties['dataSealed'], question.id).not.toMatch(readable(question));
    const options = selectAll('.option', item).map(withoutWords);
    expect(new Set(options).size, question.id).toBeLessThanOrEqual(1);
    const order = rightOrder(question);
    const places = order.map((id) => html.indexOf(`"${id}"`));
    expect(
      places.every((place) => place > 0),
      question.id,
    ).toBe(true);
    if (order.length > 1) expect(places, question.id).not.toEqual(places.toSorted(ascending));
    const form = wordsIn(
      selectAll('form > :not(.stem)', item)
        .map((part) => toHtml(part))
        .join(' '),
    );
    const told = typedAnswers(question).filter((answer) => ` ${form} `.includes(` ${answer} `));
    expect(told, question.id).toEqual([]);
  }
}

/** Ids in the order that a key has them, where their order is the key. */
function rightOrder(question: Question): readonly string[] {
  if ('rows' in question) return [...new Set(question.rows.map(({ value }) => value))];
  return 'items' in question ? question.items.map(({ id }) => id) : [];
}

/** What is to be typed, as words. */
function typedAnswers(question: Question): readonly string[] {
  if ('gaps' in question) return question.gaps.flat().map(wordsIn);
  if (!('low' in question)) return [];
  return [question.shown, ...[question.low, question.high].map(String)].map(wordsIn);
}

/** Anything of a question that can be read in what should be sealed. */
const readable = (question: Question): RegExp =>
  new RegExp(
    ['"share"', '"proof"', '"feedback"', ...itemsOf(question).map(({ id }) => `"${id}"`)].join('|'),
  );

/** The markup of an option alone: right and wrong ones have to be alike. */
function withoutWords(option: ReturnType<typeof selectAll>[number]): string {
  return toHtml(option)
    .replace(/ (?:value|id|aria-labelledby)="[^"]*"/g, '')
    .replace(/<span>.*<\/span>/gs, '');
}

const ascending = (one: number, other: number): number => one - other;
