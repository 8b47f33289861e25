/**
 * A random UUID, version 4 (RFC 9562, section 5.4). `crypto.randomUUID` is not there on plain
 * http, where some intranets and LMSs serve courses.
 */
export function randomUuid(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Its version is 4, its variant 8: both have a digit of their own.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}
