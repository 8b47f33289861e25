import { digitsOf } from './digits.ts';

/** Characters of a short name. */
export const SHORT = 3;

/**
 * Three characters that stand for a name in suspended data, always the same: a 32-bit FNV-1a hash
 * of it, mixed as MurmurHash3 ends, of which 18 bits are kept.
 */
export function shortName(name: string): string {
  let hash = 2166136261;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return digitsOf((hash ^ (hash >>> 16)) >>> 14, SHORT);
}
