import { calculationWords as words } from '#words/calculation.ts';
import { workOut, type WorkedOut } from '../domain/practice/calculation.ts';
import {
  PLACES,
  typedEstimate,
  type Estimate,
  type TypedEstimate,
} from '../domain/practice/estimate.ts';
import { amountText, figureText } from '../domain/practice/figure.ts';
import { formulaText } from '../domain/practice/formula-text.ts';
import type {
  CalculationInput,
  CalculationResult,
  CalculationSection,
} from '../domain/practice/practice.ts';
import { cellOf, FORM_ROW, type PracticeEntries } from '../domain/record/practice-entries.ts';

/** An input with what was typed for it. */
export interface FiguredInput {
  readonly input: CalculationInput;
  readonly typed: Readonly<Record<'low' | 'likely' | 'high' | 'source', string>>;
  readonly read: TypedEstimate;
}

/** A result with what it comes to. */
export interface FiguredResult extends WorkedOut {
  readonly result: CalculationResult;
  /** The formula with the reader's likely numbers, and what it comes to. */
  readonly worked: string;
}

/** Everything that a calculation says once a reader has typed something. */
export interface Figures {
  /** The reader's currency, or words that stand for it. */
  readonly currency: string;
  readonly inputs: readonly FiguredInput[];
  readonly results: readonly FiguredResult[];
  /** A sentence on the inputs that are still missing; empty when none is. */
  readonly missing: string;
}

/** Works a calculation out from what is written in its sheet. */
export function figuresOf(
  { id, inputs, results }: CalculationSection,
  entries: PracticeEntries,
  language: string,
): Figures {
  const figured = inputs.map((input) => {
    const typedAt = (place: string): string => cellOf(entries, id, input.id, place);
    const typed = {
      low: typedAt('low'),
      likely: typedAt('likely'),
      high: typedAt('high'),
      source: typedAt('source'),
    };
    return { input, typed, read: typedEstimate(input, typed) };
  });
  const estimates: Record<string, Estimate> = {};
  for (const { input, read } of figured) if (read.estimate) estimates[input.id] = read.estimate;
  const worked = workOut(results, estimates);
  const likely = likelyTexts(figured, results, worked, language);
  return {
    currency: cellOf(entries, id, FORM_ROW, 'currency').trim() || words.ourMoney,
    inputs: figured,
    results: results.flatMap((result, index) => {
      const out = worked[index];
      if (!out) return [];
      const formula = formulaText(result.formula, {
        ...words,
        nameOf: (name) => likely.get(name) ?? '',
        numberOf: (value) => figureText(value, language),
      });
      const text = likely.get(result.id);
      return [{ ...out, result, worked: text ? `= ${formula} = ${text}` : '' }];
    }),
    missing: missingIn(figured),
  };
}

/** The likely value of every input and result that is known. */
function likelyTexts(
  inputs: readonly FiguredInput[],
  results: readonly CalculationResult[],
  worked: readonly WorkedOut[],
  language: string,
): ReadonlyMap<string, string> {
  return new Map([
    ...inputs.flatMap(({ input: { id, unit }, read: { estimate } }): [string, string][] =>
      estimate ? [[id, amountText(estimate.likely, unit, language)]] : [],
    ),
    ...worked.flatMap(({ id, estimate }): [string, string][] => {
      const unit = results.find((result) => result.id === id)?.unit;
      return estimate ? [[id, amountText(estimate.likely, unit, language)]] : [];
    }),
  ]);
}

function missingIn(inputs: readonly FiguredInput[]): string {
  const missing = inputs.flatMap(({ input: { label }, read: { missing: places } }) => {
    if (places.length === 0) return [];
    const names = places.map((place) => words.places[place].toLowerCase()).join(', ');
    return [places.length === PLACES.length ? label : `${label} (${names})`];
  });
  return missing.length > 0 ? words.missing(missing.join('; ')) : '';
}

/** What is wrong with what was typed for an input, in a sentence; empty when nothing is. */
export function problemText({ input, read }: FiguredInput, language: string): string {
  if (!read.problem) return '';
  if (read.problem !== 'range') return words.problems[read.problem];
  const { from, to } = input;
  const greatest = to === undefined ? '' : figureText(to, language);
  return words.problems.range(figureText(from, language), greatest);
}
