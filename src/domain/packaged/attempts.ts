import type { Statement } from '../record/statement.ts';

/** How often a quiz or the final assessment may still be begun; without `most` there is no limit. */
export function attemptsLeft(
  statements: readonly Statement[],
  object: string,
  most = Number.POSITIVE_INFINITY,
): number {
  const begun = statements.filter((each) => each.verb === 'initialized' && each.object === object);
  return Math.max(0, most - begun.length);
}
