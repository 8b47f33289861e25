import { comparableText } from '../../domain/question/typed-text.ts';

/**
 * A text as a pattern of Moodle's short answers, in which an asterisk stands for anything. Moodle
 * compares patterns without regard to capitals.
 */
const patternOf = (text: string): string => text.trim().replaceAll('*', '\\*');

/**
 * The patterns under which Moodle accepts what the site accepts: the spelling itself, without
 * doubled blanks, and with straight and with curly quotes.
 */
export function patternsOf(spelling: string): readonly string[] {
  const spellings = [spelling, comparableText(spelling)].flatMap(withEitherQuotes);
  const patterns = spellings.map(patternOf);
  return patterns.filter(
    (pattern, index) =>
      patterns.findIndex((other) => other.toLowerCase() === pattern.toLowerCase()) === index,
  );
}

const withEitherQuotes = (text: string): readonly string[] => {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const closing = straight.replaceAll("'", '’');
  const curly = closing.replace(/"([^"]*)"/g, '“$1”');
  return [text, straight, closing, curly];
};

/** Decimals that a number of an author can have. */
const DECIMALS = 9;

/** A number as digits alone: no exponent, no noughts at the end. */
export const digitsOf = (value: number): string =>
  value
    .toFixed(DECIMALS)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
