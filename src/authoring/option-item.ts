import type { Report } from './finding.ts';
import { lineOf, type Block } from './markdown.ts';
import type { ListBlock } from './question-entry.ts';

/** One item of a list of answers. */
export type ItemBlock = ListBlock['children'][number];

/** The text of an option and the feedback quoted under it. */
export function wordsAndFeedback(
  item: ItemBlock,
  report: Report,
): { readonly words: readonly Block[]; readonly feedback: readonly Block[] } {
  const quotes = item.children.filter((block) => block.type === 'blockquote');
  const rest = item.children.filter((block) => block.type !== 'blockquote');
  const [only] = rest;
  const nested = rest.find((block) => block.type === 'list');
  if (nested) {
    report(
      'misplaced-text',
      lineOf(nested),
      'A list stands inside an option.',
      'Feedback is a quoted line: two spaces, ">" and the text.',
    );
  }
  if (!only)
    report('missing-text', lineOf(item), 'This option is empty.', 'Write its text behind the box.');
  const words =
    rest.length === 1 && only?.type === 'paragraph' ? (only.children as unknown as Block[]) : rest;
  return { words, feedback: quotes.flatMap(({ children }) => children) };
}

/** Whether all options have a text of their own. */
export function hasOwnTexts(list: ListBlock, words: readonly string[], report: Report): boolean {
  const same = words.findIndex((word, index) => words.indexOf(word) !== index);
  const item = list.children[same];
  if (!item) return true;
  report(
    'same-option',
    lineOf(item),
    `Two options say "${words[same] ?? ''}".`,
    'Change one, or take it out.',
  );
  return false;
}
