import type { Option } from '../domain/question/question.ts';
import { textOf } from '../domain/prose/text.ts';
import type { Report } from './finding.ts';
import { hashOf } from './hash.ts';
import { lineOf, type Block } from './markdown.ts';
import type { ListBlock, QuestionAnswers } from './question.ts';
import type { QuestionEntry } from './question-bank.ts';
import { toProse } from './to-prose.ts';

type ItemBlock = ListBlock['children'][number];

/** Makes the options of a choice or true-false question of a task list. */
export function choiceFrom(
  entry: QuestionEntry,
  list: ListBlock,
  report: Report,
): QuestionAnswers | undefined {
  const options = list.children.map((item) => optionFrom(item, report));
  const keys = options.filter(({ key }) => key).length;
  const words = options.map(({ text }) => textOf(text));
  const isTrueFalse = [...words].sort().join(' ') === 'False True';
  const { choose } = entry.fields.values;
  let fine = hasOwnTexts(list, words, report);
  if (keys === 0) {
    fine = false;
    report(
      'no-key',
      lineOf(list),
      `"${entry.id}" has no right answer.`,
      'Mark the right option with [x].',
    );
  }
  if (keys > 1 && (isTrueFalse || choose === 'one')) {
    fine = false;
    report(
      'too-many-keys',
      lineOf(list),
      `"${entry.id}" has ${keys} right answers, and one is meant.`,
      'Keep one [x], or write "choose: several".',
    );
  }
  if (keys === 1 && choose === 'several') {
    fine = false;
    report(
      'no-key',
      lineOf(list),
      `"${entry.id}" has one right answer, and several are meant.`,
      'Mark the others with [x], or take out "choose: several".',
    );
  }
  if (options.length < 2) {
    fine = false;
    report(
      'no-answers',
      lineOf(list),
      `"${entry.id}" has one option.`,
      'Add another: a choice needs two or more.',
    );
  }
  if (!fine) return undefined;
  return { kind: isTrueFalse ? 'true-false' : 'choice', several: keys > 1, options };
}

function optionFrom(item: ItemBlock, report: Report): Option {
  const { words, feedback } = wordsAndFeedback(item, report);
  if (typeof item.checked !== 'boolean') {
    report(
      'mixed-answers',
      lineOf(item),
      'This option has no box.',
      'Begin it with "- [ ]" or, if it is right, "- [x]".',
    );
  }
  const text = toProse(words, report);
  return {
    id: hashOf(textOf(text)),
    text,
    key: item.checked === true,
    feedback: toProse(feedback, report),
  };
}

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
