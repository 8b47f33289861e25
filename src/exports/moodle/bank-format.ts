import { moodleWords as words } from '#words/moodle.ts';
import type { Course, Module } from '../../domain/course/course.ts';
import type { Download, DownloadKind } from '../download.ts';
import { finalBanks, openBanks, questionObject, type Bank } from '../question-bank.ts';
import type { QuestionBanks } from '../question-banks.ts';
import type { Converted, MoodleQuestion } from './moodle-question.ts';
import { toMoodleQuestion } from './to-moodle-question.ts';

/** A format in which Moodle reads questions. */
export interface BankFormat {
  readonly kind: DownloadKind;
  /** What stands behind the name of a bank. */
  readonly suffix: string;
  readonly write: (categories: readonly Category[]) => string;
  /** All that the format cannot say of a question. */
  readonly lossesOf: (converted: Converted) => readonly string[];
}

/** Questions that Moodle puts into one category. */
export interface Category {
  /** Its name with those above it, as Moodle writes it. */
  readonly path: string;
  readonly module: Module;
  readonly questions: readonly MoodleQuestion[];
}

/** The question banks of a course in a format. */
export const moodleBanks = (
  format: BankFormat,
  course: Course,
  site: string | undefined,
): QuestionBanks => ({
  open: openBanks(course).map((bank) => fileOf(format, course, bank, site)),
  kept: finalBanks(course).map((bank) => fileOf(format, course, bank, site)),
});

function fileOf(
  { kind, suffix, write, lossesOf }: BankFormat,
  course: Course,
  bank: Bank,
  site: string | undefined,
): Download {
  const sections = bank.sections.map(({ module, pool, questions }) => ({
    module,
    path: pathOf([course.title, module.title, words.pools[pool]]),
    entries: questions.map((question) => ({
      object: questionObject(module, question),
      converted: toMoodleQuestion(module, question, site),
    })),
  }));
  const categories = sections.map(({ entries, ...section }) => ({
    ...section,
    questions: entries.map(({ converted }) => converted.question),
  }));
  return {
    name: `${bank.name}${suffix}`,
    kind,
    ...(bank.module !== undefined && { module: bank.module }),
    bytes: new TextEncoder().encode(write(categories)),
    losses: sections
      .flatMap(({ entries }) => entries)
      .flatMap(({ object, converted }) => lossesOf(converted).map((what) => ({ object, what }))),
  };
}

/** A slash within a name is doubled, and a tag would be taken out of it. */
const pathOf = (names: readonly string[]): string =>
  [
    '$course$',
    'top',
    ...names.map((name) => name.replaceAll('/', '//').replaceAll('<', '&lt;')),
  ].join('/');
