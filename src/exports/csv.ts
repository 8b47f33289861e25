import papaparse from 'papaparse';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet program may run as a formula (OWASP, CSV Injection), in its full-width forms
 * too. Papaparse's own expression passes over texts of several lines.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Rows as CSV. A cell that a spreadsheet program would run as a formula gets an apostrophe in front. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => [...row]);
  return `${BYTE_ORDER_MARK}${papaparse.unparse(cells, { escapeFormulae: FORMULA })}\r\n`;
}
