import { csvFormatRow } from 'd3-dsv';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A number is a value, also below nothing. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What a spreadsheet program may run as a formula (OWASP, CSV Injection), in its full-width forms too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** The same where a program that parts cells in another way, as at semicolons, begins a cell inside ours. */
const FORMULA_INSIDE = /([;\t\r\n][\s"']*)([=+\-@＝＋－＠])/g;

/** Rows as CSV. What a spreadsheet program would run as a formula gets an apostrophe in front. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) => csvFormatRow(row.map(harmless)));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function harmless(cell: string): string {
  if (NUMBER.test(cell)) return cell;
  const inside = cell.replaceAll(FORMULA_INSIDE, "$1'$2");
  return FORMULA.test(cell) ? `'${inside}` : inside;
}
