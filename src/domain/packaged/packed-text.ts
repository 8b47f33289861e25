import { digitsOf, numberIn } from './digits.ts';

/** Stands before a character that is often typed and has no place among the digits. */
const OFTEN = '~';
/** Stands before the three digits of any other UTF-16 code unit. */
const SELDOM = '!';
/** Begins a text in which every code unit is written in sixteen bits. */
const WIDE = '$';

/** Characters that two stand for; the place of each is its digit. A blank is an underscore. */
const COMMON = `.,:;!?'"()/+*%&$#@=<>[]{}\\|^\`~_\n’‘“”–—…€£°éèêëàâáäöóôüúíñçßøåæ`;

/** Ways to write a text of so many code units; never longer than this. */
export const longestText = (units: number): number => 1 + Math.ceil((units * 16) / 6);

/**
 * A text in letters, digits and `-_~!$`, which every system keeps as they are:
 *
 *     True north, they say     True_north~B_they_say
 *     Łódź                     !AFB~zd!AF6
 *     東京都庁                   $Z3FOrJD9XoE
 */
export function packedText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charAt(index));
  const short = units.map(packedUnit).join('');
  return short.length > longestText(text.length) ? WIDE + packedWide(text) : short;
}

function packedUnit(unit: string): string {
  if (/[A-Za-z0-9-]/.test(unit)) return unit;
  if (unit === ' ') return '_';
  const place = COMMON.indexOf(unit);
  return place === -1 ? SELDOM + digitsOf(unit.charCodeAt(0), 3) : OFTEN + digitsOf(place, 1);
}

/** Three code units are eight digits. */
function packedWide(text: string): string {
  let packed = '';
  for (let index = 0; index < text.length; index += 3) {
    const units = [0, 1, 2].map((next) => text.charCodeAt(index + next) || 0);
    const [first = 0, second = 0, third = 0] = units;
    const digits = digitsOf(first * 2 ** 32 + second * 2 ** 16 + third, 8);
    packed += digits.slice(0, WIDE_ENDS[text.length - index] ?? 8);
  }
  return packed;
}

/** Digits that one and two code units take at the end of a wide text. */
const WIDE_ENDS: Readonly<Record<number, number>> = { 1: 3, 2: 6 };

/** The text that was packed. Signs that no packed text has are passed over. */
export function unpackedText(packed: string): string {
  if (packed.startsWith(WIDE)) return unpackedWide(packed.slice(1));
  return packed.replace(
    /~(.)|!(.{3})|_|[^A-Za-z0-9-]/gs,
    (sign, often?: string, seldom?: string) => {
      if (often) return COMMON.charAt(numberIn(often));
      if (seldom) return String.fromCharCode(numberIn(seldom));
      return sign === '_' ? ' ' : '';
    },
  );
}

function unpackedWide(packed: string): string {
  let text = '';
  for (let index = 0; index < packed.length; index += 8) {
    const digits = packed.slice(index, index + 8);
    const value = numberIn(digits.padEnd(8, 'A'));
    const units = [2 ** 32, 2 ** 16, 1].map((place) => Math.floor(value / place) % 2 ** 16);
    text += String.fromCharCode(...units.slice(0, Math.floor((digits.length * 6) / 16)));
  }
  return text;
}
