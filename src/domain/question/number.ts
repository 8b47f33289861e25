/**
 * The number that a person typed, with a point or a comma for decimals and points, commas or
 * spaces between thousands; signs of currency, per cent and units around it do not matter.
 * Undefined when there is no number, or more than one.
 */
export function numberFrom(text: string): number | undefined {
  const runs = text
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
    .match(/-?(?:(?<![\p{L}\d.,])[.,])?\d[\d.,]*/gu);
  const run = runs?.[0];
  if (!run || runs.length > 1) return undefined;
  const digits = run.replace(/[.,]+$/, '');
  const decimal = decimalMark(digits);
  const plain = digits
    .split('')
    .filter((character, index) => index === decimal || !/[.,]/.test(character))
    .join('');
  return Number(plain.replace(',', '.'));
}

/** Place of the decimal mark: the last one, unless it repeats, or is a comma that parts three digits from others. */
function decimalMark(digits: string): number {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return -1;
  const mark = digits.charAt(last);
  const repeats = digits.indexOf(mark) !== last;
  const groupsThousands = mark === ',' && digits.length - last === 4 && /^-?[1-9]/.test(digits);
  return repeats || groupsThousands ? -1 : last;
}

/** Number of decimals of a number as it is written: 2 for `1.25`. */
export function decimalsIn(written: string): number {
  return /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
}

const LEVELS = 45;

/**
 * Names of all the dyadic intervals that hold a whole number: one for each power of two.
 * A range is accepted by listing the few intervals that make it up, so that a sealed key can
 * recognise any value of the range without giving its ends away.
 */
export function intervalsAround(whole: number): readonly string[] {
  return Array.from({ length: LEVELS }, (_, level) => intervalName(level, whole));
}

/** Names of the fewest dyadic intervals that together hold exactly the whole numbers from low to high. */
export function intervalsFrom(low: number, high: number): readonly string[] {
  const names: string[] = [];
  let from = low;
  while (from <= high) {
    let level = 0;
    while (
      from % 2 ** (level + 1) === 0 &&
      from + 2 ** (level + 1) - 1 <= high &&
      level + 1 < LEVELS
    ) {
      level++;
    }
    names.push(intervalName(level, from));
    from += 2 ** level;
  }
  return names;
}

function intervalName(level: number, whole: number): string {
  return `${level}:${Math.floor(whole / 2 ** level)}`;
}
