import { componentsIn } from '../prose/prose.ts';
import type { ModuleOutline } from '../record/progress.ts';
import type { Lesson, Module } from './course.ts';

/** Ids of the checks of a lesson, in the order in which they are asked. */
export function checksIn(lesson: Lesson): readonly string[] {
  return componentsIn(lesson.body, 'Check').map(({ attributes }) => attributes['id'] ?? '');
}

/** Whether a module has questions for its quiz. */
export function hasQuiz(module: Module): boolean {
  return module.questions.some(({ pool }) => pool === 'quiz');
}

/** How many questions one attempt at the quiz of a module asks: as many as it says, if there are so many. */
export function quizLengthOf(module: Module): number {
  return Math.min(module.quizLength, module.questions.filter(({ pool }) => pool === 'quiz').length);
}

/** What there is to do in each module that is ready, for showing progress. */
export function outlineOf(modules: readonly Module[]): readonly ModuleOutline[] {
  return modules
    .filter(({ status }) => status === 'ready')
    .map((module) => ({
      id: module.id,
      hasQuiz: hasQuiz(module),
      lessons: module.lessons.map((lesson) => ({ id: lesson.id, checks: checksIn(lesson) })),
    }));
}
