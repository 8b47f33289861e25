import type { Course, Idea, Module, Source } from './course.ts';
import { guidanceAddress, lessonAddress, practiceAddress } from './addresses.ts';
import type { Place } from './places.ts';

/** An idea and the source that it comes from. */
export interface SourcedIdea {
  readonly idea: Idea;
  readonly source: Source;
}

/** Ideas by id, with their sources, in the order of the ids given. */
export function ideasOf(course: Course, ids: readonly string[]): readonly SourcedIdea[] {
  return ids.flatMap((id) =>
    course.sources.flatMap((source) =>
      source.ideas.filter((idea) => idea.id === id).map((idea) => ({ idea, source })),
    ),
  );
}

/** Where an idea is taught: lessons, practices and guidance that cite it, and modules that are still being written. */
export function placesOf(
  course: Course,
  idea: string,
): { readonly taught: readonly Place[]; readonly coming: readonly Module[] } {
  const lessons = course.modules.flatMap(({ id, lessons: own }) =>
    own
      .filter((lesson) => lesson.ideas.includes(idea))
      .map((lesson) => ({ title: lesson.title, address: lessonAddress(id, lesson.id) })),
  );
  const practices = course.practices
    .filter((practice) => practice.ideas.includes(idea))
    .map(({ id, title }) => ({ title, address: practiceAddress(id) }));
  const guidance = course.guidance
    .filter((page) => page.ideas.includes(idea))
    .map(({ id, title }) => ({ title, address: guidanceAddress(id) }));
  const coming = course.modules.filter(
    ({ status, ideas }) => status === 'coming' && ideas.includes(idea),
  );
  return { taught: [...lessons, ...practices, ...guidance], coming };
}
