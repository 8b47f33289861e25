import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { columnsOf, rowsOf } from '../domain/record/columns.ts';
import type { Placed } from '../domain/record/order.ts';
import {
  FORMAT_VERSION,
  LIMITS,
  readStatements,
  versionProblem,
  type RecordReading,
} from '../domain/record/record-file.ts';
import { packed, unpacked } from './packed.ts';

/**
 * A record in the fragment of a link, where no server sees it. As it travels:
 *
 *     #record=1.5f02a9c1.d.q1YqU7Iy…
 *
 * The version of the format; a checksum (the first four bytes of SHA-256) over what follows it;
 * `d` for packed with DEFLATE (RFC 1951), `j` for not packed; the JSON of course and columns, as
 * base64url (RFC 4648, section 5).
 */
const BEGINNING = 'record=';

/** Whether a fragment, without its `#`, means to be a record. */
export const isRecordLink = (fragment: string): boolean => fragment.startsWith(BEGINNING);

/** Puts a record into a fragment, packed where the browser can. */
export async function recordLink(course: string, statements: readonly Placed[]): Promise<string> {
  const body = await packed(JSON.stringify({ course, columns: columnsOf(statements) }));
  return `${BEGINNING}${FORMAT_VERSION}.${checksumOf(body)}.${body}`;
}

/** Characters that a record in a link may have; a link that a page makes holds a tenth of it. */
const LONGEST = 2_000_000;

const FAULTS = { broken: 'no-record', cannot: 'packed', 'too-large': 'too-large' } as const;

/** Reads a fragment for one course. Either all of it is sound, or nothing is taken. */
export async function readRecordLink(fragment: string, course: string): Promise<RecordReading> {
  const [version, checksum, ...rest] = fragment.slice(BEGINNING.length).split('.');
  const problem = versionProblem(Number(version));
  if (problem) return problem;
  const body = rest.join('.');
  if (checksumOf(body) !== checksum) return { problem: { kind: 'cut' } };
  const content = await unpacked(body, LONGEST);
  if (content.fault) return { problem: { kind: FAULTS[content.fault] } };
  try {
    const { course: from, columns } = JSON.parse(content.text) as Readonly<Record<string, unknown>>;
    const rows = rowsOf(columns, LIMITS.statements);
    return rows === 'too-many' ? { problem: { kind: rows } } : readStatements(rows, from, course);
  } catch {
    return { problem: { kind: 'no-record' } };
  }
}

const checksumOf = (text: string): string =>
  bytesToHex(sha256(new TextEncoder().encode(text)).slice(0, 4));
