import { recordPageWords as words } from '#words/record-page.ts';
import type { RecordProblem } from '../domain/record/record-file.ts';

/** Why a record from outside is not taken, and what can be done. */
export function refusalText(problem: RecordProblem): string {
  switch (problem.kind) {
    case 'newer':
      return words.refusedNewer(problem.version);
    case 'other-course':
      return words.refusedCourse(problem.course);
    case 'broken':
      return words.refusedBroken(problem.entry, problem.part);
    default:
      return words.refused[problem.kind];
  }
}
