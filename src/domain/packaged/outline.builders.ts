import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import type { Module } from '../course/course.ts';
import { oneOfEachKind } from '../question/question.builders.ts';
import type { Question } from '../question/question.ts';
import { packageOutline, type PackageOutline } from './outline.ts';
import { USUAL_POLICY, type ReportingPolicy } from './policy.ts';

/** One question of each kind, in a pool: `check-0`, `check-1` and so on. */
export const questionsIn = (pool: Question['pool']): readonly Question[] =>
  oneOfEachKind().map((question, index) => ({ ...question, id: `${pool}-${index}`, pool }));

/** The module `seat` with a lesson and its checks, and a quiz: one question of each kind in both. */
export function aFullModule(overrides: Partial<Module> = {}): Module {
  const checks = questionsIn('check');
  const lesson = aLesson({ checks: checks.map(({ id }) => id) });
  return aModule({
    lessons: [lesson],
    questions: [...checks, ...questionsIn('quiz')],
    ...overrides,
  });
}

/** The package of that module. */
export function anOutline(
  overrides: Partial<Module> = {},
  policy: Partial<ReportingPolicy> = {},
): PackageOutline {
  const module = aFullModule(overrides);
  const course = aCourse({ modules: [module], lms: { ...USUAL_POLICY, ...policy } });
  return packageOutline(course, module);
}
