import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateCode, readCode } from './certificate-code.ts';

const code = certificateCode('abc', 'ana');

describe('the code of a certificate', () => {
  it('is four groups of four signs, the same for the same text and name', () => {
    // SHA-256 of "abc" begins ba7816bf 8f (FIPS 180-4).
    expect(code).toMatch(/^Q9W1-DFWF-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(certificateCode('abc', 'ana')).toBe(code);
  });

  it('has a part for the record alone, and a part that is another for another name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, one, other) => {
        const [first, second] = [one, other].map((name) => readCode(certificateCode(text, name)));
        expect(first?.ofRecord).toBe(second?.ofRecord);
        expect(first?.ofName === second?.ofName).toBe(one === other);
      }),
    );
  });

  it('is another for another text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(certificateCode(one, 'ana') === certificateCode(other, 'ana')).toBe(one === other);
      }),
    );
  });
});

describe('a code that somebody types', () => {
  it('may be in small letters, without hyphens, with blanks, and with letters for digits', () => {
    const parts = readCode(code);
    expect(parts).toBeDefined();
    fc.assert(
      fc.property(fc.constantFrom('', ' ', '–', '. '), fc.boolean(), (between, isSmall) => {
        const typed = code
          .replaceAll('-', between)
          .replaceAll('0', 'O')
          .replaceAll('1', isSmall ? 'I' : 'l');
        expect(readCode(` ${isSmall ? typed.toLowerCase() : typed} `)).toEqual(parts);
      }),
    );
  });

  it('is no code when any sign is mistyped, left out or doubled', () => {
    const signs = code.replaceAll('-', '');
    const places = fc.nat(signs.length - 1);
    const letters = fc.nat(31).map((index) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(index));
    fc.assert(
      fc.property(places, letters, (place, letter) => {
        const [before, after] = [signs.slice(0, place), signs.slice(place + 1)];
        expect(readCode(before + letter + after) === undefined).toBe(letter !== signs[place]);
        expect(readCode(before + after)).toBeUndefined();
        expect(readCode(before + letter + signs.slice(place))).toBeUndefined();
      }),
    );
  });

  it('is no code when two signs that stand together are swapped', () => {
    const other = certificateCode('abc', 'bo').replaceAll('-', '');
    for (let place = 0; place < other.length - 1; place += 1) {
      const [one = '', two = ''] = other.slice(place, place + 2);
      const swapped = other.slice(0, place) + two + one + other.slice(place + 2);
      expect(readCode(swapped) === undefined, swapped).toBe(one !== two);
    }
  });
});
