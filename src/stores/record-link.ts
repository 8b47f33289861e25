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
import { base64UrlOf, bytesFromBase64Url } from './base64-url.ts';

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
  const text = JSON.stringify({ course, columns: columnsOf(statements) });
  const bytes = new TextEncoder().encode(text);
  const packs = 'CompressionStream' in globalThis;
  const packed = packs ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  const body = `${packs ? 'd' : 'j'}.${base64UrlOf(packed ?? bytes)}`;
  return `${BEGINNING}${FORMAT_VERSION}.${checksumOf(body)}.${body}`;
}

/** Reads a fragment for one course. Either all of it is sound, or nothing is taken. */
export async function readRecordLink(fragment: string, course: string): Promise<RecordReading> {
  const [version, checksum, ...rest] = fragment.slice(BEGINNING.length).split('.');
  const problem = versionProblem(Number(version));
  if (problem) return problem;
  const [packing, data = ''] = rest;
  const bytes = checksumOf(rest.join('.')) === checksum && bytesFromBase64Url(data);
  if (!bytes) return { problem: { kind: 'cut' } };
  if (packing === 'd' && !('DecompressionStream' in globalThis)) {
    return { problem: { kind: 'packed' } };
  }
  try {
    const text =
      packing === 'd' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    if (!text) return { problem: { kind: 'too-large' } };
    const { course: from, columns } = JSON.parse(new TextDecoder().decode(text)) as Readonly<
      Record<string, unknown>
    >;
    return readStatements(rowsOf(columns), from, course);
  } catch {
    return { problem: { kind: 'no-record' } };
  }
}

const checksumOf = (text: string): string =>
  bytesToHex(sha256(new TextEncoder().encode(text)).slice(0, 4));

/** Bytes after a stream has packed or unpacked them; nothing when they become too many. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > LIMITS.characters) {
      await reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
