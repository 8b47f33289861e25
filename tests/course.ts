import { loadCourse } from '../src/catalogue/load-course.ts';
import type { Module } from '../src/domain/course/course.ts';
import { checksIn } from '../src/domain/course/outline.ts';
import type { Question } from '../src/domain/question/question.ts';

/** The course that the built site shows, so that tests know its keys without repeating its words. */
export const { course } = loadCourse();

/** Modules that can be taken. */
export const readyModules: readonly Module[] = course.modules.filter(
  ({ status }) => status === 'ready',
);

const [first] = readyModules;
if (!first) throw new Error('The course has no module that is ready.');
export const module: Module = first;

/** Questions of a module by id. */
export function questionOf(of: Module, id: string): Question {
  const question = of.questions.find((each) => each.id === id);
  if (!question) throw new Error(`No question ${id}`);
  return question;
}

/** Questions of a module that the review asks. */
export const mayComeBack = (of: Module): readonly Question[] =>
  of.questions.filter(({ pool }) => pool !== 'final');

/** Checks of a lesson, with their keys. */
export function checksOf(of: Module, lessonIndex: number): readonly Question[] {
  const lesson = of.lessons[lessonIndex];
  return lesson ? checksIn(lesson).map((id) => questionOf(of, id)) : [];
}

const coming = course.modules.find(({ status }) => status === 'coming');

/** One page of each type, from the root of the site without a slash in front. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: './',
  course: './learn/',
  module: `./learn/${module.id}/`,
  ...(coming && { 'coming module': `./learn/${coming.id}/` }),
  lesson: `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`,
  scenario: `./learn/${readyModules.find(({ scenario }) => scenario)?.id ?? ''}/scenario/`,
  quiz: `./learn/${module.id}/quiz/`,
  review: './review/',
  'questions of the review': `./review/${module.id}/`,
  record: './record/',
  'final assessment': './learn/final/',
  certificate: './certificate/',
  assigned: './assigned/',
  checklist: `./${course.checklists[0]?.id ?? ''}/`,
  'all practices': './practice/',
  ...Object.fromEntries(course.practices.map(({ id }) => [`practice ${id}`, `./practice/${id}/`])),
  'all guidance': './guidance/',
  guidance: `./guidance/${course.guidance[0]?.id ?? ''}/`,
  trainers: './trainers/',
  'session plan': `./trainers/${readyModules.find(({ session }) => session)?.id ?? ''}/`,
  alignment: './trainers/alignment/',
  'check of a certificate': './trainers/certificate/',
  assign: './trainers/assign/',
  cohort: './trainers/cohort/',
  downloads: './trainers/downloads/',
  glossary: './glossary/',
  'all sources': './sources/',
  source: `./sources/${course.sources[0]?.id ?? ''}/`,
  search: './search/',
  gallery: './gallery/',
  'nothing there': './404.html',
};
