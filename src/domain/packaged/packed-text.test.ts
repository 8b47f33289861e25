import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText, packedText, unpackedText } from './packed-text.ts';

describe('a packed text', { timeout: 60_000 }, () => {
  it('is the same text again, whatever somebody types', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      // Halves of signs too, as a text that is cut may end in one.
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unpackedText(packedText(text))).toBe(text);
        expect(packedText(text).length).toBeLessThanOrEqual(longestText(text.length));
        expect(packedText(text)).toMatch(/^[\w~!$-]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['True north, they say', 'True_north~B_they_say'],
    ['founder’s', 'founder~gs'],
    ['Łódź', '!AFB~zd!AF6'],
    ['東京都庁', '$Z3FOrJD9XoE'],
  ])('reads well where it can: %s', (text, packed) => {
    expect(packedText(text)).toBe(packed);
  });
});
