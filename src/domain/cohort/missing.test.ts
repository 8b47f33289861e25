import { describe, expect, it } from 'vitest';
import { aResult } from '../assignment/assignment.builders.ts';
import { boardOf } from './board.ts';
import { awaitedOf, expectedFrom } from './expected-people.ts';
import { missingOf } from './missing.ts';

describe('what is missing', () => {
  it('names the tasks that somebody has not done', () => {
    const board = boardOf(['lesson/seat/one', 'quiz/seat', 'final'], [aResult()]);
    expect(missingOf(board).map(({ objects }) => objects)).toEqual([['quiz/seat', 'final']]);
  });

  it('is nothing for those who have done everything that there still is', () => {
    const tasks = [
      { object: 'lesson/seat/one', state: 'done' as const },
      { object: 'quiz/seat', state: 'gone' as const },
    ];
    expect(missingOf(boardOf(['lesson/seat/one', 'quiz/seat'], [aResult({ tasks })]))).toEqual([]);
  });
});

describe('people who are expected', () => {
  it.each([
    ['40', { names: [], count: 40 }],
    [' Ana\n\nBo ;  ana ', { names: ['ana', 'Bo'], count: 2 }],
    ['', { names: [], count: 0 }],
  ])('are read from “%s”', (text, expected) => {
    expect(expectedFrom(text)).toEqual(expected);
  });

  it('have not sent anything unless there is a result with their name', () => {
    const expected = expectedFrom('Ana López\nBo  Li\nCy');
    expect(awaitedOf(expected, ['ana lopez', 'BO LI', '', 'Dee'])).toEqual({
      count: 1,
      names: ['Cy'],
      others: 2,
    });
  });

  it('are counted where only their number is known', () => {
    expect(awaitedOf(expectedFrom('40'), ['', 'Ana'])).toMatchObject({ count: 38 });
    expect(awaitedOf(expectedFrom('1'), ['', 'Ana'])).toMatchObject({ count: 0 });
  });
});
