import type { Placed } from './order.ts';
import { currentStatement, type Renames } from './rename.ts';

/** Gives statements by today's names. Each is worked out once, however often it is asked for. */
export function byTodaysNames(renames: Renames): (statement: Placed) => Placed {
  const known = new WeakMap<Placed, Placed>();
  return (statement) => {
    const current = known.get(statement) ?? (currentStatement(statement, renames) as Placed);
    known.set(statement, current);
    return current;
  };
}
