import { FINAL_OBJECT, questionObject, quizObject } from '../record/statement.ts';
import type { PackageOutline } from './outline.ts';

/** Query parameter of a unit's address that names the part of the course it opens. */
export const PART_PARAMETER = 'part';

/**
 * The outline of one part of a course's package, as an LMS launches it by itself: a module, or
 * `final`. A part that is not there is the whole.
 */
export function partOf(outline: PackageOutline, part: string | undefined): PackageOutline {
  if (!part || outline.module) return outline;
  if (part === FINAL_OBJECT) {
    const questions = outline.questions.filter(({ pool }) => pool === 'final');
    return { ...outline, modules: [], questions, lengths: lengthOf(outline, FINAL_OBJECT) };
  }
  const modules = outline.modules.filter(({ id }) => id === part);
  if (modules.length === 0) return outline;
  const questions = outline.questions.filter(
    ({ object, pool }) => object.startsWith(questionObject(part, '')) && pool !== 'final',
  );
  const lengths = lengthOf(outline, quizObject(part));
  return { ...outline, module: part, modules, questions, lengths };
}

/** How many questions an attempt at one thing asks, where it is asked. */
function lengthOf({ lengths }: PackageOutline, object: string): PackageOutline['lengths'] {
  const length = lengths[object];
  return length === undefined ? {} : { [object]: length };
}
