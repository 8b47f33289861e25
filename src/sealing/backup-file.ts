import { isNewer } from '../domain/link/outside-text.ts';

/** What stands in a backup file, so that it is known for one, and the version of its format. */
const FORMAT = 'trainer-key';
const VERSION = 1;

/** Characters that a passphrase has at least. */
export const SHORTEST_PASSPHRASE = 12;

/** Characters that a backup file may have; a real one has a tenth of it. */
const LONGEST_BACKUP = 10_000;

/** A backup file of a trainer's key, before its seal is opened. */
export interface BackupFile {
  readonly course: string;
  /** When the key was made: ISO 8601 in UTC. */
  readonly made: string;
  /** The private key as a JSON Web Encryption that a passphrase opens. */
  readonly sealed: string;
}

/** Why a file is no backup that can be used here. */
export type BackupFileFault = 'no-backup' | 'newer' | 'other-course';

/** Whether a text is long enough to keep a key: what stands at its ends counts for nothing. */
export const isPassphrase = (text: string): boolean =>
  Array.from(text.normalize().trim()).length >= SHORTEST_PASSPHRASE;

/**
 * The text of a backup file:
 *
 *     { "format": "trainer-key", "version": 1, "course": "empty-chair",
 *       "made": "2026-11-23T08:00:00.000Z", "sealed": "eyJhbGciOiJQQkVTMi1IUzUxMitBMjU2S1ci…" }
 */
export const backupText = (file: BackupFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...file }, null, 2)}\n`;

/** Reads it again for one course. */
export function readBackup(
  text: string,
  course: string,
): (BackupFile & { readonly fault?: never }) | { readonly fault: BackupFileFault } {
  const file = text.length <= LONGEST_BACKUP ? valueOf(text) : undefined;
  const { format, version, course: from, made, sealed } = file ?? {};
  if (format !== FORMAT || typeof sealed !== 'string') return { fault: 'no-backup' };
  if (isNewer(version, VERSION)) return { fault: 'newer' };
  if (version !== VERSION) return { fault: 'no-backup' };
  if (from !== course) return { fault: 'other-course' };
  return { course, made: typeof made === 'string' ? made : '', sealed };
}

function valueOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
