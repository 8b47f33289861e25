import type { Course } from '../course/course.ts';

/** Names of what can be assigned and what it teaches, for the board of a group. */
export interface CohortOutline {
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    /** Titles by the id of the lesson. */
    readonly lessons: Readonly<Record<string, string>>;
    /** Texts by the id of the objective. */
    readonly objectives: Readonly<Record<string, string>>;
  }[];
}

/** The names of a course's modules that are ready. */
export const cohortOutlineOf = ({ modules }: Pick<Course, 'modules'>): CohortOutline => ({
  modules: modules
    .filter(({ status }) => status === 'ready')
    .map(({ id, title, lessons, objectives }) => ({
      id,
      title,
      lessons: Object.fromEntries(lessons.map((lesson) => [lesson.id, lesson.title])),
      objectives: Object.fromEntries(objectives.map((each) => [each.id, each.text])),
    })),
});
