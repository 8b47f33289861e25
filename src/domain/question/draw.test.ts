import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAgain, drawQuestions } from './draw.ts';
import { POOLS, type Pool } from './question.ts';

interface Card {
  readonly id: string;
  readonly objective: string;
  readonly pool: Pool;
}

const someBank: fc.Arbitrary<Card[]> = fc
  .array(
    fc.record({ objective: fc.constantFrom('a', 'b', 'c'), pool: fc.constantFrom(...POOLS) }),
    {
      maxLength: 30,
    },
  )
  .map((cards) => cards.map((card, index) => ({ ...card, id: `question-${index}` })));

const someDraw = fc.tuple(someBank, fc.nat(12), fc.string());

const countOf = (cards: readonly Card[], objective: string) =>
  cards.filter((card) => card.objective === objective).length;

describe('drawQuestions', () => {
  it('asks as many questions as wanted, or all that there are', () => {
    fc.assert(
      fc.property(someDraw, ([bank, count, seed]) => {
        const inPool = bank.filter(({ pool }) => pool === 'quiz').length;
        expect(drawQuestions(bank, 'quiz', count, seed)).toHaveLength(Math.min(count, inPool));
      }),
    );
  });

  it('asks only questions of the pool, and none twice', () => {
    fc.assert(
      fc.property(someDraw, ([bank, count, seed]) => {
        const drawn = drawQuestions(bank, 'quiz', count, seed);
        expect(drawn.every(({ pool }) => pool === 'quiz')).toBe(true);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      }),
    );
  });

  it('asks about every objective equally often, as far as its questions go', () => {
    fc.assert(
      fc.property(someDraw, ([bank, count, seed]) => {
        const drawn = drawQuestions(bank, 'quiz', count, seed);
        const inPool = bank.filter(({ pool }) => pool === 'quiz');
        const most = Math.max(...['a', 'b', 'c'].map((objective) => countOf(drawn, objective)));
        for (const objective of ['a', 'b', 'c']) {
          const least = Math.min(most - 1, countOf(inPool, objective));
          expect(countOf(drawn, objective)).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it('draws the same questions in the same order when an attempt is resumed', () => {
    fc.assert(
      fc.property(someDraw, ([bank, count, seed]) => {
        const again = drawQuestions(bank, 'quiz', count, seed);
        expect(drawQuestions(bank, 'quiz', count, seed)).toEqual(again);
      }),
    );
  });

  it('draws other questions for another attempt', () => {
    const bank = Array.from({ length: 20 }, (_, index): Card => {
      return { id: `question-${index}`, objective: 'a', pool: 'quiz' };
    });
    const draws = ['one', 'two', 'three', 'four'].map((attempt) =>
      drawQuestions(bank, 'quiz', 5, attempt)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(draws).size).toBe(4);
  });

  it('does not ask the questions of one objective in a row', () => {
    const bank = Array.from({ length: 12 }, (_, index): Card => {
      return { id: `question-${index}`, objective: index < 6 ? 'a' : 'b', pool: 'quiz' };
    });
    const orders = ['one', 'two', 'three', 'four', 'five'].map((attempt) =>
      drawQuestions(bank, 'quiz', 6, attempt)
        .map(({ objective }) => objective)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('drawAgain', () => {
  const bank = [
    { id: 'a1', objective: 'a', pool: 'quiz' },
    { id: 'a2', objective: 'a', pool: 'quiz' },
    { id: 'b1', objective: 'b', pool: 'quiz' },
  ] as const;

  it('asks another question of the same objective, or the same one where there is no other', () => {
    const again = drawAgain(bank, ['a1', 'b1'], ['a1', 'b1'], 'seed').map(({ id }) => id);
    expect(again).toEqual(['a2', 'b1']);
  });

  it('asks as many as were missed, none twice, and each of an objective that was missed', () => {
    fc.assert(
      fc.property(someDraw, ([cards, count, seed]) => {
        const asked = drawQuestions(cards, 'quiz', count, seed).map(({ id }) => id);
        const missed = asked.filter((_, index) => index % 2 === 0);
        const pool = cards.filter((card) => card.pool === 'quiz');
        const again = drawAgain(pool, asked, missed, `${seed} again`);
        expect(again).toHaveLength(missed.length);
        expect(new Set(again.map(({ id }) => id)).size).toBe(missed.length);
        const objectives = (ids: readonly string[]) =>
          ids.map((id) => cards.find((card) => card.id === id)?.objective).sort();
        expect(objectives(again.map(({ id }) => id))).toEqual(objectives(missed));
      }),
    );
  });
});
