import { moduleProgress, nextStep, type ModuleOutline, type NextStep } from './progress.ts';
import type { Statement } from './statement.ts';

/** How far a learning path is: lessons done and quizzes passed in its modules, and where to go on. */
export interface PathProgress {
  readonly done: number;
  readonly lessons: number;
  readonly passed: number;
  readonly quizzes: number;
  /** A path is begun with the first answer in one of its modules, also when it was given for another path. */
  readonly state: 'new' | 'begun' | 'done';
  /** Undefined before the first answer in the course, and when all is done. */
  readonly next: NextStep | undefined;
}

/** The progress on a path that leads through these modules, in their order. */
export function pathProgress(
  statements: readonly Statement[],
  modules: readonly ModuleOutline[],
): PathProgress {
  const each = modules.map((module) => moduleProgress(statements, module));
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((before, number) => before + number, 0);
  const [done, lessons] = [sum(each.map((one) => one.done)), sum(each.map((one) => one.lessons))];
  const quizzes = modules.filter(({ hasQuiz }) => hasQuiz).length;
  const passed = modules.filter(
    ({ hasQuiz }, index) => hasQuiz && each[index]?.quiz === 'passed',
  ).length;
  const isDone = lessons > 0 && done === lessons && passed === quizzes;
  const isBegun = each.some(({ state }) => state !== 'new');
  const state = isDone ? 'done' : isBegun ? 'begun' : 'new';
  return { done, lessons, passed, quizzes, state, next: nextStep(statements, modules) };
}
