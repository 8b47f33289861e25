import {
  guidanceAddress,
  lessonAddress,
  practiceAddress,
  sourceAddress,
  termAddress,
} from './addresses.ts';
import { alignmentOf } from './alignment.ts';
import type { Practice } from '../practice/practice.ts';
import type { Question } from '../question/question.ts';
import type { Course, Module } from './course.ts';

/** A place of the site that can be linked to. */
export interface Place {
  readonly title: string;
  readonly address: string;
}

/** Kinds of pages that the search knows. */
export type PageKind = 'guidance' | 'practice' | 'lesson' | 'glossary' | 'source';

/** A lesson that content names as `module/lesson`. */
export function lessonPlace(course: Course, reference: string): Place | undefined {
  const [moduleId = '', lessonId = ''] = reference.split('/');
  const module = course.modules.find(({ id }) => id === moduleId);
  const lesson = module?.lessons.find(({ id }) => id === lessonId);
  return lesson && { title: lesson.title, address: lessonAddress(moduleId, lessonId) };
}

/** Titles of the learning paths that a module belongs to: its audiences in the search. */
export function audienceOf(course: Course, module: string): readonly string[] {
  return course.paths.filter(({ modules }) => modules.includes(module)).map(({ title }) => title);
}

/**
 * Where to read again what a question asks: the section in which a check stands; for another
 * question the sections that practise its objective, or the lessons that teach it where none does.
 */
export function readAgain(
  module: Module,
  { id: question, objective }: Pick<Question, 'id' | 'objective'>,
): readonly Place[] {
  const aligned = alignmentOf(module).find((each) => each.objective.id === objective);
  const practised = aligned?.practised ?? [];
  const own = practised.filter((placed) => placed.question.id === question);
  const sections = (own.length > 0 ? own : practised).flatMap(({ lesson, section }) =>
    section
      ? [{ title: section.title, address: `${lessonAddress(module.id, lesson.id)}#${section.id}` }]
      : [],
  );
  const lessons = (aligned?.lessons ?? []).map(({ id, title }) => ({
    title,
    address: lessonAddress(module.id, id),
  }));
  const distinct = new Map(sections.map((place) => [place.address, place]));
  return distinct.size > 0 ? [...distinct.values()] : lessons;
}

/** Practices that a module teaches, in the order of the course's files. */
export function practicesOf(course: Course, module: string): readonly Practice[] {
  return course.practices.filter((practice) => practice.module === module);
}

/** Every page that answers a search, from A to Z: guidance, practices, lessons, terms and sources. */
export function indexOf(course: Course): readonly (Place & { readonly kind: PageKind })[] {
  const places = [
    ...course.guidance.map(({ id, title }) => ({
      title,
      address: guidanceAddress(id),
      kind: 'guidance' as const,
    })),
    ...course.practices.map(({ id, title }) => ({
      title,
      address: practiceAddress(id),
      kind: 'practice' as const,
    })),
    ...course.modules.flatMap((module) =>
      module.lessons.map(({ id, title }) => ({
        title,
        address: lessonAddress(module.id, id),
        kind: 'lesson' as const,
      })),
    ),
    ...course.terms.map(({ id, term }) => ({
      title: term,
      address: termAddress(id),
      kind: 'glossary' as const,
    })),
    ...course.sources.map(({ id, title }) => ({
      title,
      address: sourceAddress(id),
      kind: 'source' as const,
    })),
  ];
  return places.sort((one, other) => one.title.localeCompare(other.title, course.language));
}
