import type { Option } from '../domain/question/question.ts';
import { textOf } from '../domain/prose/text.ts';
import type { Report } from './finding.ts';
import { hashOf } from './hash.ts';
import { lineOf } from './markdown.ts';
import { hasOwnTexts, wordsAndFeedback, type ItemBlock } from './option-item.ts';
import type { ListBlock, QuestionAnswers, QuestionEntry } from './question-entry.ts';
import { toProse } from './to-prose.ts';

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
