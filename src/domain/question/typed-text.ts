/** A typed answer without what does not count: capitals, blanks at the ends or doubled, curly quotes. */
export function comparableText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
