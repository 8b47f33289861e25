/**
 * An id that every LMS takes: letters, digits, `_` and `.` only. Ids of a course have small
 * letters, digits and hyphens, so that two of them never become the same.
 */
export function identifierFrom(id: string): string {
  return id
    .replace(/^question\//, '')
    .replaceAll('/', '.')
    .replace(/[^\w.]/g, '_')
    .slice(0, 250);
}

/** A text in one line, cut to a number of characters (UTF-16 units) without splitting one. */
export function shortened(text: string, length: number): string {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, length);
  return line.replace(/[\ud800-\udbff]$/, '');
}
