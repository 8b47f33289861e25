import { printWords } from '#words/print.ts';
import type { Course, Drawing, Module } from '../../domain/course/course.ts';
import { ideasOf } from '../../domain/course/ideas.ts';
import { courseWords } from '#words/course.ts';
import type { DownloadKind } from '../download.ts';
import { citedIn, onPaper, type PrintContext } from './printed-prose.ts';

/** Kinds of files for paper. */
export type PrintKind = Extract<
  DownloadKind,
  'workbook' | 'guide' | 'questions' | 'answers' | 'checklist'
>;

/** A document for print, before it is set. */
export interface PrintDocument {
  /** File name without paper and ending: `seat-workbook`. */
  readonly name: string;
  readonly kind: PrintKind;
  /** Id of the module that it holds; undefined for the whole course. */
  readonly module?: string;
  readonly values: PrintValues;
}

/** What every template reads; each reads more beside it. */
export interface PrintValues {
  readonly template: 'workbook' | 'guide' | 'sheet' | 'checklist';
  readonly language: string;
  readonly front: Front;
  readonly words: Readonly<Record<string, string>>;
  readonly [content: string]: unknown;
}

/** What stands on the first page and in the running head. */
interface Front {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly subject: string;
  readonly course: string;
  readonly mark: string;
  readonly drawing: PrintedDrawing | undefined;
  readonly edition: string;
  readonly keywords: readonly string[];
}

/** A drawing; its text alternative is empty where it only decorates. */
export interface PrintedDrawing {
  readonly svg: string;
  readonly alt: string;
}

/** What is around the documents of a course. */
export interface PrintSource {
  readonly course: Course;
  readonly drawings: ReadonlyMap<string, string>;
  readonly site: string | undefined;
}

/** The values that every document has. */
export function valuesOf(
  { course }: PrintSource,
  kind: PrintKind,
  template: PrintValues['template'],
  about: { readonly title: string; readonly summary: string; readonly drawing?: Drawing },
): PrintValues {
  return {
    template,
    language: course.language,
    words: plainWords(),
    front: {
      kicker: printWords[kind],
      title: about.title,
      summary: about.summary,
      subject: printWords.subject[kind](about.title),
      course: course.title,
      mark: onPaper(course.mark?.svg) ?? '',
      drawing: printedDrawing(about.drawing),
      edition: printWords.edition(course.title, course.version, course.licence),
      keywords: [course.title, printWords[kind]],
    },
  };
}

/** The words that templates use as they are. */
const plainWords = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(printWords).flatMap(([name, word]) =>
      typeof word === 'string' ? [[name, word]] : [],
    ),
  );

export const printedDrawing = (drawing: Drawing | undefined): PrintedDrawing | undefined =>
  drawing && { svg: onPaper(drawing.svg), alt: drawing.alt };

/** The surroundings of a module's texts: its ideas are numbered as its lessons cite them. */
export function contextOf({ course, drawings, site }: PrintSource, module: Module): PrintContext {
  const ideas = [
    ...module.lessons.flatMap((lesson) => citedIn(lesson.body)),
    ...module.ideas,
    ...module.lessons.flatMap((lesson) => lesson.ideas),
    ...(module.session?.ideas ?? []),
    ...(module.scenario?.scenes.flatMap((scene) => scene.ideas) ?? []),
    ...course.practices
      .filter((practice) => practice.module === module.id)
      .flatMap((practice) => practice.ideas),
  ];
  return { course, folder: `modules/${module.id}`, ideas: [...new Set(ideas)], drawings, site };
}

/** An idea with its number and where it was published. */
export interface PrintedIdea {
  readonly number: number;
  readonly text: string;
  readonly source: string;
}

/** The ideas of a part, in the order of their numbers. */
export const printedIdeas = ({ course, ideas }: PrintContext): readonly PrintedIdea[] =>
  ideasOf(course, ideas).map(({ idea, source }, index) => ({
    number: index + 1,
    text: idea.text,
    source: [source.short, ...(idea.page ? [courseWords.page(idea.page)] : [])].join(', '),
  }));

/** Modules that learners can take. */
export const readyModules = ({ modules }: Course): readonly Module[] =>
  modules.filter(({ status }) => status === 'ready');
