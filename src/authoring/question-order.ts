import type { Item } from '../domain/question/question.ts';
import { textOf } from '../domain/prose/text.ts';
import type { Report } from './finding.ts';
import { hashOf } from './hash.ts';
import { lineOf, type Block, type MdastNode } from './markdown.ts';
import { hasOwnTexts, wordsAndFeedback } from './option-item.ts';
import type { ListBlock, QuestionAnswers, QuestionEntry, TableBlock } from './question-entry.ts';
import { toProse } from './to-prose.ts';

/** Makes the items of a sequencing question of an ordered list. */
export function sequencingFrom(
  entry: QuestionEntry,
  list: ListBlock,
  report: Report,
): QuestionAnswers | undefined {
  const items = list.children.map((item) => itemFrom(wordsAndFeedback(item, report).words, report));
  if (items.length < 3) {
    report(
      'no-answers',
      lineOf(list),
      `"${entry.id}" has ${items.length} items to put in order.`,
      'Write three or more.',
    );
    return undefined;
  }
  return hasOwnTexts(
    list,
    items.map(({ text }) => textOf(text)),
    report,
  )
    ? { kind: 'sequencing', items }
    : undefined;
}

/** Makes the pairs of a matching question of a table with two columns. */
export function matchingFrom(
  entry: QuestionEntry,
  table: TableBlock,
  report: Report,
): QuestionAnswers | undefined {
  const [head, ...body] = table.children;
  if (head?.children.length !== 2 || body.length < 2) {
    report(
      'no-answers',
      lineOf(table),
      `"${entry.id}" has a table of ${head?.children.length ?? 0} columns and ${body.length} rows.`,
      'Pairs are a table of two columns and two or more rows.',
    );
    return undefined;
  }
  const [left, right] = head.children.map((cell) => textOf(toProse(cell.children, report)));
  const pairs = body.map((row) => {
    const [first, second] = row.children.map((cell) =>
      itemFrom(cell.children as MdastNode[] as Block[], report),
    );
    return { first, second, row };
  });
  const empty = pairs.find(({ second }) => !second || textOf(second.text) === '');
  if (empty) {
    report(
      'missing-text',
      lineOf(empty.row),
      'This row has nothing in its second cell.',
      'Write the value that belongs to the first cell.',
    );
    return undefined;
  }
  const values = new Map(pairs.map(({ second }) => [second?.id ?? '', second as Item]));
  const rows = pairs.flatMap(({ first, second }) =>
    first && second && textOf(first.text) !== '' ? [{ ...first, value: second.id }] : [],
  );
  if (rows.length === 0) {
    report(
      'no-key',
      lineOf(table),
      `"${entry.id}" has no pair.`,
      'Write a first cell in each row that is to be paired.',
    );
    return undefined;
  }
  if (new Set(rows.map(({ id }) => id)).size < rows.length) {
    report(
      'same-option',
      lineOf(table),
      `Two rows of "${entry.id}" begin alike.`,
      'Change the first cell of one.',
    );
    return undefined;
  }
  return {
    kind: 'matching',
    headings: [left ?? '', right ?? ''],
    rows,
    values: [...values.values()],
  };
}

function itemFrom(words: readonly Block[], report: Report): Item {
  const text = toProse(words, report);
  return { id: hashOf(textOf(text)), text };
}
