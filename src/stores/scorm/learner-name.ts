import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A name that orders options for one learner, the same on every device, and does not give the
 * learner's id away. It has the form of a UUID, as those of other homes.
 */
export function nameFrom(learner: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(learner)));
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
