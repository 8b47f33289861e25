import { expect, it } from 'vitest';
import { anAssignment } from './assignment.builders.ts';
import { isAskedAt, isWayIn, taskAddress } from './task-address.ts';

it('is where a task is done', () => {
  expect(['lesson/seat/one', 'quiz/seat', 'final'].map(taskAddress)).toEqual([
    '/learn/seat/one/',
    '/learn/seat/quiz/',
    '/learn/final/',
  ]);
});

it('is on the way from the first page, and from that of the course', () => {
  expect(['/', '/learn/', '/learn/seat/', '/record/'].map(isWayIn)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('is asked for at its own page, and at those of its module', () => {
  const assignment = anAssignment({
    tasks: [{ object: 'lesson/seat/one' }, { object: 'quiz/money', mastery: 1 }],
  });
  const asked = (address: string): boolean => isAskedAt(assignment, address);
  const own = ['/learn/seat/one/', '/learn/seat/', '/learn/seat/scenario/', '/learn/money/quiz/'];
  expect(own.map(asked)).toEqual([true, true, true, true]);
  const others = ['/learn/seat/two/', '/learn/seat/quiz/', '/learn/final/', '/learn/', '/'];
  expect(others.map(asked)).toEqual([false, false, false, false, false]);
  expect(
    isAskedAt(anAssignment({ tasks: [{ object: 'final', mastery: 1 }] }), '/learn/final/'),
  ).toBe(true);
});
