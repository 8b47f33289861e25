import { sha256 } from '@noble/hashes/sha2.js';

/** Letters and digits that nobody confuses when reading them aloud (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const GROUP = 4;

/** The code of a certificate's text, such as `7K3M-Q0ZD-18FA-X9RT`: 80 bits of its SHA-256. */
export function certificateCode(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from({ length: GROUPS * GROUP }, (_, index) =>
    SIGNS.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
  return signs.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? signs;
}

/** A code as somebody typed it, without blanks, in capitals, and with letters that look like digits corrected. */
export function readCode(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}
