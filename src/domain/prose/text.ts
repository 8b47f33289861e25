import type { Prose } from './prose.ts';

/** Tags of what stands apart from the words before and after it. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'tr',
  'td',
  'th',
  'blockquote',
  'pre',
  'br',
]);

/** The words of a text without its markup; blocks are kept apart by a space. */
export function textOf(prose: Prose): string {
  return join(prose).replace(/\s+/g, ' ').trim();
}

function join(prose: Prose): string {
  return prose
    .map((node) => {
      if (node.kind === 'text') return node.value;
      const text = join(node.children);
      return node.kind === 'component' || BLOCKS.has(node.tag) ? ` ${text} ` : text;
    })
    .join('');
}

/** Words per minute that an adult reads of non-fiction, as Brysbaert (2019) found them. */
export const WORDS_PER_MINUTE = 238;

/** Number of words in a text. */
export function wordsIn(prose: Prose): number {
  return textOf(prose).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(prose: Prose): number {
  return Math.max(1, Math.round(wordsIn(prose) / WORDS_PER_MINUTE));
}
