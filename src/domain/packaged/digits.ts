/** The 64 digits, in the order of base64url (RFC 4648, section 5): every system keeps them as they are. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const BASE = 64n;

/** A whole number in so many digits of base 64; what is too large or no whole number becomes the nearest that is not. */
export function digitsOf(value: number, length: number): string {
  const most = 64 ** length - 1;
  const whole = Math.min(most, Math.max(0, Math.floor(value) || 0));
  return written(BigInt(whole), length);
}

/** The number that digits of base 64 make; 0 where a sign is none. */
export const numberIn = (digits: string): number => Number(read(digits));

/** Small numbers in as few digits as their ranges need: each is less than the range in its place. */
export function packedNumbers(numbers: readonly number[], ranges: readonly number[]): string {
  const sum = ranges.reduce(
    (total, range, place) => total * BigInt(range) + BigInt(numbers[place] ?? 0),
    0n,
  );
  return written(sum, packedLength(ranges));
}

/** The numbers that were packed; undefined where the text is not as long as theirs. */
export function unpackedNumbers(
  text: string,
  ranges: readonly number[],
): readonly number[] | undefined {
  if (text.length !== packedLength(ranges)) return undefined;
  let sum = read(text);
  return [...ranges]
    .reverse()
    .map((range) => {
      const number = Number(sum % BigInt(range));
      sum /= BigInt(range);
      return number;
    })
    .reverse();
}

/** How many digits numbers of these ranges take. */
export function packedLength(ranges: readonly number[]): number {
  const count = ranges.reduce((product, range) => product * BigInt(range), 1n);
  let length = 0;
  for (let reach = 1n; reach < count; reach *= BASE) length += 1;
  return length;
}

function written(value: bigint, length: number): string {
  let text = '';
  for (let left = value; text.length < length; left /= BASE) {
    text = DIGITS.charAt(Number(left % BASE)) + text;
  }
  return text;
}

const read = (digits: string): bigint =>
  [...digits].reduce((sum, digit) => sum * BASE + BigInt(Math.max(0, DIGITS.indexOf(digit))), 0n);
