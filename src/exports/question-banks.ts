import type { Course } from '../domain/course/course.ts';
import type { Download } from './download.ts';
import { giftBanks } from './gift/gift-banks.ts';
import { moodleXmlBanks } from './moodle-xml/moodle-xml-banks.ts';
import { qtiPackages } from './qti/package.ts';

/** What a course's questions are taken away in: what the public may have, and what only its owner may. */
export interface QuestionBanks {
  /** Questions of checks and quizzes, for each module. */
  readonly open: readonly Download[];
  /** Questions of the final assessment, with their keys: never published. */
  readonly kept: readonly Download[];
}

const FORMATS: readonly ((course: Course, site?: string) => QuestionBanks)[] = [
  giftBanks,
  moodleXmlBanks,
  qtiPackages,
];

/**
 * The question banks of a course in every format. With the address of the site, such as
 * `https://learn.example.org/course`, links to its pages are links there too.
 */
export function questionBanks(course: Course, site?: string): QuestionBanks {
  const banks = FORMATS.map((format) => format(course, site));
  return {
    open: banks.flatMap(({ open }) => open),
    kept: banks.flatMap(({ kept }) => kept),
  };
}
