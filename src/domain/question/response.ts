import { intervalsAround, numberFrom } from './number.ts';
import type { QuestionKind } from './question.ts';
import { comparableText } from './typed-text.ts';

/**
 * What a learner answered, as it is kept in the record:
 * - choice, true-false: ids of the chosen options;
 * - sequencing: ids of the items, in the order given;
 * - matching: `row.value` for each row that has a value;
 * - fill-in: the text typed into each gap;
 * - numeric: the text typed.
 */
export type Response = readonly string[];

/** What grading needs to know of a question besides its key. */
export interface Gradable {
  readonly kind: QuestionKind;
  readonly partial: boolean;
  /** Numeric only: decimals to which the answer is exact. */
  readonly decimals?: number;
}

/**
 * The parts of a response that a key can know: each option chosen, each item in its place, each
 * pair, each text in its gap, each interval around a number. A key is a mark for each such token.
 */
export function tokensOf(question: Gradable, response: Response): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return response;
    case 'matching':
      return firstOfEachRow(response);
    case 'sequencing':
      return response.map((item, place) => `${place}.${item}`);
    case 'fill-in':
      return response.map((text, gap) => `${gap}.${comparableText(text)}`);
    case 'numeric': {
      const whole = wholeFrom(response[0] ?? '', question.decimals ?? 0);
      return whole === undefined ? [] : [slipToken(whole), ...intervalsAround(whole)];
    }
    default:
      return question.kind satisfies never;
  }
}

/** A row has one value: of several that a tampered record may hold, the first counts. */
function firstOfEachRow(pairs: Response): readonly string[] {
  const rows = pairs.map((pair) => pair.split('.')[0]);
  return pairs.filter((_, index) => rows.indexOf(rows[index]) === index);
}

/** Two decimals more than the answer has, so that a value just outside a range is outside. */
const FINER = 2;

/** A typed number in whole units of the finest decimal that is compared. */
export function wholeFrom(typed: string, decimals: number): number | undefined {
  const value = numberFrom(typed);
  return value === undefined ? undefined : wholeOf(value, decimals);
}

/** A number in whole units of the finest decimal that is compared. */
export function wholeOf(value: number, decimals: number): number {
  return Math.round(value * 10 ** (decimals + FINER));
}

/** The token of one exact wrong number that people give. */
export function slipToken(whole: number): string {
  return `slip:${whole}`;
}
