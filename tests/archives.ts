import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../src/domain/course/course.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';

/** What `downloads/index.json` says of a file. */
export interface IndexEntry {
  readonly file: string;
  readonly kind: string;
  readonly module: string;
  /** Of a file for paper. */
  readonly paper?: Paper;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the built site in `downloads/`. */
export const downloaded = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(dist, 'downloads', file)));

/** The files that can be downloaded, of the kinds given. */
export function downloadsOf(...kinds: readonly string[]): readonly IndexEntry[] {
  const index = new TextDecoder().decode(downloaded('index.json'));
  return (JSON.parse(index) as IndexEntry[]).filter(({ kind }) => kinds.includes(kind));
}

/** The files in an archive by path. */
export const unpacked = (file: string): Record<string, Uint8Array> => unzipSync(downloaded(file));

export const textIn = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
