import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from './checklist.ts';
import { compareProfiles, widestOf } from './comparison.ts';

const WORDS = 5;
const scale = ['never', 'seldom', 'sometimes', 'often', 'always'];

describe('compareProfiles', () => {
  it('puts two profiles side by side and counts the difference in words of the scale', () => {
    const compared = compareProfiles(
      [
        { item: 'admit', mean: 0.75 },
        { item: 'listen', mean: 0.25 },
      ],
      [
        { item: 'listen', mean: 0.5 },
        { item: 'admit', mean: 0.25 },
      ],
      WORDS,
    );
    expect(compared).toEqual([
      { item: 'admit', one: 0.75, other: 0.25, steps: 2 },
      { item: 'listen', one: 0.25, other: 0.5, steps: -1 },
    ]);
  });

  it('says nothing of a difference where one side says nothing', () => {
    const compared = compareProfiles(
      [{ item: 'admit' }, { item: 'listen', mean: 0 }],
      [{ item: 'admit', mean: 1 }],
      WORDS,
    );
    expect(compared).toEqual([
      { item: 'admit', other: 1 },
      { item: 'listen', one: 0 },
    ]);
  });
});

describe('widestOf', () => {
  it('names the widest first, whichever side is higher, and leaves out what is less than a word', () => {
    const compared = [
      { item: 'a', steps: 0.9 },
      { item: 'b', steps: 1 },
      { item: 'c', steps: -3 },
      { item: 'd' },
      { item: 'e', steps: 2 },
    ];
    expect(widestOf(compared, 9).map(({ item }) => item)).toEqual(['c', 'e', 'b']);
    expect(widestOf(compared, 2).map(({ item }) => item)).toEqual(['c', 'e']);
  });

  it('never names two means that are said with the same word', () => {
    const mean = fc.integer({ min: 0, max: 24 }).map((sum) => sum / 24);
    fc.assert(
      fc.property(mean, mean, (one, other) => {
        const compared = compareProfiles(
          [{ item: 'a', mean: one }],
          [{ item: 'a', mean: other }],
          WORDS,
        );
        for (const each of widestOf(compared, 1)) {
          expect(levelOf(each.one ?? 0, scale)).not.toBe(levelOf(each.other ?? 0, scale));
        }
      }),
    );
  });
});
