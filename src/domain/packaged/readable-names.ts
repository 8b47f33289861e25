import { identifierFrom } from './lms-text.ts';

/** Characters of a name: more than a report shows of it. */
const LONGEST = 60;

/** The name of an item, given its id. */
export type NameOf = (id: string) => string;

/**
 * Names that can be read in a report, of `[a-z0-9_]`, made of what each item says: no two are the
 * same, and none depends on the order. The id stands behind words that two of them share, and
 * alone where a text has no letter or digit of ASCII, or an item is not there any more.
 */
export function readableNames(ids: readonly string[], texts: readonly string[]): NameOf {
  const words = ids.map((_, place) => wordsIn(texts[place] ?? ''));
  const names = ids.map((id, place) => {
    const own = words[place] ?? '';
    const isShared = words.indexOf(own) !== words.lastIndexOf(own);
    return identifierFrom(own && isShared ? `${own}_${id}` : own || id);
  });
  const areDistinct = new Set(names).size === names.length;
  return (id) => (areDistinct ? names[ids.indexOf(id)] : undefined) ?? identifierFrom(id);
}

/** The words of a text in small letters of ASCII, as many as fit. */
function wordsIn(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return words.length <= LONGEST
    ? words
    : words
        .slice(0, LONGEST + 1)
        .replace(/_[^_]*$/, '')
        .slice(0, LONGEST);
}
