import { sha256 } from '@noble/hashes/sha2.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A short name for a text: the same text always has the same. It begins with a letter and holds
 * only letters and digits, as identifiers of every LMS format allow.
 */
export function hashOf(text: string, length = 8): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return [...bytes.slice(0, length)]
    .map((byte, index) => LETTERS[index === 0 ? byte % 26 : byte % 32])
    .join('');
}
