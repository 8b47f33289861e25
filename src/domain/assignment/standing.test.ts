import { describe, expect, it } from 'vitest';
import { inOrder } from '../record/order.ts';
import { answered, aStatement, completed, quiz } from '../record/statement.builders.ts';
import type { Statement } from '../record/statement.ts';
import { anAssignableCourse, anAssignment } from './assignment.builders.ts';
import { keptAssignments, openingOf } from './kept-assignments.ts';
import { nextTask, standingOf, taskToBegin } from './standing.ts';

const course = anAssignableCourse();
const assignment = anAssignment();
const standing = (...statements: readonly Statement[]) =>
  standingOf(inOrder(statements), assignment, course);
const bothChecks = [answered('one-a', true), answered('one-b', true)];

/** An attempt at the quiz of the module `seat` that was handed in. */
function attempt(score: number, overrides: Partial<Statement> = {}): readonly Statement[] {
  const begun = quiz('initialized', { response: ['seat/chair'], ...overrides });
  return [begun, { ...quiz(score >= 0.8 ? 'passed' : 'failed'), score, attempt: begun.id }];
}

describe('the standing of a task', () => {
  it('is new before anything is done, without figures where there are none', () => {
    expect(standing()).toEqual([
      { object: 'lesson/seat/one', state: 'new', score: 0 },
      { object: 'lesson/seat/two', state: 'new', score: 0 },
      { object: 'quiz/seat', state: 'new' },
      { object: 'final', state: 'new' },
    ]);
  });

  it('of a lesson follows from its checks, also from before it was asked for', () => {
    const finish = completed('one');
    const [one, two] = standing(...bothChecks, finish, answered('two-a', false));
    expect(one).toEqual({ object: 'lesson/seat/one', state: 'done', done: finish.at, score: 1 });
    expect(two).toEqual({ object: 'lesson/seat/two', state: 'begun', score: 0 });
    expect(standing(answered('one-a', true))[0]).toMatchObject({ state: 'begun', score: 0.5 });
  });

  it('of a quiz is done with the mastery score that the trainer asks for', () => {
    const [, , low] = standing(...attempt(0.5));
    expect(low).toEqual({
      object: 'quiz/seat',
      state: 'begun',
      score: 0.5,
      attempts: 1,
      first: 0.5,
    });
    const [, , high] = standing(...attempt(0.5), ...attempt(0.9), ...attempt(0.6));
    expect(high).toMatchObject({ state: 'done', score: 0.9, attempts: 3, first: 0.5 });
  });

  it('counts attempts begun for it where everybody gets the same questions', () => {
    const final = (registration: string): readonly Statement[] => {
      const begun = aStatement({ verb: 'initialized', object: 'final', registration });
      const passed = aStatement({ verb: 'passed', object: 'final', score: 1, attempt: begun.id });
      return [begun, passed];
    };
    expect(standing(...final('another'))[3]).toEqual({ object: 'final', state: 'new' });
    expect(standing(...final(assignment.id))[3]?.state).toBe('done');
  });

  it('is gone where the course has it no more, and holds nobody up', () => {
    const gone = anAssignment({
      tasks: [{ object: 'lesson/seat/zero' }, { object: 'quiz/money', mastery: 1 }],
    });
    const less = anAssignableCourse({ final: 0 });
    expect(standingOf([], gone, course).map(({ state }) => state)).toEqual(['gone', 'new']);
    expect(standingOf([], assignment, less)[3]).toEqual({ object: 'final', state: 'gone' });
    expect(nextTask(standingOf([], gone, course))?.object).toBe('quiz/money');
  });
});

describe('the task that an attempt begins for', () => {
  const kept = (...assignments: readonly (typeof assignment)[]) =>
    keptAssignments(inOrder(assignments.map((each) => aStatement(openingOf(each)))));
  const other = anAssignment({ id: '11111111-2a3d-4e5f-8a9b-0c1d2e3f4a5b', due: '2026-12-01' });
  const open = anAssignment({ id: '22222222-2a3d-4e5f-8a9b-0c1d2e3f4a5b', due: '' });

  it('belongs to the assignment that is due first', () => {
    const task = taskToBegin([], kept(open, assignment, other), 'quiz/seat');
    expect(task?.kept.assignment.id).toBe(other.id);
    expect(taskToBegin([], kept(open), 'final')?.task.seed).toBe('k3f9');
  });

  it('is one that is not done yet, and not put aside', () => {
    const all = kept(assignment);
    expect(taskToBegin(inOrder(attempt(0.9)), all, 'quiz/seat')).toBeUndefined();
    expect(
      taskToBegin(
        [],
        all.map((each) => ({ ...each, isAside: true })),
        'final',
      ),
    ).toBeUndefined();
    expect(taskToBegin([], all, 'quiz/money')).toBeUndefined();
  });
});
