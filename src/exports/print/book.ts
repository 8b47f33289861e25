import { courseWords } from '#words/course.ts';
import type { Module } from '../../domain/course/course.ts';
import {
  contextOf,
  printedDrawing,
  printedIdeas,
  readyModules,
  valuesOf,
  type PrintDocument,
  type PrintedDrawing,
  type PrintedIdea,
  type PrintSource,
} from './print-document.ts';
import type { PrintContext } from './printed-prose.ts';

/** What a module begins and ends with in a workbook and in a guide. */
export interface BookPart {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly drawing: PrintedDrawing | undefined;
  readonly objectives: readonly string[];
  readonly ideas: readonly PrintedIdea[];
}

/** What a book has of a module between its beginning and its end. */
export type BookPartOf = (module: Module, context: PrintContext) => object;

/** Values that a book has besides its parts: one of a module, and the one of the course. */
export interface BesideParts {
  readonly ofModule?: object;
  readonly ofCourse?: object;
}

/** A book for each module that is ready, and one for the course, which holds them all. */
export function books(
  source: PrintSource,
  kind: 'workbook' | 'guide',
  partOf: BookPartOf,
  { ofModule, ofCourse }: BesideParts = {},
): readonly PrintDocument[] {
  const { course } = source;
  const ready = readyModules(course);
  const parts = ready.map((module) => {
    const context = contextOf(source, module);
    return { ...bookPart(module, context), ...partOf(module, context) };
  });
  const whole = { ...course, ...(course.hero && { drawing: course.hero }) };
  return [
    ...ready.map((module, index) => ({
      name: `${module.id}-${kind}`,
      kind,
      module: module.id,
      values: {
        ...valuesOf(source, kind, kind, module),
        ...ofModule,
        parts: parts.slice(index, index + 1),
      },
    })),
    {
      name: `course-${kind}`,
      kind,
      values: { ...valuesOf(source, kind, kind, whole), ...ofCourse, parts },
    },
  ];
}

const bookPart = (module: Module, context: PrintContext): BookPart => ({
  kicker: courseWords.module(context.course.modules.indexOf(module) + 1),
  title: module.title,
  summary: module.summary,
  drawing: printedDrawing(module.drawing),
  objectives: module.objectives.map(({ text }) => text),
  ideas: printedIdeas(context),
});
