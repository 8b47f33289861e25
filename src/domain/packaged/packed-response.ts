import { MOST_TYPED, typedWithin } from '../question/most-typed.ts';
import type { Response } from '../question/response.ts';
import { packedLength, packedNumbers, unpackedNumbers } from './digits.ts';
import type { PackagedQuestion } from './outline.ts';
import { longestText, packedText, unpackedText } from './packed-text.ts';

/** Stands between the texts of several gaps. */
const GAP = '/';

/**
 * A response in as few characters as it can be told from others: chosen options and pairs by
 * their places in the outline, an order as one number, typed texts in letters. Nothing where it
 * is no response to the question.
 *
 *     choice of 4     ["wjiecuif"]            C
 *     order of 5      ["e", "a", …]           Ac
 *     fill-in         ["True north"]          True_north
 */
export function packedResponse(question: PackagedQuestion, response: Response): string {
  if (response.length === 0) return '';
  if (isTyped(question)) {
    return response
      .slice(0, textsOf(question))
      .map(typedWithin(question.kind))
      .map(packedText)
      .join(GAP);
  }
  const numbers = numbersOf(question, response);
  return numbers ? packedNumbers(numbers, rangesOf(question)) : '';
}

/** The response that was packed, in the order of the outline where order says nothing; undefined where there is none. */
export function unpackedResponse(question: PackagedQuestion, packed: string): Response | undefined {
  if (packed === '') return undefined;
  if (isTyped(question)) return packed.split(GAP).slice(0, textsOf(question)).map(unpackedText);
  const numbers = unpackedNumbers(packed, rangesOf(question));
  return numbers && responseFrom(question, numbers);
}

/** The most characters that a packed response to the question takes. */
export function longestResponse(question: PackagedQuestion): number {
  if (!isTyped(question)) return packedLength(rangesOf(question));
  const texts = textsOf(question);
  return texts * longestText(MOST_TYPED[question.kind]) + (texts - 1) * GAP.length;
}

/**
 * Whether a response to one revision of a question can be told to another: options and items may
 * have other places since, typed texts have none.
 */
export const isPackable = (question: PackagedQuestion, revision: string): boolean =>
  isTyped(question) || revision === question.revisions[0];

type Typed = PackagedQuestion & { readonly kind: keyof typeof MOST_TYPED };

const isTyped = (question: PackagedQuestion): question is Typed => question.kind in MOST_TYPED;

const textsOf = ({ kind, gaps }: Typed): number => (kind === 'numeric' ? 1 : gaps);

/** How many values there are in each place of a packed response. */
function rangesOf({ kind, several, items, values }: PackagedQuestion): readonly number[] {
  if (kind === 'sequencing') return items.map((_, place) => items.length - place);
  // One value more, for a row that has none.
  if (kind === 'matching') return items.map(() => values.length + 1);
  return several ? items.map(() => 2) : [items.length];
}

function numbersOf(
  { kind, several, items, values }: PackagedQuestion,
  response: Response,
): readonly number[] | undefined {
  let numbers: readonly number[];
  if (kind === 'sequencing') {
    const left = [...items];
    numbers = response.map((id) => takeOut(left, id));
    if (left.length > 0) return undefined;
  } else if (kind === 'matching') {
    numbers = items.map((row) => {
      const pair = response.find((each) => each.startsWith(`${row}.`));
      return pair === undefined ? values.length : values.indexOf(pair.slice(row.length + 1));
    });
  } else if (several) {
    numbers = items.map((id) => (response.includes(id) ? 1 : 0));
  } else {
    numbers = response.map((id) => items.indexOf(id));
    if (numbers.length !== 1) return undefined;
  }
  return numbers.includes(-1) ? undefined : numbers;
}

/** The place of an item among those left, which it leaves. */
function takeOut(left: string[], id: string): number {
  const place = left.indexOf(id);
  if (place !== -1) left.splice(place, 1);
  return place;
}

function responseFrom(
  { kind, several, items, values }: PackagedQuestion,
  numbers: readonly number[],
): Response {
  if (kind === 'sequencing') {
    const left = [...items];
    return numbers.flatMap((place) => left.splice(place, 1));
  }
  if (kind === 'matching') {
    return items.flatMap((row, place) => {
      const value = values[numbers[place] ?? -1];
      return value === undefined ? [] : [`${row}.${value}`];
    });
  }
  if (several) return items.filter((_, place) => numbers[place] === 1);
  return items.slice(numbers[0], (numbers[0] ?? 0) + 1);
}
