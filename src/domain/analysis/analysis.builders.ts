import type { ItemFigures, OptionFigures } from './item-figures.ts';

/** An option that ten people chose, five of the better half among them. */
export function anOptionFigure(id: string, overrides: Partial<OptionFigures> = {}): OptionFigures {
  return { id, key: id === 'key', n: 10, better: 5, rest: 0.5, ...overrides };
}

/** Figures of a question with which nothing is wrong, from forty people. */
export function someFigures(overrides: Partial<ItemFigures> = {}): ItemFigures {
  return {
    n: 40,
    facility: 0.5,
    dichotomous: true,
    discrimination: { r: 0.35, n: 40 },
    options: [
      anOptionFigure('key', { n: 20, better: 15 }),
      anOptionFigure('near', { better: 3 }),
      anOptionFigure('far', { better: 2 }),
    ],
    seconds: { n: 40, median: 20, lower: 12, upper: 31 },
    ...overrides,
  };
}
