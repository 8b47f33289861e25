import { sha1 } from '@noble/hashes/legacy.js';

/**
 * A UUID that the same names always give (RFC 9562, section 5.5: version 5, in the namespace of
 * addresses), so that a statement sent by two sessions is one statement.
 */
export function nameUuid(...names: readonly string[]): string {
  const namespace = '6ba7b8119dad11d180b400c04fd430c8'.match(/../g) ?? [];
  const name = new TextEncoder().encode(JSON.stringify(names));
  const hash = sha1(
    new Uint8Array([...namespace.map((byte) => Number.parseInt(byte, 16)), ...name]),
  );
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether a text is a UUID that xAPI takes (RFC 9562, versions 1 to 8). */
export const isUuid = (text: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(text);
