import { readFileSync } from 'node:fs';
import type { Report } from './finding.ts';

/** Largest file that an author may write, in bytes; a lesson of 1,000 words has about 8,000. */
export const LARGEST_FILE = 1_000_000;

/**
 * The text of a file with `\n` line ends and without a byte order mark. A file that
 * cannot be read, is too large or not UTF-8 is reported, and undefined comes back.
 */
export function readTextFile(path: string, report: Report): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    report(
      'unreadable-file',
      1,
      `The file cannot be read (${code}).`,
      'See that it is a file, that it is there, and that you may read it.',
    );
    return undefined;
  }
  return textFrom(bytes, report);
}

/** Like `readTextFile`, for bytes at hand. */
export function textFrom(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > LARGEST_FILE) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    report(
      'unreadable-file',
      1,
      `The file has ${megabytes} MB.`,
      'Split it: a file may have up to 1 MB.',
    );
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const line = lineOfBadByte(bytes);
    report(
      'unreadable-file',
      line,
      `Line ${line} holds bytes that are not UTF-8.`,
      'Save the file as UTF-8 in your editor ("Save with encoding").',
    );
    return undefined;
  }
}

/** Line with the first byte that is not UTF-8: no byte of another character is a line end in UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, from);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(
        bytes.subarray(from, end === -1 ? undefined : end),
      );
    } catch {
      return line;
    }
    if (end === -1) return line;
    from = end + 1;
    line++;
  }
}
