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
