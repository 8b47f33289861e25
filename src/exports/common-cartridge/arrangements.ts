import { exportWords } from '#words/exports.ts';
import { htmlOf } from '../../domain/prose/html.ts';
import type { Item, MatchingQuestion, SequencingQuestion } from '../../domain/question/question.ts';
import { shuffled } from '../../domain/question/shuffle.ts';
import { escapeHtml } from '../../domain/prose/html.ts';

/** How many arrangements are shown, and how often another one is looked for. */
const SHOWN = 4;
const TRIES = 40;

const { cartridge: words } = exportWords;
const html = ({ text }: Item): string => htmlOf(text, (address) => address);

/** A sequence as a choice among whole orders. */
export function sequencingChoice({ id, items, stem }: SequencingQuestion) {
  return choiceAmong(
    arrangements(items, items, id),
    id,
    htmlOf(stem, (address) => address) + `<p>${words.orders}</p>`,
    (order) => `<ol>${order.map((item) => `<li>${html(item)}</li>`).join('')}</ol>`,
  );
}

/** Pairs as a choice among whole sets of them. */
export function matchingChoice({ id, rows, values, headings, stem }: MatchingQuestion) {
  const valueOf = (wanted: string) => values.filter((value) => value.id === wanted);
  const right = rows.flatMap(({ value }) => valueOf(value));
  const unused = values.filter((value) => !right.includes(value));
  const [one, other] = headings;
  return choiceAmong(
    arrangements(right, [...right, ...unused], id),
    id,
    htmlOf(stem, (address) => address) + `<p>${escapeHtml(words.pairs(one, other))}</p>`,
    (set) => {
      const pairs = rows.map((row, index) => [row, set[index]] as const);
      return `<ul>${pairs.map(([row, value]) => `<li>${html(row)}: <strong>${value ? html(value) : ''}</strong></li>`).join('')}</ul>`;
    },
  );
}

/** The right arrangement, and others as long as it is, none twice. The same seed finds the same. */
function arrangements(
  right: readonly Item[],
  from: readonly Item[],
  seed: string,
): readonly (readonly Item[])[] {
  const nameOf = (items: readonly Item[]) => items.map(({ id }) => id).join(' ');
  const found = new Map([[nameOf(right), right]]);
  for (let attempt = 0; attempt < TRIES && found.size < SHOWN; attempt += 1) {
    const other = shuffled(from, `${seed} ${attempt}`).slice(0, right.length);
    found.set(nameOf(other), found.get(nameOf(other)) ?? other);
  }
  return [...found.values()];
}

/** A choice of the first of the arrangements, which stands anywhere among them. */
function choiceAmong(
  [right = [], ...others]: readonly (readonly Item[])[],
  seed: string,
  stem: string,
  show: (arrangement: readonly Item[]) => string,
) {
  return {
    kind: 'choice' as const,
    profile: 'cc.multiple_choice.v0p1' as const,
    stem,
    shuffle: true,
    choices: shuffled([right, ...others], seed).map((arrangement, place) => ({
      ident: `id-${place + 1}`,
      text: show(arrangement),
      key: arrangement === right,
      feedback: '',
    })),
  };
}
