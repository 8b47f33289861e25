import { figureText } from '../domain/practice/figure.ts';
import { formulaText } from '../domain/practice/formula-text.ts';
import type { Formula } from '../domain/practice/formula.ts';
import type { CalculationSection } from '../domain/practice/practice.ts';
import { calculationWords as words } from '#words/calculation.ts';

/** A formula with the labels of its inputs and results. */
export function formulaInWords(
  formula: Formula,
  { inputs, results }: Pick<CalculationSection, 'inputs' | 'results'>,
  language: string,
): string {
  const labels = new Map([...inputs, ...results].map(({ id, label }) => [id, label]));
  return formulaText(formula, {
    ...words,
    nameOf: (id) => labels.get(id) ?? id,
    numberOf: (value) => figureText(value, language),
  });
}
