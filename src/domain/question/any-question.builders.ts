import fc from 'fast-check';
import { aText } from '../prose/prose.builders.ts';
import {
  aChoice,
  aFillIn,
  aMatching,
  aNumeric,
  anItem,
  anOption,
  aRow,
  aSequence,
  aTrueFalse,
  rightResponse,
} from './question.builders.ts';
import type { Question } from './question.ts';
import type { Response } from './response.ts';

/** Ids as authors have them: no two alike, none of them part of a base64 text. */
const ids = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}-[a-z]{3,6}$/), { minLength, maxLength });

const spelling = fc.stringMatching(/^[A-Za-zé’ ]{1,8}[a-z]$/);

const choice = ids(2, 6).chain((names) =>
  fc.subarray(names, { minLength: 1 }).map((keys) =>
    aChoice({
      several: keys.length > 1,
      options: names.map((name) => anOption(name, { key: keys.includes(name) })),
    }),
  ),
);

const matching = ids(3, 8).chain((names) =>
  fc.integer({ min: 1, max: names.length - 1 }).chain((count) => {
    const [rows, values] = [names.slice(0, count), names.slice(count)];
    return fc
      .array(fc.constantFrom(...values), { minLength: rows.length, maxLength: rows.length })
      .map((pairs) =>
        aMatching({
          rows: rows.map((row, index) => aRow(row, pairs[index] ?? '')),
          values: values.map(anItem),
        }),
      );
  }),
);

const slip = (answer: string) => ({ answer, feedback: aText(`Said to ${answer}.`) });

const fillIn = fc
  .tuple(
    fc.array(fc.array(spelling, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.array(spelling, { maxLength: 3 }),
  )
  .map(([gaps, slips]) => aFillIn({ gaps, slips: slips.map(slip) }));

const numeric = fc
  .record({
    low: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    width: fc.nat(300_000),
    decimals: fc.integer({ min: 0, max: 4 }),
    wrong: fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { maxLength: 3 }),
  })
  .map(({ low, width, decimals, wrong }) => {
    const number = (units: number) => Number((units / 10 ** decimals).toFixed(decimals));
    const slips = wrong
      .filter((units) => units < low || units > low + width)
      .map((units) => slip(number(units).toFixed(decimals)));
    return aNumeric({ low: number(low), high: number(low + width), decimals, slips });
  });

/** Any question that an author could have written, with a key that can be met. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    fc.oneof(
      choice,
      fc.constant(aTrueFalse()),
      ids(3, 7).map((names) => aSequence({ items: names.map(anItem) })),
      matching,
      fillIn,
      numeric,
    ),
    fc.boolean(),
  )
  .map(([question, partial]) => ({ ...question, partial }));

/** Any response to a question: right, nearly right, made of its own parts, or nonsense. */
export function anyResponseTo(question: Question): fc.Arbitrary<Response> {
  const right = rightResponse(question);
  const parts = fc.constantFrom(...partsOf(question));
  const part = fc.oneof({ weight: 4, arbitrary: parts }, fc.string({ unit: 'grapheme' }));
  return fc.oneof(
    fc.constant(right),
    fc.subarray([...right]),
    fc
      .tuple(fc.nat(right.length - 1), part)
      .map(([place, other]) => right.map((each, index) => (index === place ? other : each))),
    fc.array(part, { maxLength: 8 }),
  );
}

/** Everything that a learner could choose, place, pair or be expected to type. */
function partsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return question.options.map(({ id }) => id);
    case 'sequencing':
      return question.items.map(({ id }) => id);
    case 'matching':
      return question.rows.flatMap((row) => question.values.map(({ id }) => `${row.id}.${id}`));
    case 'fill-in':
      return [...question.gaps.flat(), ...question.slips.map(({ answer }) => answer)];
    case 'numeric': {
      const near = [question.low, question.high, question.low - 1, question.high + 1];
      return [...near.map(String), ...question.slips.map(({ answer }) => answer)];
    }
    default:
      return question satisfies never;
  }
}
