import type { Printed } from './printed-prose.ts';

/** Characters that surely stand in a line of the narrowest column of text. */
const IN_A_LINE = 55;
/** What may be kept on one page: less than a page of US Letter holds. */
const MOST_LINES = 32;
/** What an element takes beside its words, in lines. */
const BESIDE: Readonly<Record<string, number>> = {
  p: 1.5,
  li: 1.5,
  tr: 2.5,
  pre: 2,
  br: 1,
  hr: 1,
  box: 4,
  cue: 3,
  drawing: 13,
  // A picture can be as high as a page.
  picture: MOST_LINES,
};
const HEADING = 3;

/**
 * Whether texts together can be kept on one page, so that a question does not break in the middle.
 * It is reckoned, and with room to spare: to measure would set every text twice.
 */
export const fitsOnPage = (...texts: readonly Printed[]): boolean =>
  texts.reduce((sum, text) => sum + 1 + linesOf(text), 0) < MOST_LINES;

function linesOf(nodes: Printed): number {
  return nodes.reduce<number>((sum, node) => {
    if (typeof node === 'string') return sum + node.length / IN_A_LINE;
    const beside = /^h[1-6]$/.test(node.tag) ? HEADING : (BESIDE[node.tag] ?? 0);
    return sum + beside + linesOf(node.children);
  }, 0);
}
