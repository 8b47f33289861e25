/** A page that the index found, as Pagefind gives it; what stands in it is loaded when it is shown. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
}

/** What Pagefind answers to a search. */
export interface Found<Page extends FoundPage = FoundPage> {
  readonly results: readonly Page[];
  /** How many pages there would be without filters. */
  readonly unfilteredResultCount: number;
}

/** The search of Pagefind: all pages for `null`, else those with every one of the words. */
export type Search<Page extends FoundPage> = (
  words: string | null,
  options?: object,
) => Promise<Found<Page>>;

/** A page with less than this share of the best one's weight is left out. */
const LEAST_SHARE = 1 / 3;
/** A word on more than this share of all pages says nothing about any: how, do, the, customer. */
const TOO_COMMON = 0.7;

/**
 * A search that takes a question as people ask it. Pagefind 1.6 looks for pages with every word of
 * it, so that “how much do complaints cost” misses the page on the cost of complaints. This one
 * weighs each word by how rare it is, and puts first the pages with most of that weight. A single
 * word, and a phrase in quotes, are Pagefind's own matter. Once Pagefind can look for any of
 * several words, this can go.
 */
export function searchAnyWord<Page extends FoundPage>(search: Search<Page>): Search<Page> {
  return async (asked, options) => {
    const words = wordsOf(asked ?? '');
    if (words.length < 2 || asked?.includes('"')) return search(asked, options);
    const [all, ...found] = await Promise.all([
      search(null),
      ...words.map((word) => search(word, options)),
    ]);
    const results = rankPages(found, all.results.length);
    if (results.length === 0) return search(asked, options);
    return { results, unfilteredResultCount: results.length };
  };
}

/** Pages by the weight of the words on them; each as it was found by the rarest of these. */
export function rankPages<Page extends FoundPage>(
  found: readonly Found<Page>[],
  pages: number,
): readonly Page[] {
  const weights = new Map<string, { page: Page; weight: number; rarity: number }>();
  for (const { results, unfilteredResultCount: count } of found) {
    if (count > pages * TOO_COMMON) continue;
    const rarity = Math.log((pages + 1) / (count + 0.5));
    const best = Math.max(...results.map(({ score }) => score));
    for (const page of results) {
      const before = weights.get(page.id);
      weights.set(page.id, {
        ...(before && before.rarity >= rarity ? before : { page, rarity }),
        weight: (before?.weight ?? 0) + rarity * (0.5 + page.score / (best || 1)),
      });
    }
  }
  const ranked = [...weights.values()].toSorted((a, b) => b.weight - a.weight);
  const least = (ranked[0]?.weight ?? 0) * LEAST_SHARE;
  return ranked.filter(({ weight }) => weight >= least).map(({ page }) => page);
}

const wordsOf = (text: string): readonly string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu)),
];
