import type { Course, Module } from '../domain/course/course.ts';

/** What the components of a text may need to know of the page that they stand in. */
export interface TextContext {
  readonly course: Course;
  /** Drawings by path, such as `modules/one/horizons`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Ideas of the page, in the order in which they are numbered. */
  readonly ideas: readonly string[];
  /** Folder of the text in the content. */
  readonly folder: string;
  /** The module that the text belongs to, if any. */
  readonly module?: Module;
}
