import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText } from '../domain/practice/formula-text.ts';
import { valueOf, type Formula } from '../domain/practice/formula.ts';
import { formulaFrom } from './formula.ts';

const read = (written: string): Formula | string => {
  const result = formulaFrom(written);
  return 'formula' in result ? result.formula : result.mistake;
};

describe('formulaFrom', () => {
  it('reads arithmetic over ids with hyphens', () => {
    const formula = read('contacts * (1 - level-now) / max(2, min(a, b)) + -3') as Formula;
    expect(valueOf(formula, { contacts: 100, 'level-now': 0.8, a: 1, b: 2 })).toBeCloseTo(7);
  });

  it('reads what is shown of a formula as the same formula', () => {
    const name = fc.constantFrom('a', 'b-c');
    const sign = fc.constantFrom('+', '-', '*', '/');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, sign, fc.boolean())), (parts) => {
        const written = parts.reduce(
          (text, [id, operator, isGrouped]) =>
            isGrouped ? `(${text}) ${operator} ${id}` : `${text} ${operator} ${id}`,
          'a',
        );
        const formula = read(written) as Formula;
        const shown = formulaText(formula, {
          nameOf: (id) => id,
          numberOf: String,
          min: 'min',
          max: 'max',
        });
        const again = shown.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
        expect(read(again)).toEqual(formula);
      }),
    );
  });

  it.each([
    '',
    'a b',
    'a % b',
    'a.b',
    'a[0]',
    '"a"',
    'a = 1',
    'this',
    'f(a)',
    'constructor("a")',
    'a ? b : c',
    'a, b',
    '(a',
    'min()',
  ])('refuses %j, which is no arithmetic', (written) => {
    expect(read(written)).toEqual(expect.any(String));
  });
});
