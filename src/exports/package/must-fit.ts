import type { PackageOutline } from '../../domain/packaged/outline.ts';
import { namesakesIn } from '../../domain/packaged/outline-names.ts';
import { worstCase } from '../../domain/packaged/suspend-bound.ts';

/** Characters that SCORM 1.2 keeps of a learner (RTE 3.4.4, `CMIString4096`). */
export const MOST_CHARACTERS = 4096;

/** Stops the build when an LMS could not keep everything that a learner does in a package. */
export function mustFit(outline: PackageOutline): void {
  const name = outline.module ?? outline.course;
  const [namesakes] = namesakesIn(outline);
  if (namesakes) {
    throw new Error(
      `In the package of ${name}, ${namesakes.join(' and ')} have the same short name. Rename one of them; "was:" keeps what was answered.`,
    );
  }
  const { characters } = worstCase(outline);
  if (characters <= MOST_CHARACTERS) return;
  throw new Error(
    `What a learner does in the package of ${name} can take ${characters} characters, and SCORM 1.2 keeps ${MOST_CHARACTERS}. ` +
      `${outline.module ? 'Cut it in two' : 'Write "packages: modules" under "lms:" in course.yaml'}. Its parts: ${billOf(outline)}.`,
  );
}

/** What each part of a package can take of these characters: `head 12, lesson/seat/chair 22`. */
export const billOf = (outline: PackageOutline): string =>
  worstCase(outline)
    .bill.map(({ part, characters }) => `${part} ${characters}`)
    .join(', ');
