import type { Fields } from '../authoring/fields.ts';
import { reportInto, type Finding, type Report } from '../authoring/finding.ts';
import { readLesson, type PlacedLesson } from '../authoring/lesson.ts';
import { readModuleFile, type ModuleFields } from '../authoring/module-file.ts';
import { readQuestionBank, type PlacedQuestion } from '../authoring/question-bank.ts';
import { readScenario, type PlacedScenario } from '../authoring/scenario-file.ts';
import { readSession, type PlacedSession } from '../authoring/session-file.ts';
import { ID } from '../authoring/schema.ts';
import { reportUnexpected, type InFile, type TextFile } from './text-files.ts';

/** A module as it was read. A part that could not be read is missing; its mistakes are reported. */
export interface ReadModule {
  readonly id: string;
  readonly file: string;
  readonly fields?: Fields<ModuleFields>;
  readonly lessons: readonly InFile<PlacedLesson>[];
  readonly bank?: { readonly file: string; readonly questions: readonly PlacedQuestion[] };
  readonly scenario?: InFile<PlacedScenario>;
  readonly session?: InFile<PlacedSession>;
}

/** Reads the files of a module's folder. */
export function readModule(
  id: string,
  files: readonly TextFile[],
  findings: Finding[],
): ReadModule {
  const file = `modules/${id}/module.yaml`;
  reportFolder(id, files, reportInto(findings, file));
  const lessons: InFile<PlacedLesson>[] = [];
  let read: Omit<ReadModule, 'lessons'> = { id, file };
  for (const each of files) {
    const { file: own, name, text, report } = each;
    const [, number, lessonId] = /^(\d+)-(.+)\.mdx$/.exec(name) ?? [];
    if (name === 'module.yaml') {
      const fields = readModuleFile(text, report);
      read = { ...read, ...(fields && { fields }) };
    } else if (name === 'questions.md') {
      read = { ...read, bank: { file: own, questions: readQuestionBank(text, report) } };
    } else if (name === 'scenario.md') {
      const placed = readScenario(text, report);
      read = { ...read, ...(placed && { scenario: { ...placed, file: own } }) };
    } else if (name === 'session.mdx') {
      const placed = readSession(text, report);
      read = { ...read, ...(placed && { session: { ...placed, file: own } }) };
    } else if (number && lessonId && ID.test(lessonId)) {
      const placed = readLesson(lessonId, text, report);
      if (placed) lessons.push({ ...placed, file: own });
    } else reportUnexpected(each);
  }
  reportTwins(files);
  return { ...read, lessons };
}

function reportFolder(id: string, files: readonly TextFile[], report: Report): void {
  if (!ID.test(id)) {
    report(
      'bad-id',
      1,
      `The folder name "${id}" is no id.`,
      'Name files and folders with lower-case letters, digits and hyphens.',
    );
  }
  if (!files.some(({ name }) => name === 'module.yaml')) {
    report(
      'missing-field',
      1,
      `The module "${id}" has no module.yaml.`,
      'Write one with title, summary, minutes, ideas and objectives.',
    );
  }
}

/** Two lessons of a module have neither the same number nor the same name behind it. */
function reportTwins(files: readonly TextFile[]): void {
  const numbers = new Map<string, TextFile>();
  const ids = new Map<string, TextFile>();
  for (const each of files) {
    const [, number, id] = /^(\d+)-(.+)\.mdx$/.exec(each.name) ?? [];
    if (!number || !id) continue;
    const twin = numbers.get(number);
    const namesake = ids.get(id);
    if (twin) {
      each.report(
        'duplicate-id',
        1,
        `Two lessons have the number ${number}: ${twin.name} and ${each.name}.`,
        'Give one of the two another number.',
      );
    }
    if (namesake) {
      each.report(
        'duplicate-id',
        1,
        `The lesson "${id}" is ${namesake.file} already.`,
        'Give one of the two another name.',
      );
    }
    numbers.set(number, each);
    ids.set(id, each);
  }
}
