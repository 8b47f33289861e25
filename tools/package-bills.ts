/** Says how much of an LMS's memory the packages of the course can take, part by part. */
import type { Course } from '../src/domain/course/course.ts';
import { packageOutline } from '../src/domain/packaged/outline.ts';
import { worstCase } from '../src/domain/packaged/suspend-bound.ts';
import { billOf, MOST_CHARACTERS } from '../src/exports/package/must-fit.ts';

/** A line for each package: the most characters that its record can take, and what takes them. */
export function packageBills(course: Course): readonly string[] {
  const ready = course.modules.filter(({ status }) => status === 'ready');
  const whole = course.lms.packages === 'everything' ? [undefined] : [];
  return [...ready, ...whole].map((module) => {
    const outline = packageOutline(course, module);
    const { characters } = worstCase(outline);
    return `${module?.id ?? 'course'}: ${characters} of ${MOST_CHARACTERS} characters (${billOf(outline)})`;
  });
}
