import type { Estimate } from './estimate.ts';
import { namesIn, valueOf, withFormulas, type Formula, type Values } from './formula.ts';
import type { CalculationResult } from './practice.ts';

/** More inputs than this would have too many corners to try while somebody types. */
export const MOST_INPUTS = 12;

/** What a result comes to, or the inputs that it waits for. */
export interface WorkedOut {
  readonly id: string;
  /** Ids of inputs without a usable estimate. */
  readonly missing: readonly string[];
  /** Absent while an input is missing, or where the formula divides by nothing. */
  readonly estimate?: Estimate;
}

/**
 * Works out every result. The likely value comes from the likely inputs; the range is the least
 * and the greatest value over all corners, with each input once low and once high.
 */
export function workOut(
  results: readonly Pick<CalculationResult, 'id' | 'formula'>[],
  estimates: Readonly<Record<string, Estimate>>,
): readonly WorkedOut[] {
  const formulas = new Map<string, Formula>();
  return results.map(({ id, formula }) => {
    const full = withFormulas(formula, formulas);
    formulas.set(id, full);
    const inputs = namesIn(full);
    const missing = inputs.filter((input) => !estimates[input]);
    const estimate = missing.length === 0 ? rangeOf(full, inputs, estimates) : undefined;
    return { id, missing, ...(estimate && { estimate }) };
  });
}

function rangeOf(
  formula: Formula,
  inputs: readonly string[],
  estimates: Readonly<Record<string, Estimate>>,
): Estimate | undefined {
  const likely = valueOf(
    formula,
    at(inputs, estimates, () => 'likely'),
  );
  let [low, high] = [Infinity, -Infinity];
  for (let corner = 0; corner < 2 ** inputs.length; corner++) {
    const place = (index: number) => ((corner >> index) & 1 ? 'high' : 'low');
    const value = valueOf(formula, at(inputs, estimates, place));
    if (value === undefined) return undefined;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return likely === undefined ? undefined : { low, likely, high };
}

function at(
  inputs: readonly string[],
  estimates: Readonly<Record<string, Estimate>>,
  placeOf: (index: number) => keyof Estimate,
): Values {
  return Object.fromEntries(
    inputs.map((id, index) => [id, estimates[id]?.[placeOf(index)] ?? NaN]),
  );
}
