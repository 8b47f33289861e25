import { lessonProgress } from '../record/lesson-progress.ts';
import type { Placed } from '../record/order.ts';
import type { Statement } from '../record/statement.ts';
import { assignableFor, type AssignableCourse } from './assignable.ts';
import { isExam, type Assignment, type Task } from './assignment.ts';
import type { KeptAssignment } from './kept-assignments.ts';

/** How far a learner is with a task. */
export interface TaskStanding {
  readonly object: string;
  /** `gone` is a task that the course does not have any more: it holds nobody up. */
  readonly state: 'new' | 'begun' | 'done' | 'gone';
  /** When it was first done: ISO 8601 in UTC. A lesson may have been done before it was asked for. */
  readonly done?: string;
  /** Share, 0 to 1: checks of a lesson answered right, or the best attempt at a quiz or the final. */
  readonly score?: number;
  /** Attempts handed in, and the score of the first of them, 0 to 1. Lessons have none. */
  readonly attempts?: number;
  readonly first?: number;
}

/** How far a learner is with each task of an assignment, in its order. */
export function standingOf(
  statements: readonly Placed[],
  assignment: Assignment,
  course: AssignableCourse,
): readonly TaskStanding[] {
  return assignment.tasks.map((task) => {
    const { object } = task;
    const assignable = assignableFor(course, object);
    if (!assignable) return { object, state: 'gone' };
    if (assignable.kind !== 'lesson') return standingOfExam(statements, assignment.id, task);
    const { module, lesson } = assignable;
    const { state, right, checks } = lessonProgress(statements, module.id, lesson);
    const done = state === 'done' && firstOf(statements, object, 'completed')?.at;
    return {
      object,
      state: state === 'changed' ? 'begun' : state,
      ...(done && { done }),
      ...(checks > 0 && { score: share(right / checks) }),
    };
  });
}

/** An attempt that counts for a task. */
export interface CountedAttempt {
  readonly id: string;
  /** Share of the points, 0 to 1, and when it was handed in; nothing before that. */
  readonly result?: { readonly score: number; readonly at: string };
}

/**
 * The attempts that count for a quiz or the final of an assignment, in their order: where it draws
 * its questions by a seed, those that were begun for it; otherwise every one.
 */
export function countedAttempts(
  statements: readonly Placed[],
  assignment: string,
  { object, seed }: Task,
): readonly CountedAttempt[] {
  return statements
    .filter(
      ({ verb, object: begun, registration }) =>
        verb === 'initialized' && begun === object && (!seed || registration === assignment),
    )
    .map(({ id }) => {
      const verdict = statements.find(
        ({ verb, object: judged, attempt }) =>
          judged === object && attempt === id && (verb === 'passed' || verb === 'failed'),
      );
      return verdict ? { id, result: { score: verdict.score ?? 0, at: verdict.at } } : { id };
    });
}

/** How far a learner is with a quiz or the final of an assignment. */
export function standingOfExam(
  statements: readonly Placed[],
  assignment: string,
  task: Task,
): TaskStanding {
  const { object, mastery = 1 } = task;
  const counted = countedAttempts(statements, assignment, task);
  const results = counted.flatMap(({ result }) => result ?? []);
  const [first] = results;
  const done = results.find(({ score }) => score >= mastery);
  return {
    object,
    state: done ? 'done' : counted.length > 0 ? 'begun' : 'new',
    ...(done && { done: done.at }),
    ...(first && {
      score: Math.max(...results.map(({ score }) => score)),
      attempts: results.length,
      first: first.score,
    }),
  };
}

/** The first task that is still to be done; nothing when all is done. */
export const nextTask = (standings: readonly TaskStanding[]): TaskStanding | undefined =>
  standings.find(({ state }) => state === 'new' || state === 'begun');

/** A task that somebody is about to begin, and the assignment that asks for it. */
export interface AssignedTask {
  readonly kept: KeptAssignment;
  readonly task: Task;
}

/**
 * The task that an attempt at a quiz or the final begins for: of the assignments that ask for it
 * and do not have it yet, the one that is due first; those without a day come last.
 */
export function taskToBegin(
  statements: readonly Placed[],
  kept: readonly KeptAssignment[],
  object: string,
): AssignedTask | undefined {
  return kept
    .filter(({ isAside }) => !isAside)
    .toSorted((one, other) => order(one) - order(other))
    .flatMap((each) => {
      const task = each.assignment.tasks.find((own) => own.object === object && isExam(own));
      return task ? [{ kept: each, task }] : [];
    })
    .find(
      ({ kept: { assignment }, task }) =>
        standingOfExam(statements, assignment.id, task).state !== 'done',
    );
}

const order = ({ assignment: { due } }: KeptAssignment): number =>
  due ? Date.parse(due) : Number.POSITIVE_INFINITY;

const firstOf = (
  statements: readonly Statement[],
  object: string,
  verb: Statement['verb'],
): Statement | undefined =>
  statements.find((statement) => statement.object === object && statement.verb === verb);

/** A share with as many digits as anybody reads. */
const share = (value: number): number => Number(value.toFixed(4));
