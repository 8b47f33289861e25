import { expect, it } from 'vitest';
import { aChoice } from '../src/domain/question/question.builders.ts';
import { changedRevisions } from './changed-revisions.ts';

it('names the questions whose revision has changed, and what keeps their answers valid', () => {
  const before = [aChoice({ id: 'one', revision: 'r2', same: ['r1'] }), aChoice({ id: 'two' })];
  const now = [
    aChoice({ id: 'one', revision: 'r3' }),
    aChoice({ id: 'two' }),
    aChoice({ id: 'new' }),
  ];
  expect(changedRevisions(before, now)).toEqual([{ id: 'one', same: ['r2', 'r1'] }]);
});

it('has nothing to say where the author has said that the meaning is the same', () => {
  const before = [aChoice({ id: 'one', revision: 'r1' })];
  const now = [aChoice({ id: 'one', revision: 'r2', same: ['r1'] })];
  expect(changedRevisions(before, now)).toEqual([]);
});
