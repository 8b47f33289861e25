import { expect, it } from 'vitest';
import { someFigures } from '../domain/analysis/analysis.builders.ts';
import { itemStatsText } from '../domain/analysis/item-stats.ts';
import { readItemStats } from './item-stats-file.ts';
import { NOTHING_WRONG, reading } from './reading.builders.ts';

const FILE = itemStatsText(
  { id: 'empty-chair', version: '1.0.0' },
  [{ name: 'seat/second', revision: 'r1', figures: someFigures() }],
  new Date('2026-11-27T16:00:00Z'),
);
const read = (source: string) =>
  reading('item-stats.json', (report) => readItemStats(source, report));

it('reads what was written, and knows the lines', () => {
  const { value, says } = read(FILE);
  expect(says).toBe(NOTHING_WRONG);
  expect(value?.values).toEqual(JSON.parse(FILE));
  expect(value?.lineOf('questions', 'seat/second')).toBe(7);
});

const NO_JSON = `The file is no JSON, or not all of it. (yaml-syntax)
    → Save it again from the page of the group, or take it out.
1 finding in 1 file`;

const FAULTS: readonly (readonly [fault: string, source: string, says: string])[] = [
  ['is cut off', FILE.slice(0, 300), `16  ${NO_JSON}`],
  ['has a stray sign', FILE.replace('"n": 40,', '"n": 40;'), `9  ${NO_JSON}`],
  ['is YAML', FILE.replace('"version"', 'version'), `1  ${NO_JSON}`],
  ['is empty', '', `1  ${NO_JSON}`],
  [
    'is of a later version',
    FILE.replace('"version": 1', '"version": 2'),
    `2  "version" is 2. (wrong-value)
    → Version 1: a file of a later version needs a later engine.`,
  ],
  [
    'has a figure that cannot be',
    FILE.replace('"r": 0.35', '"r": 1.35'),
    `12  "questions.seat/second.discrimination.r" is 1.35. (wrong-value)
    → A number from -1 to 1.`,
  ],
  [
    'has an unknown key',
    FILE.replace('"facility": 0.5', '"facility": 0.5, "difficulty": 0.5'),
    `10  The key "difficulty" means nothing here. (unknown-key)`,
  ],
  [
    'names no question',
    FILE.replace('seat/second', 'second'),
    `→ Figures of a question, as "module/question".`,
  ],
  ['is no object', '[]', `1  "the file" is []. (wrong-value)`],
];

it.each(FAULTS)('tells an author whose file %s', (_, source, says) => {
  expect(read(source).says).toContain(says);
});
