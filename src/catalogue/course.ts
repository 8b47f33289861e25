import type { Course } from '../domain/course/course.ts';
import { loadCourse, type LoadedCourse } from './load-course.ts';

let built: LoadedCourse | undefined;

/** The course that the pages show: read once for a build, and again after each change while an author writes. */
export function loadedCourse(): LoadedCourse {
  if (import.meta.env.DEV) return loadCourse();
  return (built ??= loadCourse());
}

export const theCourse = (): Course => loadedCourse().course;
