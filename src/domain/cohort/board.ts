import type { AssignmentResult } from '../assignment/result.ts';
import type { TaskStanding } from '../assignment/standing.ts';

/** Who has done what of an assignment. */
export interface Board {
  /** The tasks, by the object of each. */
  readonly objects: readonly string[];
  /** One for each learner, in the order of the results. */
  readonly rows: readonly BoardRow[];
  /** One for each task, in their order. */
  readonly totals: readonly TaskTotal[];
  /** How many learners have done everything. */
  readonly complete: number;
}

export interface BoardRow {
  readonly result: AssignmentResult;
  /** By task; none where the result was made before the task was asked for. */
  readonly standings: readonly (TaskStanding | undefined)[];
  /** How many tasks are done. */
  readonly done: number;
  /** Whether nothing is left to do. */
  readonly isComplete: boolean;
}

/** How many learners stand how with a task. Together they are all learners. */
export interface TaskTotal {
  readonly object: string;
  readonly done: number;
  readonly begun: number;
  readonly new: number;
  /** The course of these learners does not have it any more. */
  readonly gone: number;
  /** Their results were made before it was asked for. */
  readonly unknown: number;
  /** Mean of the scores, 0 to 1, and how many there are; no mean of none. */
  readonly scores: number;
  readonly mean?: number;
}

/** Puts results of one assignment together by its tasks. */
export function boardOf(objects: readonly string[], results: readonly AssignmentResult[]): Board {
  const rows = results.map((result) => rowOf(objects, result));
  return {
    objects,
    rows,
    totals: objects.map((object, place) =>
      totalOf(
        object,
        rows.map(({ standings }) => standings[place]),
      ),
    ),
    complete: rows.filter(({ isComplete }) => isComplete).length,
  };
}

/** Every task that some results name: what is known of an assignment that is not kept here. */
export const objectsIn = (results: readonly AssignmentResult[]): readonly string[] => [
  ...new Set(results.flatMap(({ tasks }) => tasks.map(({ object }) => object))),
];

function rowOf(objects: readonly string[], result: AssignmentResult): BoardRow {
  const own = new Map(result.tasks.map((task) => [task.object, task]));
  const standings = objects.map((object) => own.get(object));
  const states = standings.map((standing) => standing?.state ?? 'unknown');
  return {
    result,
    standings,
    done: states.filter((state) => state === 'done').length,
    isComplete: states.every((state) => state === 'done' || state === 'gone'),
  };
}

function totalOf(object: string, standings: readonly (TaskStanding | undefined)[]): TaskTotal {
  const count = (state: TaskStanding['state'] | undefined): number =>
    standings.filter((standing) => standing?.state === state).length;
  const scores = standings.flatMap((standing) => standing?.score ?? []);
  return {
    object,
    done: count('done'),
    begun: count('begun'),
    new: count('new'),
    gone: count('gone'),
    unknown: count(undefined),
    scores: scores.length,
    ...(scores.length > 0 && {
      mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    }),
  };
}
