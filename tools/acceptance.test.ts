import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How many requirements on packages and question banks there are of each kind: `A1` to `A7`. */
const REQUIREMENTS = {
  /** All packages. */
  A: 7,
  /** SCORM 1.2, and SCORM 2004 alike. */
  S: 16,
  /** SCORM 2004 besides. */
  T: 7,
  /** cmi5. */
  C: 18,
  /** xAPI without an LMS. */
  X: 5,
  /** GIFT and Moodle XML. */
  G: 7,
  /** QTI 2.1 and 3.0. */
  Q: 6,
  /** Common Cartridge 1.1. */
  K: 2,
} as const;

/** Requirements that no test here can show, each with the reason and what stands in for it. */
const EXCUSED: Readonly<Record<string, string>> = {
  S13: 'The completion report and the gradebook are Moodle’s; what they are made of, status and score, is tested as S5 and T2.',
  Q6: 'No question has a picture, because the authoring schema has none; pictures of lessons are tested in packages.',
};

const ids = Object.entries(REQUIREMENTS).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `${kind}${index + 1}`),
);

const titles = ['src', 'tests', 'tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.test.ts'))
  .flatMap((path) => titlesIn(readFileSync(path, 'utf8')));

/** Titles of the tests and groups in a file. */
function titlesIn(source: string): readonly string[] {
  const calls =
    /\b(?:it|test|describe)(?:\.\w+)*(?:\(\[.*?\]\))?\(\s*(['"`])((?:\\.|(?!\1).)+)\1/gs;
  return [...source.matchAll(calls)].map(([, , title = '']) => title);
}

const isTested = (id: string): boolean =>
  titles.some((title) => new RegExp(`\\b${id}\\b`).test(title));

test('every requirement on packages and question banks has a test that names it, or a reason', () => {
  expect(titles.length).toBeGreaterThan(1000);
  expect(ids.filter((id) => !isTested(id) && !(id in EXCUSED))).toEqual([]);
});

test('no requirement is excused that has a test, or that there is not', () => {
  expect(Object.keys(EXCUSED).filter((id) => isTested(id) || !ids.includes(id))).toEqual([]);
});
