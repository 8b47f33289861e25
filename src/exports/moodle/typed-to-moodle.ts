import { moodleWords as words } from '#words/moodle.ts';
import { escapeHtml } from '../../domain/prose/html.ts';
import { numberFrom } from '../../domain/question/number.ts';
import type { FillInQuestion, NumericQuestion } from '../../domain/question/question.ts';
import { portableHtml, portableProse } from '../portable-prose.ts';
import { clozeText, stemWith } from './cloze-text.ts';
import type { Conversion, Converted, NumberAnswer, TypedAnswer } from './moodle-question.ts';
import { digitsOf, patternsOf } from './typed-answer.ts';

/** What stands in a text where learners have to think of a word. */
const BLANK = '_____';

/** One gap is a short answer; several are a text with embedded answers. */
export function fillInToMoodle(question: FillInQuestion, { common, site }: Conversion): Converted {
  const stem = portableProse(question.stem, site);
  const slips = question.slips.flatMap(({ answer, feedback }) =>
    answersOf(answer, 0, portableHtml(feedback, site)),
  );
  const gaps = question.gaps.map((spellings) =>
    withoutRepeats([...spellings.flatMap((spelling) => answersOf(spelling, 100, '')), ...slips]),
  );
  const typed = question.gaps.flat().some((spelling) => /\S\s/.test(spelling.trim()))
    ? [words.losses.typed]
    : [];
  const [answers = [], ...others] = gaps;
  if (others.length === 0) {
    const text = stemWith(stem, () => BLANK);
    return { question: { ...common, type: 'shortanswer', text, answers }, losses: typed };
  }
  const each = question.points / gaps.length;
  const isWhole = Number.isInteger(each);
  return {
    question: {
      ...common,
      type: 'multianswer',
      text: clozeText(stem, gaps, isWhole ? each : 1),
    },
    losses: [
      ...(question.partial ? [] : [words.losses.wholeGaps]),
      ...(isWhole ? [] : [words.losses.gapPoints(question.points, gaps.length)]),
      ...typed,
    ],
  };
}

const answersOf = (text: string, percent: number, feedback: string): readonly TypedAnswer[] =>
  patternsOf(text).map((pattern) => ({ pattern, percent, feedback }));

/** The first of answers that Moodle takes for the same, as it is the first that counts. */
function withoutRepeats(answers: readonly TypedAnswer[]): readonly TypedAnswer[] {
  const patterns = answers.map(({ pattern }) => pattern.toLowerCase());
  return answers.filter((_, index) => patterns.indexOf(patterns[index] ?? '') === index);
}

/** A number with its tolerance; the unit may be typed behind it and does not count. */
export function numericToMoodle(
  question: NumericQuestion,
  { common, site }: Conversion,
): Converted {
  const { low, high, slips, unit } = question;
  const right: NumberAnswer = {
    number: digitsOf((low + high) / 2),
    tolerance: digitsOf((high - low) / 2),
    percent: 100,
    feedback: '',
  };
  const wrong = slips.map(({ answer, feedback }): NumberAnswer => ({
    number: digitsOf(numberFrom(answer) ?? 0),
    tolerance: '0',
    percent: 0,
    feedback: portableHtml(feedback, site),
  }));
  const ask = unit && `<p>${escapeHtml(words.unit(unit))}</p>`;
  return {
    question: {
      ...common,
      type: 'numerical',
      text: common.text + ask,
      answers: [right, ...wrong],
      unit,
    },
    losses: [words.losses.number],
  };
}
