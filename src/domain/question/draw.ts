import type { Pool } from './question.ts';
import { shuffled } from './shuffle.ts';

interface Drawable {
  readonly id: string;
  readonly objective: string;
  readonly pool: Pool;
}

/**
 * The questions of one attempt: at most `count` of the pool, as many of each objective as can
 * be, in an order that the seed decides. The same seed draws the same questions.
 */
export function drawQuestions<Drawn extends Drawable>(
  bank: readonly Drawn[],
  pool: Pool,
  count: number,
  seed: string,
): readonly Drawn[] {
  const piles = new Map<string, Drawn[]>();
  for (const question of shuffled(bank, seed)) {
    if (question.pool !== pool) continue;
    piles.set(question.objective, [...(piles.get(question.objective) ?? []), question]);
  }
  const drawn: Drawn[] = [];
  while (drawn.length < count && piles.size > 0) {
    for (const [objective, pile] of piles) {
      const question = pile.pop();
      if (question) drawn.push(question);
      else piles.delete(objective);
      if (drawn.length === count) break;
    }
  }
  return shuffled(drawn, `${seed} order`);
}

/**
 * Questions for another try at what was missed: for each one missed, another of its objective that
 * the attempt did not ask, or the same one where the bank has no other.
 */
export function drawAgain<Drawn extends Drawable>(
  bank: readonly Drawn[],
  asked: readonly string[],
  missed: readonly string[],
  seed: string,
): readonly Drawn[] {
  const fresh = shuffled(bank, seed).filter(({ id }) => !asked.includes(id));
  return missed.flatMap((id) => {
    const question = bank.find((each) => each.id === id);
    if (!question) return [];
    const place = fresh.findIndex(({ objective }) => objective === question.objective);
    return place === -1 ? [question] : fresh.splice(place, 1);
  });
}
