import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText } from './formula-text.ts';
import { namesIn, valueOf, withFormulas, type Formula, type Sign } from './formula.ts';
import { aName, aNumber, anOperation } from './practice.builders.ts';

const NAMES = ['a', 'b', 'c'] as const;

const anyFormula = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc
      .integer({ min: -20, max: 20 })
      .map((value): Formula =>
        value < 0 ? { kind: 'negative', of: aNumber(-value) } : aNumber(value),
      ),
    fc.constantFrom(...NAMES).map(aName),
    fc
      .tuple(fc.constantFrom<Sign>('+', '-', '*', '/'), tie('formula'), tie('formula'))
      .map(([sign, left, right]) => anOperation(sign, left, right)),
    tie('formula').map((of): Formula => ({ kind: 'negative', of })),
    fc
      .tuple(fc.constantFrom('min' as const, 'max' as const), tie('formula'), tie('formula'))
      .map(([pick, ...of]): Formula => ({ kind: 'extreme', pick, of })),
  ),
})).formula;

const wording = {
  nameOf: (id: string) => id,
  numberOf: (value: number) => `${value}`,
  min: 'Math.min',
  max: 'Math.max',
};

/** What JavaScript makes of the formula as it is shown. */
function javascript(formula: Formula, values: Readonly<Record<string, number>>): number {
  const code = formulaText(formula, wording)
    .replaceAll('−', '- ')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll(';', ',');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only what this test has written
  const run = new Function(...NAMES, `return ${code};`) as (...given: number[]) => number;
  return run(...NAMES.map((name) => values[name] ?? NaN));
}

describe('a formula', () => {
  it('comes to what JavaScript makes of it, as it is calculated and as it is shown', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(anyFormula, number, number, number, (formula, a, b, c) => {
        const values = { a, b, c };
        const expected = javascript(formula, values);
        const value = valueOf(formula, values);
        // Brackets that change nothing are left out, so the last digits may differ, and with them
        // what is divided by a difference that is nothing but such digits.
        fc.pre(value === undefined || Math.abs(value) < 1e9);
        fc.pre(!Number.isFinite(expected) || Math.abs(expected) < 1e9);
        if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 4);
        else expect(value).toBeUndefined();
      }),
    );
  });

  it('comes to nothing where a value is missing or it divides by nothing', () => {
    expect(valueOf(anOperation('+', aName('a'), aNumber(1)), {})).toBeUndefined();
    expect(valueOf(anOperation('/', aNumber(1), aName('a')), { a: 0 })).toBeUndefined();
  });

  it('knows the values that it names, and takes other formulas for them', () => {
    const formula = anOperation('*', aName('a'), anOperation('-', aName('b'), aName('a')));
    expect(namesIn(formula)).toEqual(['a', 'b']);
    const full = withFormulas(formula, new Map([['a', anOperation('+', aName('c'), aNumber(1))]]));
    expect(namesIn(full)).toEqual(['c', 'b']);
    expect(formulaText(full, wording)).toBe('(c + 1) × (b − (c + 1))');
  });
});
