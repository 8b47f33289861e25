import type { Placed } from './order.ts';

/** Parts of a statement that are often the same as in another. */
const REPEATED = Object.keys({
  verb: true,
  object: true,
  response: true,
  success: true,
  score: true,
  confidence: true,
  attempt: true,
  registration: true,
  revision: true,
  version: true,
} satisfies Record<Exclude<keyof Placed, 'id' | 'at' | 'order'>, true>) as (keyof Placed)[];

/**
 * Statements column by column, which packs smaller than one after the other. As they travel:
 *
 *     { "id": ["6f1c…", "b07d…"], "at": [1795371232301, 5120], "order": [0, 0],
 *       "verb": [["answered"], [0, 0]], "success": [[null, true], [0, 1]], … }
 *
 * `at` counts the milliseconds since the statement before, `order` those from its own time. The
 * other parts are a list of the values that there are, `null` for none, and for each statement
 * which of them it has.
 */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Puts statements into columns. */
export function columnsOf(statements: readonly Placed[]): Columns {
  const times = statements.map(({ at }) => Date.parse(at));
  const repeated = REPEATED.map((part) => [part, listed(statements.map((each) => each[part]))]);
  return {
    id: statements.map(({ id }) => id),
    at: times.map((time, index) => time - (times[index - 1] ?? 0)),
    order: statements.map(({ order }, index) => order - (times[index] ?? 0)),
    ...(Object.fromEntries(repeated) as Columns),
  };
}

function listed(values: readonly unknown[]): readonly [unknown[], number[]] {
  const texts = values.map((value) => JSON.stringify(value ?? null));
  const places = new Map([...new Set(texts)].map((text, place) => [text, place]));
  return [
    [...places.keys()].map((text): unknown => JSON.parse(text)),
    texts.map((text) => places.get(text) ?? 0),
  ];
}

/** A statement as the columns say it. */
type Row = Readonly<Record<string, unknown>>;

/** What the columns say, one statement after the other, up to a number; nothing where they are no columns. */
export function rowsOf(columns: unknown, most: number): readonly Row[] | 'too-many' | undefined {
  if (typeof columns !== 'object' || columns === null) return undefined;
  const { id, at, order, ...rest } = columns as Readonly<Record<string, unknown>>;
  if (!Array.isArray(id) || !isNumbers(at) || !isNumbers(order)) return undefined;
  if (id.length > most) return 'too-many';
  const readers = REPEATED.map((part) => [part, readerOf(rest[part])] as const);
  let time = 0;
  return (id as unknown[]).map((each, index) => {
    time += at[index] ?? 0;
    const repeated = readers.map(([part, valueAt]) => [part, valueAt(index)]);
    return {
      id: each,
      at: dateOf(time),
      order: time + (order[index] ?? 0),
      ...(Object.fromEntries(repeated.filter(([, value]) => value !== null)) as object),
    };
  });
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Gives the value that a statement has in a column; a place that is none leaves the part out. */
function readerOf(column: unknown): (index: number) => unknown {
  const [values, places] = Array.isArray(column) ? (column as unknown[]) : [];
  if (!Array.isArray(values) || !isNumbers(places)) return () => null;
  return (index) => (values as unknown[])[places[index] ?? -1] ?? null;
}

function dateOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
