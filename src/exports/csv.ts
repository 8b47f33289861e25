import { csvFormatRow } from 'd3-dsv';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet program may run as a formula (OWASP, CSV Injection), in its full-width forms too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Rows as CSV. A cell that a spreadsheet program would run as a formula gets an apostrophe in front. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) =>
    csvFormatRow(row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
