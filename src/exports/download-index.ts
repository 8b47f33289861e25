import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Download, Loss } from './download.ts';

/** What `index.json` says of one file. */
export interface IndexEntry {
  readonly file: string;
  readonly kind: string;
  /** Id of a module, or `course`. */
  readonly module: string;
  /** Of a file for paper: `a4` or `us-letter`. */
  readonly paper?: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly losses: readonly Loss[];
}

/** What `index.json` says of the files beside it. */
export const indexOf = (downloads: readonly Download[]): readonly IndexEntry[] =>
  downloads.map(({ name, kind, module = 'course', paper, bytes, losses }) => ({
    file: name,
    kind,
    module,
    ...(paper && { paper }),
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    losses,
  }));
