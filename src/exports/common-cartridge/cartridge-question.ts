import { exportWords } from '#words/exports.ts';
import { questionWords } from '#words/question.ts';
import { escapeHtml, htmlOf } from '../../domain/prose/html.ts';
import type { Prose, ProseNode } from '../../domain/prose/prose.ts';
import type {
  FillInQuestion,
  NumericQuestion,
  Question,
  Slip,
} from '../../domain/question/question.ts';
import { comparableText } from '../../domain/question/typed-text.ts';
import { matchingChoice, sequencingChoice } from './arrangements.ts';

/** A question in a shape that the profile of Common Cartridge has. All texts are HTML. */
export type CartridgeQuestion = CartridgeChoice | CartridgeText;

interface Shared {
  readonly stem: string;
  /** What the shape cannot say of the question. */
  readonly losses: readonly string[];
}

export interface CartridgeChoice extends Shared {
  readonly kind: 'choice';
  readonly profile: 'cc.multiple_choice.v0p1' | 'cc.multiple_response.v0p1' | 'cc.true_false.v0p1';
  readonly shuffle: boolean;
  readonly choices: readonly CartridgeOption[];
}

export interface CartridgeOption {
  readonly ident: string;
  readonly text: string;
  readonly key: boolean;
  readonly feedback: string;
}

export interface CartridgeText extends Shared {
  readonly kind: 'text';
  /** Answers that earn all points, in lower case. */
  readonly accepted: readonly string[];
  readonly slips: readonly { readonly answer: string; readonly feedback: string }[];
}

const { cartridge: words } = exportWords;

/** Numbers that a question may take one by one. */
const MANY = 300;
const GAP = '________';

/** A text as HTML; its links have their whole addresses already. */
export const html = (prose: Prose): string => htmlOf(prose, (address) => address);

/** A question in the nearest shape that Common Cartridge has. Every question stays one question. */
export function toCartridge(question: Question): CartridgeQuestion {
  const partial = question.partial ? [words.allOrNothing] : [];
  switch (question.kind) {
    case 'true-false':
    case 'choice': {
      const { kind, several, options, fixedOrder } = question;
      return {
        kind: 'choice',
        profile:
          kind === 'true-false'
            ? 'cc.true_false.v0p1'
            : several
              ? 'cc.multiple_response.v0p1'
              : 'cc.multiple_choice.v0p1',
        stem: html(question.stem) + (several ? `<p>${questionWords.several}</p>` : ''),
        shuffle: kind === 'choice' && !fixedOrder,
        choices: options.map(({ id, text, key, feedback }) => ({
          // Moodle knows the options of a true-false question by these two names only.
          ident: kind === 'true-false' ? html(text).toLowerCase() : `id-${id}`,
          text: html(text),
          key,
          feedback: html(feedback),
        })),
        losses: partial,
      };
    }
    case 'sequencing':
      return { ...sequencingChoice(question), losses: [words.order, ...partial] };
    case 'matching':
      return { ...matchingChoice(question), losses: [words.matching, ...partial] };
    case 'fill-in':
      return fillIn(question, partial);
    case 'numeric':
      return numeric(question);
    default:
      return question satisfies never;
  }
}

function fillIn(question: FillInQuestion, partial: readonly string[]): CartridgeText {
  const { gaps, slips, stem } = question;
  const [first = [], ...others] = gaps;
  return {
    kind: 'text',
    stem: html(withGaps(stem, [GAP, ...others.map(([spelling = '']) => spelling)])),
    ...texts(first.map(comparableText), slips),
    losses: [exportWords.typedText, ...(others.length > 0 ? [words.firstGap, ...partial] : [])],
  };
}

/** The stem with words in place of its gaps. */
function withGaps(stem: Prose, shown: readonly string[]): Prose {
  return stem.map((node): ProseNode => {
    if (node.kind === 'text') return node;
    const gap = node.attributes['gap'];
    if (node.kind === 'component' && gap !== undefined) {
      return { kind: 'text', value: shown[Number(gap)] ?? GAP };
    }
    return { ...node, children: withGaps(node.children, shown) };
  });
}

function numeric({ stem, low, high, decimals, unit, slips }: NumericQuestion): CartridgeText {
  const step = 10 ** -decimals;
  const count = Math.round((high - low) / step) + 1;
  const middle = Number(((low + high) / 2).toFixed(decimals));
  const numbers =
    count > MANY ? [middle] : Array.from({ length: count }, (_, index) => low + index * step);
  const written = numbers.flatMap((number) => [
    number.toFixed(decimals),
    String(Number(number.toFixed(decimals))),
  ]);
  const [from, to] = [low, high].map((number) => number.toFixed(decimals));
  return {
    kind: 'text',
    stem: `${html(stem)}<p>${questionWords.number}: ${GAP} ${escapeHtml(unit)}</p>`,
    ...texts(written, slips),
    losses: [
      count > MANY
        ? words.oneNumber(middle.toFixed(decimals))
        : words.numbers(from ?? '', to ?? ''),
    ],
  };
}

/** Answers that are right, and wrong ones to which something is said. */
const texts = (accepted: readonly string[], slips: readonly Slip[]) => ({
  accepted: [...new Set(accepted)],
  slips: slips
    .filter(({ answer }) => !accepted.includes(comparableText(answer)))
    .map(({ answer, feedback }) => ({ answer, feedback: html(feedback) })),
});
