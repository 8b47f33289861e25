import { numberFrom } from '../question/number.ts';
import type { CalculationInput } from './practice.ts';

/** A number that is not known for certain. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const PLACES = ['low', 'likely', 'high'] as const;
export type EstimatePlace = (typeof PLACES)[number];

/** What is wrong with what was typed: no number, a value that makes no sense, or not in rising order. */
export type EstimateProblem = 'number' | 'range' | 'order';

/** What a reader has typed for one input, and what it comes to. */
export interface TypedEstimate {
  /** Places that are still empty. */
  readonly missing: readonly EstimatePlace[];
  readonly problem?: EstimateProblem;
  /** There when nothing is missing or wrong; a per cent is a share. */
  readonly estimate?: Estimate;
}

/** Reads the three values of an input. */
export function typedEstimate(
  input: Pick<CalculationInput, 'unit' | 'from' | 'to'>,
  typed: Readonly<Record<EstimatePlace, string>>,
): TypedEstimate {
  const missing = PLACES.filter((place) => typed[place].trim() === '');
  const given = PLACES.filter((place) => !missing.includes(place));
  const numbers = given.map((place) => numberFrom(typed[place]) ?? NaN);
  const problem = problemOf(numbers, input);
  if (problem) return { missing, problem };
  const [low, likely, high] = numbers.map((number) => number * scaleOf(input.unit));
  if (low === undefined || likely === undefined || high === undefined) return { missing };
  return { missing, estimate: { low, likely, high } };
}

/** What a typed number is multiplied by, so that a formula can use it. */
export function scaleOf(unit: string | undefined): number {
  return unit === '%' ? 0.01 : 1;
}

function problemOf(
  numbers: readonly number[],
  { from, to = Infinity }: Pick<CalculationInput, 'from' | 'to'>,
): EstimateProblem | undefined {
  if (numbers.some(Number.isNaN)) return 'number';
  if (numbers.some((number) => number < from || number > to)) return 'range';
  const rises = numbers.every((number, index) => number >= (numbers[index - 1] ?? number));
  return rises ? undefined : 'order';
}
