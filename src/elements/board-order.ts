import type { BoardRow } from '../domain/cohort/board.ts';
import type { ShownGroup } from './page-cohort.ts';

/** A column of the board by which rows are ordered: the name, how many tasks are done, when it was sent, or a task. */
export type BoardColumn = 'name' | 'done' | 'sent' | number;

/** How the rows of the board are ordered. */
export interface BoardOrder {
  readonly column: BoardColumn;
  readonly isDown: boolean;
}

/** The rows in an order; those that are alike, by what people are called. */
export function orderedRows(
  { board, labels }: ShownGroup,
  { column, isDown }: BoardOrder,
): readonly BoardRow[] {
  const nameOf = ({ result }: BoardRow): string => labels.get(result.learner) ?? '';
  const byName = (one: BoardRow, other: BoardRow): number => compare(nameOf(one), nameOf(other));
  const turn = isDown ? -1 : 1;
  return board.rows.toSorted((one, other) => {
    const order =
      column === 'name' ? byName(one, other) : placeOf(one, column) - placeOf(other, column);
    return order === 0 ? byName(one, other) : order * turn;
  });
}

const STATES = ['unknown', 'gone', 'new', 'begun', 'done'] as const;

/** Where a row stands in a column. In a task, the state counts first, then the score. */
function placeOf(
  { result, done, standings }: BoardRow,
  column: Exclude<BoardColumn, 'name'>,
): number {
  if (column === 'done') return done;
  if (column === 'sent') return Date.parse(result.made);
  const standing = standings[column];
  return STATES.indexOf(standing?.state ?? 'unknown') * 2 + (standing?.score ?? 0);
}

const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
