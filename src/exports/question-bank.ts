import type { Course, Module } from '../domain/course/course.ts';
import type { Pool, Question } from '../domain/question/question.ts';

/** Questions of one module and one pool: a category of a bank. */
export interface BankSection {
  readonly module: Module;
  readonly pool: Pool;
  readonly questions: readonly Question[];
}

/** Questions that leave the course together, as one file. */
export interface Bank {
  /** Its file name without what the format adds. */
  readonly name: string;
  /** Id of the module that it holds; undefined for the whole course. */
  readonly module?: string;
  readonly sections: readonly BankSection[];
}

/** A bank for each module that is ready: the checks of its lessons and its quiz. */
export function openBanks({ modules }: Course): readonly Bank[] {
  return ready(modules)
    .map((module) => ({
      name: module.id,
      module: module.id,
      sections: [...sectionOf(module, 'check'), ...sectionOf(module, 'quiz')],
    }))
    .filter(({ sections }) => sections.length > 0);
}

/** The bank of the final assessment, if the course has one. It holds keys that are never published. */
export function finalBanks({ modules }: Course): readonly Bank[] {
  const sections = ready(modules).flatMap((module) => sectionOf(module, 'final'));
  return sections.length > 0 ? [{ name: 'course-final', sections }] : [];
}

/** What a loss in a question is reported of. */
export const questionObject = (module: Module, question: Question): string =>
  `question/${module.id}/${question.id}`;

const ready = (modules: readonly Module[]): readonly Module[] =>
  modules.filter(({ status }) => status === 'ready');

function sectionOf(module: Module, pool: Pool): readonly BankSection[] {
  const questions = module.questions.filter((question) => question.pool === pool);
  return questions.length > 0 ? [{ module, pool, questions }] : [];
}
