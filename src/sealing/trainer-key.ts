import type { PublicKey } from '../domain/assignment/assignment.ts';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { backupText, isPassphrase, readBackup, type BackupFileFault } from './backup-file.ts';

/** ECDH on the curve P-256 (NIST SP 800-186), by WebCrypto. */
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A passphrase stretched by PBKDF2 with SHA-512 (RFC 7518, 4.8), as often as OWASP asks for it. */
const BACKUP = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' } as const;
const ROUNDS = 210_000;
/** What a backup may ask of this device. */
const MOST_ROUNDS = 2_000_000;

/** A trainer's pair of keys, as the trainer's browser keeps it. */
export interface TrainerKey {
  readonly publicKey: PublicKey;
  /** Opens results. No script can read it out of the browser. */
  readonly privateKey: CryptoKey;
}

/** Why a key cannot be had from a backup. */
export type BackupFault = BackupFileFault | 'wrong-passphrase';

/**
 * Makes a pair of keys, and the text of a backup file that a passphrase opens, where `sealed` is a
 * JSON Web Encryption of the private key as a JSON Web Key. There is no later moment to make one:
 * what stays in the browser cannot be read out of it.
 */
export async function makeTrainerKey(
  course: string,
  passphrase: string,
): Promise<{ readonly key: TrainerKey; readonly backup: string }> {
  if (!isPassphrase(passphrase)) throw new RangeError('The passphrase is too short.');
  const { privateKey } = await crypto.subtle.generateKey(ECDH, true, ['deriveBits']);
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  const sealed = await new CompactEncrypt(bytesOf(JSON.stringify(jwk)))
    .setProtectedHeader(BACKUP)
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(bytesOf(passphrase.normalize()));
  const backup = backupText({ course, made: new Date().toISOString(), sealed });
  return { key: await keyOf(jwk), backup };
}

/** Takes the pair of keys out of the text of a backup file. */
export async function restoreTrainerKey(
  text: string,
  passphrase: string,
  course: string,
): Promise<{ readonly key: TrainerKey; readonly fault?: never } | { readonly fault: BackupFault }> {
  const file = readBackup(text, course);
  if (file.fault) return { fault: file.fault };
  try {
    const { plaintext } = await compactDecrypt(file.sealed, bytesOf(passphrase.normalize()), {
      keyManagementAlgorithms: [BACKUP.alg],
      contentEncryptionAlgorithms: [BACKUP.enc],
      maxPBES2Count: MOST_ROUNDS,
    });
    return { key: await keyOf(JSON.parse(new TextDecoder().decode(plaintext)) as JsonWebKey) };
  } catch {
    return { fault: 'wrong-passphrase' };
  }
}

/** The pair of keys in a private JSON Web Key, of which the private one cannot be read out again. */
async function keyOf(jwk: JsonWebKey): Promise<TrainerKey> {
  const { x = '', y = '' } = jwk;
  const privateKey = await crypto.subtle.importKey('jwk', jwk, ECDH, false, ['deriveBits']);
  return { publicKey: { x, y }, privateKey };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
