import type { Field, TableSection } from '../practice/practice.ts';
import type { Statement } from './statement.ts';

/** Everything about the whole sheet of a practice. */
export const sheetObject = (practice: string): string => `sheet/${practice}`;
/** A cell of a practice, as `section/row/column`. */
export const entryObject = (practice: string, cell: string): string => `entry/${practice}/${cell}`;
/** A row of a practice, as `section/row`. */
export const rowObject = (practice: string, row: string): string => `row/${practice}/${row}`;
/** The order of the rows of a section. */
export const orderObject = (practice: string, section: string): string =>
  `order/${practice}/${section}`;

/** The row under which the fields of a form are kept. */
export const FORM_ROW = 'form';

/** What the record holds of one practice. The last word about each cell counts. */
export interface PracticeEntries {
  /** What is written, by `section/row/column`. A cell that was emptied holds an empty text. */
  readonly cells: ReadonlyMap<string, string>;
  /** Whether a row was added (`true`) or removed, by `section/row`. */
  readonly rows: ReadonlyMap<string, boolean>;
  /** Ids of rows in the order that the reader gave them, by section. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
}

/** A row with what stands in its columns. */
export interface FilledRow {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What is written in the sheet of a practice. When the course changes:
 * 1. a column, row or section that is gone is passed over, and is there again when it comes back;
 * 2. a blank row that the author took away stays as long as something is written in it;
 * 3. a row to begin with that the author adds stands below those that the reader put in order.
 */
export function practiceEntries(
  statements: readonly Statement[],
  practice: string,
): PracticeEntries {
  const cells = new Map<string, string>();
  const rows = new Map<string, boolean>();
  const orders = new Map<string, readonly string[]>();
  const [entry, row, order] = [entryObject, rowObject, orderObject].map((objectOf) =>
    objectOf(practice, ''),
  ) as [string, string, string];
  for (const { object, response = [] } of sinceCleared(statements, practice)) {
    if (object.startsWith(entry)) cells.set(object.slice(entry.length), response[0] ?? '');
    else if (object.startsWith(row)) rows.set(object.slice(row.length), response[0] === 'added');
    else if (object.startsWith(order)) orders.set(object.slice(order.length), response);
  }
  return { cells, rows, orders };
}

/** Statements after the sheet was last cleared. To clear is to begin anew; the response names a clearing that is taken back. */
export function sinceCleared(
  statements: readonly Statement[],
  practice: string,
): readonly Statement[] {
  const object = sheetObject(practice);
  const clearings = statements.filter((statement) => statement.object === object);
  const takenBack = new Set(clearings.flatMap(({ response = [] }) => response));
  const last = statements.findLastIndex(
    ({ id, object: about, response = [] }) =>
      about === object && response.length === 0 && !takenBack.has(id),
  );
  return statements.slice(last + 1);
}

/** What stands in a cell; nothing where it was never written. */
export function cellOf(
  { cells }: PracticeEntries,
  section: string,
  row: string,
  column: string,
): string {
  return cells.get(`${section}/${row}/${column}`) ?? '';
}

/** What is written in the fields of a form. */
export function formValues(
  section: string,
  fields: readonly Field[],
  entries: PracticeEntries,
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ id }) => [id, cellOf(entries, section, FORM_ROW, id)]));
}

/** The rows of a table in their order, with what the reader wrote or the author suggests. */
export function filledRows(table: TableSection, entries: PracticeEntries): readonly FilledRow[] {
  const { cells, rows, orders } = entries;
  const own = `${table.id}/`;
  const idsIn = (keys: Iterable<string>): string[] =>
    [...keys].flatMap((key) =>
      key.startsWith(own) ? (key.slice(own.length).split('/')[0] ?? []) : [],
    );
  const written = [...cells].flatMap(([key, value]) => (value ? [key] : []));
  const known = new Set([...firstRows(table), ...idsIn(rows.keys()), ...idsIn(written)]);
  const inOrder = (orders.get(table.id) ?? []).filter((id) => known.has(id));
  return [...new Set([...inOrder, ...known])]
    .filter((id) => rows.get(`${own}${id}`) !== false)
    .map((id) => {
      const suggested = table.starters.find((starter) => starter.id === id)?.values;
      const values = table.columns.map(({ id: column }): [string, string] => [
        column,
        cells.get(`${own}${id}/${column}`) ?? suggested?.[column] ?? '',
      ]);
      return { id, values: Object.fromEntries(values) };
    });
}

/** Ids of the rows that a table has at first: the suggested ones, then blank ones by number. */
export function firstRows({ starters, rows }: TableSection): readonly string[] {
  const blank = Array.from({ length: rows }, (_, index) => `${index + 1}`);
  return [...starters.map(({ id }) => id), ...blank];
}
