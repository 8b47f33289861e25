import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleaved } from './interleave.ts';

const someQuestions = fc
  .array(
    fc.record({ module: fc.constantFrom('a', 'b', 'c'), objective: fc.constantFrom('x', 'y') }),
    {
      maxLength: 14,
    },
  )
  .map((questions) => questions.map((question, id) => ({ ...question, id })));
type Question = (typeof someQuestions extends fc.Arbitrary<infer Value> ? Value : never)[number];

/** How many neighbours share something. */
const neighbours = (
  order: readonly Question[],
  share: (one: Question, other: Question) => boolean,
): number =>
  order.slice(1).filter((question, index) => share(question, order[index] as Question)).length;

/** How many neighbours must share something when as many as `most` of `all` have it in common. */
const leastOf = (groups: readonly number[]): number => {
  const all = groups.reduce((sum, group) => sum + group, 0);
  return Math.max(0, 2 * Math.max(0, ...groups) - all - 1);
};
const sizes = (questions: readonly Question[], of: (question: Question) => string): number[] =>
  [...Map.groupBy(questions, of).values()].map(({ length }) => length);

describe('interleaved', () => {
  it('keeps all, and none twice', () => {
    fc.assert(
      fc.property(someQuestions, fc.string(), (questions, seed) => {
        const ids = interleaved(questions, seed).map(({ id }) => id);
        expect(ids.sort((a, b) => a - b)).toEqual(questions.map(({ id }) => id));
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(someQuestions, fc.string(), (questions, seed) => {
        expect(interleaved(questions, seed)).toEqual(interleaved(questions, seed));
      }),
    );
  });

  it('lets neighbours share a module only where it cannot be helped', () => {
    fc.assert(
      fc.property(someQuestions, fc.string(), (questions, seed) => {
        const shared = neighbours(
          interleaved(questions, seed),
          (one, other) => one.module === other.module,
        );
        expect(shared).toBe(leastOf(sizes(questions, ({ module }) => module)));
      }),
    );
  });

  it('mixes the objectives of a module that is alone', () => {
    fc.assert(
      fc.property(someQuestions, fc.string(), (questions, seed) => {
        const alone = questions.map((question) => ({ ...question, module: 'a' as const }));
        const shared = neighbours(
          interleaved(alone, seed),
          (one, other) => one.objective === other.objective,
        );
        expect(shared).toBe(leastOf(sizes(alone, ({ objective }) => objective)));
      }),
    );
  });
});
