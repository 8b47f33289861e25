import type { Statement } from './statement.ts';

/** A statement that has its place. */
export type Placed = Statement & { readonly order: number };

/**
 * The order of statements, which decides what the last word about something is. A statement gets
 * its place (`order`) when it is recorded: the milliseconds of the device's clock, but always more
 * than every place that is known then. In this order:
 *
 * 1. What was recorded later on one device comes later, even when its clock was set back.
 * 2. What was recorded after a merge comes after all that was merged, even when the other device's
 *    clock is ahead.
 * 3. What two devices recorded without knowing of each other is ordered by their clocks.
 * 4. Statements at the same place are ordered by their ids, so that every device finds one order.
 * 5. A statement without a place, from an older version or another hand, stays where it stands:
 *    its time counts as its place, but never less than the places before it in the list.
 */
export function inOrder(statements: readonly Statement[]): readonly Placed[] {
  let last = 0;
  return statements
    .map((statement) => {
      const order = statement.order ?? placeAfter(last, Date.parse(statement.at));
      last = Math.max(last, order);
      return order === statement.order ? (statement as Placed) : { ...statement, order };
    })
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The place of a statement that is recorded at a time, after all that is known. */
export const placeAfter = (last: number, now: number): number => Math.max(now, last + 1);
