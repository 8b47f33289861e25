import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { proofFrom } from '../domain/question/grade.ts';
import type { Key, Mark } from '../domain/question/key.ts';

/**
 * A key that can be asked about one token at a time and not read as a whole: each mark is
 * encrypted under a salted hash of its token, the explanation under the proof of the right
 * answer. It keeps the key out of the page's source. It does not withstand a script that tries
 * every answer, so it deters and does not secure.
 */
export interface SealedKey {
  readonly salt: string;
  /** Encrypted marks by the name that a token's hash gives them; base64. */
  readonly marks: Readonly<Record<string, string>>;
  /** The encrypted explanation; base64. */
  readonly why: string;
}

/** Seals a key. The same key and salt give the same bytes. */
export function sealKey(key: Key, why: string, salt: string): SealedKey {
  const marks = [...key].map(([token, mark]): [string, string] => {
    const secret = secretOf(salt, token);
    return [nameOf(secret), encrypt(secret, JSON.stringify(mark))];
  });
  const proof = proofFrom(key.values());
  return {
    salt,
    marks: Object.fromEntries(marks.sort(([one], [other]) => (one < other ? -1 : 1))),
    why: encrypt(secretOf(salt, `why ${proof}`), why),
  };
}

/** The mark of a token, or nothing when the key does not know it. */
export function openMark(sealed: SealedKey, token: string): Mark | undefined {
  const secret = secretOf(sealed.salt, token);
  const mark = sealed.marks[nameOf(secret)];
  return mark === undefined ? undefined : (JSON.parse(decrypt(secret, mark)) as Mark);
}

/** The explanation of the right answer, as HTML, for the proof that grading a right answer gives. */
export function openWhy(sealed: SealedKey, proof: string): string {
  return decrypt(secretOf(sealed.salt, `why ${proof}`), sealed.why);
}

const secretOf = (salt: string, token: string): Uint8Array =>
  sha256(new TextEncoder().encode(`${salt}\n${token}`));

/** Eight characters that tell nothing of the secret itself. */
const nameOf = (secret: Uint8Array): string => toBase64(sha256(secret).slice(0, 6));

/** Each secret encrypts one text only, so the nonce may be constant (RFC 8439, section 4). */
const cipherOf = (secret: Uint8Array) => chacha20poly1305(secret, new Uint8Array(12));

/** Texts are filled up to a multiple of this many bytes, so that their length tells little. */
const BLOCK = 64;

function encrypt(secret: Uint8Array, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const filled = new Uint8Array(Math.max(1, Math.ceil(bytes.length / BLOCK)) * BLOCK).fill(0x20);
  filled.set(bytes);
  return toBase64(cipherOf(secret).encrypt(filled));
}

function decrypt(secret: Uint8Array, text: string): string {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(cipherOf(secret).decrypt(bytes)).trimEnd();
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
