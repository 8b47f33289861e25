import type { Formula, Sign } from './formula.ts';

/** How a formula's parts are written for a reader. */
export interface FormulaWording {
  readonly nameOf: (id: string) => string;
  readonly numberOf: (value: number) => string;
  readonly min: string;
  readonly max: string;
}

const SIGNS: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const RANKS: Readonly<Record<Sign, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const HIGHEST = 3;

/** The formula as a reader writes it on paper, with parentheses where they matter. */
export function formulaText(formula: Formula, wording: FormulaWording): string {
  const write = (part: Formula, outer: number): string => {
    switch (part.kind) {
      case 'number':
        return wording.numberOf(part.value);
      case 'name':
        return wording.nameOf(part.id);
      case 'negative':
        return `−${write(part.of, HIGHEST)}`;
      case 'operation': {
        const rank = RANKS[part.sign];
        // What stands behind a minus or a division sign belongs together.
        const behind = part.sign === '-' || part.sign === '/' ? rank + 1 : rank;
        const text = `${write(part.left, rank)} ${SIGNS[part.sign]} ${write(part.right, behind)}`;
        return rank < outer ? `(${text})` : text;
      }
      case 'extreme':
        return `${wording[part.pick]} (${part.of.map((each) => write(each, 0)).join('; ')})`;
      default:
        return part satisfies never;
    }
  };
  return write(formula, 0);
}
