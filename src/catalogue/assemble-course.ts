import type { Course, Drawing, Lesson, Module } from '../domain/course/course.ts';
import type { ReadContent } from './read-content.ts';
import type { ReadModule } from './read-module.ts';

/** Puts a course together from content without mistakes. */
export function assembleCourse(content: ReadContent): Course | undefined {
  const fields = content.course?.values;
  if (!fields) return undefined;
  const { mark, hero, mastery, modules, grade, ...rest } = fields;
  const drawingOf = (name: string | undefined): Drawing | undefined => {
    const svg = name && content.drawings.get(`drawings/${name}`);
    return svg ? { svg, alt: '' } : undefined;
  };
  return {
    ...rest,
    mastery: mastery / 100,
    ...withDrawing('mark', drawingOf(mark)),
    ...withDrawing('hero', drawingOf(hero)),
    modules: modules.flatMap((id) => {
      const read = content.modules.find((module) => module.id === id);
      return read?.fields ? [moduleFrom(read, read.fields.values, content)] : [];
    }),
    sources: content.sources.map(({ source }) => source),
    checklists: content.checklists.map(({ checklist }) => checklist),
    practices: content.practices
      .map(({ practice }) => practice)
      .sort((one, other) => placeIn(modules, one.module) - placeIn(modules, other.module)),
    guidance: content.guidance.map(({ page }) => page),
    terms: content.terms
      .map(({ term }) => term)
      .sort((one, other) => one.term.localeCompare(other.term, fields.language)),
  };
}

/** Place of the module that teaches something; behind all others when none does. */
function placeIn(modules: readonly string[], module: string | undefined): number {
  return module === undefined ? modules.length : modules.indexOf(module);
}

function moduleFrom(
  read: ReadModule,
  { drawing, quiz, ...fields }: NonNullable<ReadModule['fields']>['values'],
  { drawings }: ReadContent,
): Module {
  const svg = drawings.get(`modules/${read.id}/drawing`);
  return {
    id: read.id,
    ...fields,
    quizLength: quiz,
    lessons: read.lessons.map(({ lesson }): Lesson => lesson),
    questions: read.bank?.questions.map(({ question }) => question) ?? [],
    ...(read.session && { session: read.session.session }),
    ...(read.scenario && { scenario: read.scenario.scenario }),
    ...withDrawing('drawing', svg ? { svg, alt: drawing ?? '' } : undefined),
  };
}

const withDrawing = <Name extends string>(name: Name, drawing: Drawing | undefined) =>
  (drawing ? { [name]: drawing } : {}) as Readonly<Partial<Record<Name, Drawing>>>;
