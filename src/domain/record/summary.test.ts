import { describe, expect, it } from 'vitest';
import {
  aStatement,
  answered,
  completed,
  completedModule,
  quiz,
  rated,
} from './statement.builders.ts';
import { attemptsIn, groupOf, summaryOf } from './summary.ts';

describe('what a record holds', () => {
  it('is nothing at first', () => {
    expect(summaryOf([])).toEqual({ count: 0, groups: [] });
  });

  it('is counted by what it is about, with the first and the last day', () => {
    const begun = quiz('initialized', { at: '2026-11-01T00:00:00.000Z' });
    const statements = [
      answered('one', true, { at: '2026-11-03T00:00:00.000Z' }),
      begun,
      answered('two', false, { attempt: begun.id, at: '2026-11-02T00:00:00.000Z' }),
      completed('chair'),
      completedModule('chair'),
      rated('asks', '1'),
      aStatement({ object: 'entry/promise-audit/promises/1/promise' }),
      aStatement({ verb: 'completed', object: 'assignment/0b5c' }),
      aStatement({ object: 'constructor/of/nothing' }),
    ].map((each) => (each.at === '2026-11-22T18:13:52.301Z' ? { ...each, at: begun.at } : each));
    expect(summaryOf(statements)).toEqual({
      count: 9,
      groups: [
        { group: 'check', count: 1 },
        { group: 'quiz', count: 2 },
        { group: 'lesson', count: 2 },
        { group: 'checklist', count: 1 },
        { group: 'practice', count: 1 },
        { group: 'assignment', count: 1 },
        { group: 'other', count: 1 },
      ],
      first: '2026-11-01T00:00:00.000Z',
      last: '2026-11-03T00:00:00.000Z',
    });
  });

  it('puts what it does not know apart', () => {
    for (const object of ['', 'toString', 'game/1']) {
      expect(groupOf(aStatement({ object }), new Map())).toBe('other');
    }
  });

  it('puts an answer to what was attempted, and to the checks when nobody knows', () => {
    const begun = ['quiz/seat', 'final', 'review'].map((object) =>
      aStatement({ verb: 'initialized', object }),
    );
    const attempts = attemptsIn(begun);
    const groups = begun.map(({ id }) => groupOf(answered('one', true, { attempt: id }), attempts));
    expect(groups).toEqual(['quiz', 'final', 'review']);
    expect(groupOf(answered('one', true, { attempt: 'gone' }), attempts)).toBe('check');
  });
});
