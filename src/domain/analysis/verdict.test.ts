import { describe, expect, it } from 'vitest';
import { anOptionFigure, someFigures } from './analysis.builders.ts';
import type { ItemFigures } from './item-figures.ts';
import { discriminationRange, verdictsOn } from './verdict.ts';

const kindsOf = (overrides: Partial<ItemFigures>): readonly string[] =>
  verdictsOn(someFigures(overrides)).map(({ kind }) => kind);

const withR = (r: number, n = 40): Partial<ItemFigures> => ({ discrimination: { r, n } });

describe('what is said of a question', () => {
  it.each<[string, Partial<ItemFigures>, string[]]>([
    ['nothing is wrong', {}, ['fine']],
    ['nobody answered', { n: 0, options: [] }, ['too-few']],
    ['nine answered', { n: 9, facility: 1, ...withR(-0.8, 9) }, ['too-few']],
    ['ten answered, and all were right', { n: 10, facility: 1, ...withR(0.3, 10) }, ['too-easy']],
    ['ten answered, half of them right', { n: 10, ...withR(-0.5, 10) }, ['too-few']],
    ['29 answered, the better ones wrong', { n: 29, ...withR(-0.5, 29) }, ['too-few']],
    ['the better ones were wrong', withR(-0.01), ['misleads']],
    ['few answered others too', withR(-0.4, 29), ['too-few']],
    ['it tells little', withR(0.19), ['weak']],
    ['it tells enough', withR(0.2), ['fine']],
    ['nearly all were right', { facility: 0.95, ...withR(0.1) }, ['too-easy']],
    ['most were right', { facility: 0.94 }, ['fine']],
    ['few were right', { facility: 0.29, ...withR(0.1) }, ['too-hard']],
    ['three of ten were right', { facility: 0.3 }, ['fine']],
    ['few were right, the worse ones', { facility: 0.2, ...withR(-0.2) }, ['misleads', 'too-hard']],
  ])('when %s', (_, overrides, kinds) => {
    expect(kindsOf(overrides)).toEqual(kinds);
  });

  it('says nothing of a discrimination that is not there', () => {
    const { discrimination: _none, ...figures } = someFigures();
    expect(verdictsOn(figures)).toEqual([{ kind: 'undecided' }]);
  });

  it('says how many answers it takes', () => {
    expect(verdictsOn(someFigures({ n: 3 }))).toEqual([{ kind: 'too-few', needed: 10 }]);
    expect(verdictsOn(someFigures({ n: 12 }))).toEqual([{ kind: 'too-few', needed: 30 }]);
  });

  it('accuses wrong options that draw more of the better half than the key', () => {
    const key = anOptionFigure('key', { better: 6 });
    const near = anOptionFigure('near', { better: 7 });
    const far = anOptionFigure('far', { better: 8 });
    expect(verdictsOn(someFigures({ options: [key, near, far] }))).toEqual([
      { kind: 'misleading-options', options: [far, near], key },
    ]);
    expect(kindsOf({ options: [key, anOptionFigure('near', { better: 6 })] })).toEqual(['fine']);
  });

  it('accuses no option of a question with several keys', () => {
    const options = [
      anOptionFigure('key', { better: 3 }),
      anOptionFigure('second', { key: true, better: 20 }),
      anOptionFigure('near', { better: 9 }),
    ];
    expect(kindsOf({ options })).toEqual(['fine']);
  });

  it('names wrong options that fewer than one in twenty chose', () => {
    const options = [
      anOptionFigure('key'),
      anOptionFigure('near', { n: 2, better: 0 }),
      anOptionFigure('far', { n: 1, better: 0 }),
    ];
    expect(verdictsOn(someFigures({ options }))).toEqual([
      { kind: 'idle-distractors', options: [options[2]] },
    ]);
    expect(kindsOf({ options, facility: 0.96 })).toEqual(['too-easy']);
    expect(kindsOf({ options, n: 29 })).toEqual(['too-few']);
  });
});

it.each([
  [-0.1, 'negative'],
  [-0.006, 'negative'],
  [-0.005, 'poor'],
  [0, 'poor'],
  [0.199, 'poor'],
  [0.2, 'marginal'],
  [0.3, 'good'],
  [0.4, 'very-good'],
])('calls a discrimination of %d %s', (r, range) => {
  expect(discriminationRange(r)).toBe(range);
});
