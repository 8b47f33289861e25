import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certificateCode, readCode } from './certificate-code.ts';

it('is four groups of four signs, the same for the same text', () => {
  // SHA-256 of "abc" begins ba7816bf 8f01cfea 4141 (FIPS 180-4).
  expect(certificateCode('abc')).toBe('Q9W1-DFWF-077Y-MGA1');
});

it('is another for another text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(certificateCode(one) === certificateCode(other)).toBe(one === other);
    }),
  );
});

it('is read as people type it', () => {
  const code = certificateCode('abc');
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  expect(readCode('oil0-1')).toBe('0110-1');
});
