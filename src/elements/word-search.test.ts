import { describe, expect, test } from 'vitest';
import { rankPages, searchAnyWord, type Found, type FoundPage } from './word-search.ts';

const found = (scores: Readonly<Record<string, number>>): Found => {
  const results = Object.entries(scores).map(([id, score]) => ({ id, score }));
  return { results, unfilteredResultCount: results.length };
};
const ids = (pages: readonly FoundPage[]) => pages.map(({ id }) => id);

describe('a question as people ask it', () => {
  test('puts the page with most of the rare words first', () => {
    const ranked = rankPages(
      [found({ cost: 5, report: 6, chair: 1 }), found({ cost: 9, chair: 2 }), found({ other: 1 })],
      40,
    );
    expect(ids(ranked)[0]).toBe('cost');
  });

  test('passes over a word that nearly every page has', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`p${n}`, 9]));
    expect(ids(rankPages([found(everywhere), found({ p8: 1 })], 10))).toEqual(['p8']);
  });

  test('leaves out pages that share little with it', () => {
    const ranked = rankPages(
      [found({ best: 9 }), found({ best: 9 }), found({ poor: 0.1, best: 9 })],
      40,
    );
    expect(ids(ranked)).toEqual(['best']);
  });

  test('leaves one word, a phrase in quotes and words without a page to Pagefind', async () => {
    const asked: (string | null)[] = [];
    const search = searchAnyWord((words) => {
      asked.push(words);
      return Promise.resolve(found(words === null ? { a: 1, b: 1, c: 1, d: 1 } : {}));
    });
    await search('chair');
    await search('"empty chair"');
    expect(asked).toEqual(['chair', '"empty chair"']);
    await search('xyz zyx');
    expect(asked.slice(2)).toEqual([null, 'xyz', 'zyx', 'xyz zyx']);
  });
});
