import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aResult, anyResult } from '../assignment/assignment.builders.ts';
import { boardOf, objectsIn } from './board.ts';

const OBJECTS = ['lesson/seat/one', 'quiz/seat'];
const ANA = aResult();
const BO = aResult({
  learner: '1d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a',
  tasks: [
    { object: 'lesson/seat/one', state: 'gone' },
    { object: 'quiz/seat', state: 'done', score: 1, attempts: 2, first: 0.5 },
  ],
});

describe('the board', () => {
  it('shows who has done what, and what it comes to', () => {
    const board = boardOf(OBJECTS, [ANA, BO]);
    expect(board.rows.map(({ done, isComplete }) => [done, isComplete])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(board.complete).toBe(1);
    expect(board.totals[1]).toEqual({
      object: 'quiz/seat',
      ...{ done: 1, begun: 1, new: 0, gone: 0, unknown: 0, scores: 2, mean: 0.75 },
    });
  });

  it('does not know of tasks that were added after a result was made', () => {
    const { rows, totals } = boardOf([...OBJECTS, 'final'], [BO]);
    expect(rows[0]?.standings[2]).toBeUndefined();
    expect(rows[0]?.isComplete).toBe(false);
    expect(totals[2]).toMatchObject({ unknown: 1, scores: 0 });
    expect(totals[2]).not.toHaveProperty('mean');
  });

  it('names the tasks of results whose assignment is not here', () => {
    expect(objectsIn([ANA, BO])).toEqual(OBJECTS);
  });

  it('counts every learner once in each task', () => {
    fc.assert(
      fc.property(fc.array(anyResult(), { maxLength: 5 }), (results) => {
        const board = boardOf(objectsIn(results), results);
        for (const total of board.totals) {
          const { done, begun, new: fresh, gone, unknown, scores, mean } = total;
          expect(done + begun + fresh + gone + unknown).toBe(results.length);
          expect(scores).toBeLessThanOrEqual(results.length);
          expect(mean === undefined || (mean >= 0 && mean <= 1)).toBe(true);
        }
        const sums = [board.rows, board.totals].map((list) =>
          list.reduce((sum, { done }) => sum + done, 0),
        );
        expect(sums[0]).toBe(sums[1]);
        expect(board.complete).toBeLessThanOrEqual(board.rows.length);
      }),
      { numRuns: 30 },
    );
  });
});
