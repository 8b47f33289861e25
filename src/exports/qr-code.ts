import { encode } from 'uqr';

/**
 * Characters that a QR code may have. At error correction L this is version 34, a square of 153
 * modules, which a phone still reads from a screen; the largest, version 40, holds 2,953 bytes.
 */
export const QR_LIMIT = 2191;

/** A QR code: the number of modules on a side, and its dark modules as the path of an SVG. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** A text as a QR code with the quiet zone of four modules around it (ISO/IEC 18004), or nothing when it is too long. */
export function qrCodeOf(text: string): QrCode | undefined {
  if (new TextEncoder().encode(text).length > QR_LIMIT) return undefined;
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
