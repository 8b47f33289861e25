import type { PublicKey } from '../domain/assignment/assignment.ts';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';

/** A JSON Web Encryption (RFC 7516): ECDH-ES on P-256, AES-GCM, packed with DEFLATE. */
const HEADER = { alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF' } as const;

/** Bytes that a result may unpack to. */
const LARGEST = 1_000_000;

/** Seals a text for the holder of a key. Rejects where the point is on no curve. */
export async function sealed(text: string, { x, y }: PublicKey): Promise<string> {
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, curve, true, []);
  return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(HEADER).encrypt(key);
}

/** Opens a sealed text with the first key that does; nothing when none does. */
export async function opened(
  sealed: string,
  keys: readonly CryptoKey[],
): Promise<string | undefined> {
  for (const key of keys) {
    try {
      const { plaintext } = await compactDecrypt(sealed, key, {
        keyManagementAlgorithms: [HEADER.alg],
        contentEncryptionAlgorithms: [HEADER.enc],
        maxDecompressedLength: LARGEST,
      });
      return new TextDecoder().decode(plaintext);
    } catch {
      // It may be sealed for the next key.
    }
  }
  return undefined;
}
