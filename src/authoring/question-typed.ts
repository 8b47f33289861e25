import type { Prose, ProseNode } from '../domain/prose/prose.ts';
import { textOf } from '../domain/prose/text.ts';
import { MOST_TYPED } from '../domain/question/most-typed.ts';
import { decimalsIn, numberFrom } from '../domain/question/number.ts';
import type { NumericQuestion, Slip } from '../domain/question/question.ts';
import { wholeOf } from '../domain/question/response.ts';
import type { Report } from './finding.ts';
import { lineOf } from './markdown.ts';
import { wordsAndFeedback } from './option-item.ts';
import type { ListBlock, QuestionAnswers, QuestionEntry } from './question-entry.ts';
import { toProse } from './to-prose.ts';

/** Name of the component that stands in a stem where a gap is. */
export const GAP = 'Gap';

/** The stem with a component in place of each `[[answer|other spelling]]`, and the spellings. */
export function stemWithGaps(stem: Prose): {
  readonly stem: Prose;
  readonly gaps: readonly (readonly string[])[];
} {
  const gaps: string[][] = [];
  const walk = (nodes: Prose): Prose =>
    nodes.flatMap((node): Prose => {
      if (node.kind !== 'text') return [{ ...node, children: walk(node.children) }];
      return node.value.split(/(\[\[.+?\]\])/).map((piece): ProseNode => {
        const gap = /^\[\[(.+)\]\]$/.exec(piece)?.[1];
        if (gap === undefined) return { kind: 'text', value: piece };
        gaps.push(gap.split('|').map((spelling) => spelling.trim()));
        return {
          kind: 'component',
          name: GAP,
          attributes: { gap: `${gaps.length - 1}` },
          children: [],
          line: 1,
        };
      });
    });
  return { stem: walk(stem), gaps };
}

/** Makes a fill-in question of the gaps in its stem. */
export function fillInFrom(
  entry: QuestionEntry,
  gaps: readonly (readonly string[])[],
  list: ListBlock | undefined,
  report: Report,
): QuestionAnswers | undefined {
  if (gaps.some((spellings) => spellings.includes(''))) {
    report(
      'no-key',
      entry.line,
      `"${entry.id}" has a gap with an empty spelling.`,
      'Write the accepted answers with | between them: [[colour|color]].',
    );
    return undefined;
  }
  const slips = slipsFrom(list, report);
  if (!slips) return undefined;
  const answers = [...gaps.flat(), ...slips.map(({ answer }) => answer)];
  reportLong('fill-in', answers, entry.line, report);
  return { kind: 'fill-in', gaps, slips };
}

/** Makes a numeric question of the line `answer:`. */
export function numericFrom(
  entry: QuestionEntry,
  answer: string,
  list: ListBlock | undefined,
  report: Report,
): QuestionAnswers | undefined {
  const range = rangeFrom(answer);
  if (!range) {
    report(
      'wrong-value',
      entry.fields.lineOf('answer'),
      `"answer" is "${answer}".`,
      'Write 1200, 1200 ± 50, or 10 to 20, with up to 13 digits.',
    );
    return undefined;
  }
  const slips = slipsFrom(list, report);
  if (!slips) return undefined;
  const wrong = slips.find((slip) => numberFrom(slip.answer) === undefined);
  if (list && wrong) {
    report(
      'wrong-value',
      lineOf(list),
      `The wrong answer "${wrong.answer}" is no number.`,
      'Write the number that people give, and the feedback under it.',
    );
    return undefined;
  }
  // Numbers are compared as numbers, so what counts is how they can be typed.
  const numbers = [range.low, range.high, ...slips.map((slip) => numberFrom(slip.answer))];
  reportLong('numeric', numbers.map(String), entry.fields.lineOf('answer'), report);
  return { kind: 'numeric', ...range, shown: answer, unit: entry.fields.values.unit, slips };
}

/** The range that an author wrote as `1200`, `1200 ± 50` or `10 to 20`, if it holds a number. */
function rangeFrom(answer: string): Pick<NumericQuestion, 'low' | 'high' | 'decimals'> | undefined {
  const [, first = '', joint, second = ''] =
    /^(.*?)(?:\s*(±|\bto\b)\s*(.*))?$/.exec(answer.trim()) ?? [];
  const one = numberFrom(first);
  const other = joint ? numberFrom(second) : one;
  if (one === undefined || other === undefined) return undefined;
  const low = joint === '±' ? exact(one - other) : one;
  const high = joint === '±' ? exact(one + other) : other;
  const decimals = Math.max(decimalsIn(first), decimalsIn(second));
  const comparable = [low, high].every((end) => Number.isSafeInteger(wholeOf(end, decimals)));
  return low <= high && comparable ? { low, high, decimals } : undefined;
}

/** Reports answers that are longer than the field that they are typed into. */
function reportLong(
  kind: keyof typeof MOST_TYPED,
  answers: readonly string[],
  line: number,
  report: Report,
): void {
  for (const answer of new Set(answers)) {
    if (answer.length <= MOST_TYPED[kind]) continue;
    report(
      'long-answer',
      line,
      `The answer "${answer}" has ${answer.length} characters, and its field takes ${MOST_TYPED[kind]}.`,
      'Ask for a shorter answer.',
    );
  }
}

/** A sum of decimals without the noise of binary fractions. */
const exact = (value: number): number => Number(value.toFixed(9));

/** Wrong answers that people give, from a task list without keys. */
function slipsFrom(list: ListBlock | undefined, report: Report): readonly Slip[] | undefined {
  if (!list) return [];
  const key = list.children.find(({ checked }) => checked === true);
  if (key) {
    report(
      'too-many-keys',
      lineOf(key),
      'An option is marked right, and the answer is typed.',
      'List wrong answers here, with [ ]; the right one is the gap or the line "answer:".',
    );
    return undefined;
  }
  return list.children.map((item) => {
    const { words, feedback } = wordsAndFeedback(item, report);
    return { answer: textOf(toProse(words, report)), feedback: toProse(feedback, report) };
  });
}
