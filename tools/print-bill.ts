/** Says what the files for paper of the last build weigh, and how long it took to make them. */
import type { IndexEntry } from '../src/exports/download-index.ts';

/** A line such as `66 files, 8.4 MB, 5.1 s`; none where nothing was made for paper. */
export function printBill(
  index: readonly Pick<IndexEntry, 'bytes' | 'paper'>[],
  milliseconds: number,
): readonly string[] {
  const files = index.filter(({ paper }) => paper);
  if (files.length === 0) return [];
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  return [
    `${files.length} files, ${megabytes.toFixed(1)} MB, ${(milliseconds / 1000).toFixed(1)} s`,
  ];
}
