import { shuffled } from '../question/shuffle.ts';

/** What neighbours should not share. */
interface Placed {
  readonly module: string;
  readonly objective: string;
}

const sharesModule = (one: Placed | undefined, other: Placed): boolean =>
  one?.module === other.module;
const sharesObjective = (one: Placed | undefined, other: Placed): boolean =>
  sharesModule(one, other) && one?.objective === other.objective;

/**
 * Questions in an order in which two neighbours share a module only where it cannot be helped,
 * and then an objective only where that cannot be helped either. Whatever there is most of is
 * placed as early as it may be. The same seed gives the same order.
 */
export function interleaved<Question extends Placed>(
  questions: readonly Question[],
  seed: string,
): readonly Question[] {
  const waiting = shuffled(questions, seed);
  const order: Question[] = [];
  while (waiting.length > 0) {
    const last = order.at(-1);
    const costs = waiting.map((question) => [
      sharesModule(last, question) ? 1 : 0,
      sharesObjective(last, question) ? 1 : 0,
      -waiting.filter((other) => sharesModule(question, other)).length,
      -waiting.filter((other) => sharesObjective(question, other)).length,
    ]);
    const best = costs.reduce(
      (least, cost, index) => (isLess(cost, costs[least] ?? []) ? index : least),
      0,
    );
    order.push(...waiting.splice(best, 1));
  }
  return order;
}

/** Compares by the first number that differs. */
function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place !== -1 && (one[place] ?? 0) < (other[place] ?? 0);
}
