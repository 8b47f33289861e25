import { expect, it } from 'vitest';
import { placeFor, withFigures } from './download-figures.ts';
import type { IndexEntry } from './download-index.ts';

const words = { noLosses: 'Nothing.', lossesOf: (count: number) => `${count} notes` };
const aFile = (overrides: Partial<IndexEntry> = {}): IndexEntry => ({
  ...{ file: 'seat.gift', kind: 'gift', module: 'seat', bytes: 1500, sha256: 'abc', losses: [] },
  ...overrides,
});
const page = (...files: readonly string[]): string =>
  [
    ...files.map((file) => placeFor('size', file) + placeFor('sha256', file)),
    placeFor('losses'),
  ].join(' ');

it('fills in sizes, checksums and losses', () => {
  expect(withFigures(page('seat.gift'), [aFile()], words)).toBe('2 kBabc <p>Nothing.</p>');
  expect(withFigures(page('seat.gift'), [aFile({ bytes: 1_250_000 })], words)).toContain('1.3 MB');
});

it('names what was lost once, with everything that it was lost of, and tags as text', () => {
  const losses = ['question/seat/a', 'question/seat/b'].map((object) => ({
    object,
    what: 'No <b>.',
  }));
  expect(withFigures(page('seat.gift'), [aFile({ losses })], words)).toContain(
    '<details><summary><code>seat.gift</code>: 2 notes</summary><ul><li>No &#x3C;b>. <span class="small">a, b</span></li></ul></details>',
  );
});

it('stops the build where page and files differ', () => {
  expect(() => withFigures(page(), [aFile()], words)).toThrow('No page offers seat.gift.');
  expect(() => withFigures(page('x.zip'), [], words)).toThrow(
    'The page of downloads offers x.zip, which was not made.',
  );
});
