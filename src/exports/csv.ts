import { csvFormatRow } from 'd3-dsv';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Signs that a spreadsheet program may take for the beginning of a formula (OWASP, CSV Injection), full-width forms too. */
const SIGNS = '=+\\-@＝＋－＠';

/** At the beginning of a cell. */
const FORMULA = new RegExp(`^[${SIGNS}\\t\\r\\n]`);

/** Where a cell begins for a program that takes semicolons for commas, as in many countries: it does not see the quotes. */
const LATER = new RegExp(`([;\\t\\r\\n]["\\s]*)(?=[${SIGNS}])`, 'g');

const NUMBER = /^-\d+(\.\d+)?$/;

/** Rows as CSV. What a spreadsheet program would run as a formula gets an apostrophe in front; numbers may be negative. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) => csvFormatRow(row.map(harmless)));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function harmless(cell: string): string {
  if (NUMBER.test(cell)) return cell;
  return (FORMULA.test(cell) ? `'${cell}` : cell).replace(LATER, "$1'");
}
