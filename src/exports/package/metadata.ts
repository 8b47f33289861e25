import type { Course, Module } from '../../domain/course/course.ts';
import { finalQuestions, hasQuiz } from '../../domain/course/outline.ts';
import { componentsIn } from '../../domain/prose/prose.ts';

/** What a package says of itself to the system that takes it. */
export interface PackageMetadata {
  /** Begins with a letter, then `[A-Za-z0-9_.-]`: an XML identifier. */
  readonly id: string;
  readonly title: string;
  /** At most 500 characters: longer ones are cut or refused. */
  readonly description: string;
  readonly language: string;
  readonly version: string;
  readonly minutes: number;
  /** At most ten: readers need not keep more (LOM 1.5). */
  readonly keywords: readonly string[];
  /** What a learner can do afterwards. */
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** Share of points, 0 to 1, that passes; undefined where nothing is scored. */
  readonly mastery?: number;
}

/** Characters of a description. */
const LONGEST = 500;

/** Keywords of a package. */
const MOST = 10;

/** What the package of a module, or of the course, says of itself. */
export function packageMetadata(course: Course, module?: Module): PackageMetadata {
  const ready = course.modules.filter(({ status }) => status === 'ready');
  const modules = module ? [module] : ready;
  // The final assessment belongs to the course as a whole.
  const isScored = modules.some(hasQuiz) || (!module && finalQuestions(ready).length > 0);
  return {
    id: [course.id, module?.id].filter(Boolean).join('.'),
    title: module?.title ?? course.title,
    description: shortened(module?.summary ?? course.summary),
    language: course.language,
    version: course.version,
    minutes: modules.reduce((sum, { minutes }) => sum + minutes, 0),
    keywords: keywordsOf(course, module ? termsIn(course, module) : modules),
    objectives: modules.flatMap(({ id, objectives }) =>
      objectives.map((objective) => ({ id: `${id}.${objective.id}`, text: objective.text })),
    ),
    ...(isScored && { mastery: course.mastery }),
  };
}

/** What people look for: the course, and what it or a module of it is about. */
const keywordsOf = (
  { title }: Course,
  about: readonly { readonly title: string }[],
): readonly string[] => [...new Set([title, ...about.map((each) => each.title)])].slice(0, MOST);

/** Terms of the glossary that the lessons of a module use, in the order in which they come. */
function termsIn({ terms }: Course, { lessons }: Module): readonly { readonly title: string }[] {
  const used = lessons.flatMap(({ body }) => componentsIn(body, 'Term'));
  return used.flatMap(({ attributes: { id } }) =>
    terms.filter((term) => term.id === id).map(({ term }) => ({ title: term })),
  );
}

/** A text cut between two words where it is too long; no sign is cut in two. */
const shortened = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST - 2)
        .replace(/\s+\S*$/, '')
        .replace(/[\ud800-\udbff]$/, '')} …`;

/** Minutes as ISO 8601 has them: `PT1H5M`. */
export const duration = (minutes: number): string =>
  `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;

/** What a manifest calls its parts: no two the same, whatever the ids of course and module are. */
export const identifiersOf = ({ id }: PackageMetadata) => ({
  organization: `${id}.organization`,
  item: `${id}.item`,
  sco: `${id}.sco`,
  asset: `${id}.schemas`,
});
