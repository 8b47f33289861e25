import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import type { ItemFigures } from '../domain/analysis/item-figures.ts';
import { analyseItems } from './analyse-items.ts';
import { aSheet, aSheetChoosing, nameOf, namesOf } from './answer-sheet.builders.ts';

const ITEM = {
  name: nameOf(0),
  options: [
    { id: 'key', key: true },
    { id: 'near', key: false },
    { id: 'far', key: false },
  ],
};

function figuresOf(...sheets: readonly AnswerSheet[]): ItemFigures {
  const figures = analyseItems([ITEM], sheets).get(ITEM.name);
  if (!figures) throw new Error('There are no figures.');
  return figures;
}

describe('figures of a question', () => {
  it('count those who answered, and nobody else', () => {
    const figures = figuresOf(aSheet(1, 1), aSheet(0.5, 0), aSheet(undefined, 1));
    expect(figures).toMatchObject({ n: 2, facility: 0.75, dichotomous: false });
  });

  it('say nothing where nobody answered', () => {
    expect(figuresOf(aSheet(undefined, 1))).toEqual({
      n: 0,
      dichotomous: true,
      options: ITEM.options.map((option) => ({ ...option, n: 0, better: 0 })),
    });
  });

  it.each<[string, AnswerSheet[]]>([
    ['all got it right', [aSheet(1, 1), aSheet(1, 0), aSheet(1, 1)]],
    ['all did alike in the others', [aSheet(1, 1), aSheet(0, 1), aSheet(1, 1)]],
    [
      'all did alike in the others, added up in another order',
      [aSheet(1, 0.1, 0.2, 0.3), aSheet(0, 0.3, 0.2, 0.1), aSheet(1, 0.2, 0.3, 0.1)],
    ],
    ['one person answered', [aSheet(1, 0)]],
    ['nobody answered anything else', [aSheet(1), aSheet(0), aSheet(1)]],
  ])('have no discrimination when %s', (_, sheets) => {
    expect(figuresOf(...sheets)).not.toHaveProperty('discrimination');
  });

  it('hold each person against the mean of what they answered, however much that was', () => {
    const { discrimination } = figuresOf(
      aSheet(1, 1, undefined, undefined),
      aSheet(1, 1, 1, 1),
      aSheet(0, 0, 1, undefined),
      aSheet(0, undefined, undefined, 0),
      aSheet(1),
    );
    // Scores 1 1 0 0 against means 1 1 ½ 0, by hand: 0.75 / √(1 × 0.6875).
    expect(discrimination?.r).toBeCloseTo(0.75 / Math.sqrt(0.6875), 12);
    expect(discrimination?.n).toBe(4);
  });

  it('tell who chose which option, and how they did in the others', () => {
    const { options } = figuresOf(
      aSheetChoosing('key', 1, 1),
      aSheetChoosing('near', 1, 1),
      aSheetChoosing('near', 1, 0),
      aSheetChoosing('key', 0, 0),
      aSheetChoosing('gone', 0, 0),
    );
    expect(options).toEqual([
      { id: 'key', key: true, n: 2, better: 1, rest: 0.5 },
      { id: 'near', key: false, n: 2, better: 1, rest: 0.75 },
      { id: 'far', key: false, n: 0, better: 0 },
    ]);
  });

  it('count everybody at the median into the better half when that comes nearer to a half', () => {
    const better = (...rests: readonly number[]) =>
      figuresOf(...rests.map((rest) => aSheetChoosing('key', rest))).options[0]?.better;
    expect(better(1, 1, 1, 0, 0)).toBe(3);
    expect(better(1, 1, 0, 0, 0)).toBe(2);
    expect(better(1, 0.5, 0)).toBe(1);
    expect(better(1, 1, 1)).toBe(0);
  });

  it('tell times of those for whom they are known', () => {
    const answered = (seconds?: number): AnswerSheet =>
      new Map([[ITEM.name, { response: [], score: 1, ...(seconds !== undefined && { seconds }) }]]);
    // Quartiles as `quantile` of R gives them.
    expect(figuresOf(...[90, 12, undefined, 15, 8, NaN, -3].map(answered)).seconds).toEqual({
      n: 4,
      median: 13.5,
      lower: 11,
      upper: 33.75,
    });
    expect(figuresOf(answered())).not.toHaveProperty('seconds');
  });
});

const score = fc.constantFrom(0, 0.25, 0.5, 1);
const missing = fc.option(score, { nil: undefined });
const anySheets = fc.array(
  fc
    .tuple(fc.constantFrom('key', 'near', 'far'), fc.array(missing, { minLength: 4, maxLength: 4 }))
    .map(([option, others]) => aSheetChoosing(option, ...others)),
  { maxLength: 30 },
);
const close = (one = 7, other = 7): boolean => Math.abs(one - other) < 1e-9;

describe('figures of any group', () => {
  it('do not depend on the order of people', () => {
    fc.assert(
      fc.property(
        anySheets.chain((sheets) => fc.tuple(fc.constant(sheets), shuffled(sheets))),
        ([sheets, other]) => {
          const [one, two] = [figuresOf(...sheets), figuresOf(...other)];
          return (
            close(one.facility, two.facility) &&
            close(one.discrimination?.r, two.discrimination?.r) &&
            one.options.every(({ n, better, rest }, place) => {
              const twin = two.options[place];
              return n === twin?.n && better === twin.better && close(rest, twin.rest);
            })
          );
        },
      ),
    );
  });

  it('do not change when all scores are halved, apart from the facility', () => {
    const halved = (sheet: AnswerSheet): AnswerSheet =>
      new Map([...sheet].map(([name, answer]) => [name, { ...answer, score: answer.score / 2 }]));
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const [one, two] = [figuresOf(...sheets), figuresOf(...sheets.map(halved))];
        return (
          close(one.facility, two.facility && two.facility * 2) &&
          close(one.discrimination?.r, two.discrimination?.r)
        );
      }),
    );
  });

  it('have a discrimination from -1 to 1, and no figure that is no number', () => {
    const numbersIn = (value: unknown): readonly number[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : typeof value === 'number'
          ? [value]
          : [];
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const items = namesOf(5).map((name) => ({ ...ITEM, name }));
        const figures = [...analyseItems(items, sheets).values()];
        return figures.every(
          (each) =>
            numbersIn(each).every(Number.isFinite) &&
            (!each.discrimination || Math.abs(each.discrimination.r) <= 1),
        );
      }),
    );
  });

  it('count each person once among the options', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { n, options } = figuresOf(...sheets);
        const sum = (of: (option: (typeof options)[number]) => number): number =>
          options.reduce((total, option) => total + of(option), 0);
        return (
          n === sheets.length &&
          sum((option) => option.n) === n &&
          sum(({ better }) => better) <= n &&
          options.every((option) => option.better <= option.n)
        );
      }),
    );
  });
});

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });
