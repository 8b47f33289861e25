import { fromHtml } from 'hast-util-from-html';
import type { Asked, ImportedAnswer } from './imported.ts';

/**
 * The fraction of the grade that Moodle gives, 0 to 1, as its question types are documented to do.
 * What is given: texts chosen, texts typed, an answer for each pair with a text (empty for none),
 * or texts in order.
 */
export function scoreOf(question: Asked, given: readonly string[]): number {
  switch (question.type) {
    case 'multichoice': {
      const chosen = given.map((text) => only(question.answers, (each) => isSame(each.text, text)));
      if (question.single && chosen.length > 1) throw new Error('One may be chosen.');
      const sum = chosen.reduce((total, { fraction }) => total + fraction, 0);
      return Math.min(1, Math.max(0, sum));
    }
    case 'truefalse':
      return given[0] === String(question.right) ? 1 : 0;
    case 'shortanswer':
      return typedScore(question.answers, given[0] ?? '');
    case 'numerical': {
      const value = numberIn(given[0] ?? '');
      const fits = ({ text, tolerance = 0 }: ImportedAnswer) =>
        value !== undefined &&
        Math.abs(value - Number(text)) <= tolerance + epsilon(text, tolerance);
      return question.answers.find(fits)?.fraction ?? 0;
    }
    case 'match': {
      const asked = question.pairs.filter(({ text }) => text !== '');
      const right = asked.filter(
        ({ answer }, index) => given[index] && isSame(answer, given[index]),
      );
      return right.length / asked.length;
    }
    case 'ordering': {
      const inPlace = question.items.filter((item, place) => isSame(item, given[place] ?? ''));
      const share = inPlace.length / question.items.length;
      if (question.grading === 'ABSOLUTE_POSITION') return share;
      if (question.grading === 'ALL_OR_NOTHING') return share === 1 ? 1 : 0;
      throw new Error(`Not a grading type: ${question.grading}`);
    }
    case 'multianswer': {
      const scores = question.gaps.map((answers, gap) => typedScore(answers, given[gap] ?? ''));
      return scores.reduce((total, score) => total + score, 0) / scores.length;
    }
    default:
      return question satisfies never;
  }
}

/** The first answer that fits counts. */
function typedScore(answers: readonly ImportedAnswer[], typed: string): number {
  const wanted = typed.normalize('NFC').trim();
  return answers.find(({ text }) => patternOf(text).test(wanted))?.fraction ?? 0;
}

/** An asterisk stands for anything, unless a backslash stands in front of it; capitals do not count. */
function patternOf(answer: string): RegExp {
  const pieces = answer.normalize('NFC').split(/(?<!\\)\*+/);
  const quoted = pieces.map((piece) =>
    piece.replaceAll('\\*', '*').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  return new RegExp(`^${quoted.join('.*')}$`, 'iu');
}

/** A number at the beginning of what was typed; blanks do not count, nor what stands behind it. */
function numberIn(typed: string): number | undefined {
  const close = typed.replaceAll(' ', '');
  const plain =
    close.includes('.') || close.split(',').length > 2
      ? close.replaceAll(',', '')
      : close.replace(',', '');
  const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/i.exec(plain)?.[0];
  return number === undefined ? undefined : Number(number);
}

const epsilon = (text: string, tolerance: number): number =>
  1e-14 * Math.max(tolerance, Math.abs(Number(text)), 1e-14);

const isSame = (html: string, text: string): boolean => wordsOf(html) === wordsOf(text, true);

/** What a reader sees of HTML, blanks apart. */
export function wordsOf(html: string, isPlain = false): string {
  if (isPlain) return html.replace(/\s+/g, '');
  const known = words.get(html) ?? wordsOf(seenIn(fromHtml(html, { fragment: true })), true);
  words.set(html, known);
  return known;
}

/** The same texts are compared many times. */
const words = new Map<string, string>();

type Root = ReturnType<typeof fromHtml>;
type HtmlNode = Root | Root['children'][number];

/** The text of a node and of all that it holds. */
export function seenIn(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(seenIn).join('') : '';
}

function only<Value>(values: readonly Value[], isMeant: (value: Value) => boolean): Value {
  const [value, ...others] = values.filter(isMeant);
  if (value === undefined || others.length > 0) throw new Error(`${others.length} answers fit.`);
  return value;
}
