import jsqr from 'jsqr';
import { expect, it } from 'vitest';
import { QR_LIMIT, qrCodeOf, type QrCode } from './qr-code.ts';

/** The package is CommonJS, and its types say otherwise. */
const read = (jsqr as unknown as { readonly default: typeof jsqr }).default;

/** What a reader of QR codes sees in a code that is drawn with some pixels for each module. */
function readingOf({ size, path }: QrCode): string | undefined {
  const [scale, side] = [3, size * 3];
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let at = 0; at < scale * scale; at += 1) {
      const [column, row] = [
        Number(x) * scale + (at % scale),
        Number(y) * scale + Math.floor(at / scale),
      ];
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return read(pixels, side, side)?.data;
}

it('draws what a reader of QR codes reads, up to the largest', () => {
  for (const length of [1, 40, 300, 1200, QR_LIMIT]) {
    const text = 'https://learn.example.org/record/#record=1.abcdef09.d.'
      .padEnd(length, 'aZ3-_')
      .slice(0, length);
    const code = qrCodeOf(text);
    expect(code && readingOf(code)).toBe(text);
  }
});

it('leaves a quiet zone of four modules', () => {
  const code = qrCodeOf('a');
  const places = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe((code?.size ?? 0) - 5);
});

it('draws nothing that is too long to be read', () => {
  expect(qrCodeOf('a'.repeat(QR_LIMIT + 1))).toBeUndefined();
  expect(qrCodeOf('é'.repeat(QR_LIMIT))).toBeUndefined();
});
