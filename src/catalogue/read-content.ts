import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readChecklist, type PlacedChecklist } from '../authoring/checklist-file.ts';
import { readCourseFile, type CourseFields } from '../authoring/course-file.ts';
import type { Fields } from '../authoring/fields.ts';
import { reportInto, type Finding, type Report } from '../authoring/finding.ts';
import { readGlossary, type PlacedTerm } from '../authoring/glossary.ts';
import { readGuidance, type PlacedGuidance } from '../authoring/guidance-page.ts';
import { readLesson, type PlacedLesson } from '../authoring/lesson.ts';
import { readModuleFile, type ModuleFields } from '../authoring/module-file.ts';
import { readQuestionBank, type PlacedQuestion } from '../authoring/question-bank.ts';
import { readScenario, type PlacedScenario } from '../authoring/scenario-file.ts';
import { ID } from '../authoring/schema.ts';
import { readSource, type PlacedSource } from '../authoring/source-file.ts';
import { readTextFile } from '../authoring/text-file.ts';
import { filesIn } from './content-folder.ts';

/** Something read, and the file that it stands in, from the content folder. */
export type InFile<Read> = Read & { readonly file: string };

/** A module as it was read. A part that could not be read is missing; its mistakes are reported. */
export interface ReadModule {
  readonly id: string;
  readonly file: string;
  readonly fields?: Fields<ModuleFields>;
  readonly lessons: readonly InFile<PlacedLesson>[];
  readonly bank?: { readonly file: string; readonly questions: readonly PlacedQuestion[] };
  readonly scenario?: InFile<PlacedScenario>;
}

/** All that the files of a content folder say, each for itself, and every mistake found in them. */
export interface ReadContent {
  readonly course?: Fields<CourseFields>;
  readonly sources: readonly InFile<PlacedSource>[];
  readonly modules: readonly ReadModule[];
  readonly checklists: readonly InFile<PlacedChecklist>[];
  readonly guidance: readonly InFile<PlacedGuidance>[];
  readonly terms: readonly PlacedTerm[];
  /** SVG by path without `.svg`: `drawings/chair`, `modules/one/drawing`. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Paths of all files, pictures among them. */
  readonly files: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const PICTURE = /\.(png|jpe?g|webp|avif|gif)$/;

/** Reads a content folder. It never throws for what an author wrote. */
export function readContent(folder: string): ReadContent {
  const findings: Finding[] = [];
  if (!existsSync(join(folder, 'course.yaml'))) {
    reportInto(findings, 'course.yaml')(
      'missing-field',
      1,
      'There is no course.yaml.',
      'Write one: docs/authoring.md shows what goes into it.',
    );
    return {
      sources: [],
      modules: [],
      checklists: [],
      guidance: [],
      terms: [],
      drawings: new Map(),
      files: new Set(),
      findings,
    };
  }
  const files = filesIn(folder);
  const drawings = new Map<string, string>();
  let course: Fields<CourseFields> | undefined;
  const sources: InFile<PlacedSource>[] = [];
  const checklists: InFile<PlacedChecklist>[] = [];
  const guidance: InFile<PlacedGuidance>[] = [];
  const terms: PlacedTerm[] = [];
  const modules = new Map<string, FilesOfModule>();

  for (const file of files) {
    const report = reportInto(findings, file);
    if (PICTURE.test(file) || /^(LICENSE|README\.md)$/.test(file)) continue;
    const text = readTextFile(join(folder, file), report);
    if (text === undefined) continue;
    const [top = '', second = '', third = ''] = file.split('/');
    const id = idFrom(file, report);
    if (file.endsWith('.svg')) drawings.set(file.slice(0, -4), text);
    else if (file === 'course.yaml') course = readCourseFile(text, report);
    else if (file === 'glossary.md') terms.push(...readGlossary(text, report));
    else if (top === 'sources' && file.endsWith('.yaml'))
      addTo(sources, file, readSource(id, text, report));
    else if (top === 'checklists' && file.endsWith('.md'))
      addTo(checklists, file, readChecklist(id, text, report));
    else if (top === 'guidance' && file.endsWith('.mdx'))
      addTo(guidance, file, readGuidance(id, text, report));
    else if (top === 'modules' && third)
      fileOfModule(modules, second).push({ file, name: third, text, report });
    else unexpected(file, report);
  }
  return {
    ...(course && { course }),
    sources,
    modules: [...modules].map(([id, own]) => readModule(id, own, findings)),
    checklists,
    guidance,
    terms,
    drawings,
    files: new Set(files),
    findings,
  };
}

type FilesOfModule = { file: string; name: string; text: string; report: Report }[];

function fileOfModule(modules: Map<string, FilesOfModule>, id: string): FilesOfModule {
  const own = modules.get(id) ?? [];
  modules.set(id, own);
  return own;
}

function readModule(id: string, files: FilesOfModule, findings: Finding[]): ReadModule {
  const lessons: InFile<PlacedLesson>[] = [];
  const numbers = new Map<string, string>();
  let read: Omit<ReadModule, 'lessons'> = { id, file: `modules/${id}/module.yaml` };
  if (!ID.test(id)) {
    reportInto(findings, read.file)(
      'bad-id',
      1,
      `The folder name "${id}" is no id.`,
      'Name files and folders with lower-case letters, digits and hyphens.',
    );
  }
  if (!files.some(({ name }) => name === 'module.yaml')) {
    reportInto(findings, read.file)(
      'missing-field',
      1,
      `The module "${id}" has no module.yaml.`,
      'Write one with title, summary, minutes, ideas and objectives.',
    );
  }
  for (const { file, name, text, report } of files) {
    const [, number, lessonId] = /^(\d+)-(.+)\.mdx$/.exec(name) ?? [];
    if (name === 'module.yaml') {
      const fields = readModuleFile(text, report);
      read = { ...read, ...(fields && { fields }) };
    } else if (name === 'questions.md') {
      read = { ...read, bank: { file, questions: readQuestionBank(text, report) } };
    } else if (name === 'scenario.md') {
      const placed = readScenario(text, report);
      read = { ...read, ...(placed && { scenario: { ...placed, file } }) };
    } else if (number && lessonId && ID.test(lessonId)) {
      const twin = numbers.get(number);
      if (twin)
        report(
          'duplicate-id',
          1,
          `Two lessons have the number ${number}: ${twin} and ${name}.`,
          'Give one of the two another number.',
        );
      numbers.set(number, name);
      const same = lessons.find(({ lesson }) => lesson.id === lessonId);
      if (same)
        report(
          'duplicate-id',
          1,
          `The lesson "${lessonId}" is ${same.file} already.`,
          'Give one of the two another name.',
        );
      addTo(lessons, file, readLesson(lessonId, text, report));
    } else unexpected(file, report);
  }
  return { ...read, lessons };
}

function addTo<Read extends object>(
  list: InFile<Read>[],
  file: string,
  read: Read | undefined,
): void {
  if (read) list.push({ ...read, file });
}

/** The id that a file's name gives: what stands before its ending. */
function idFrom(file: string, report: Report): string {
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '')
      .replace(/^\d+-/, '') ?? '';
  if (!ID.test(name)) {
    report(
      'bad-id',
      1,
      `The name "${name}" is no id.`,
      'Name files and folders with lower-case letters, digits and hyphens.',
    );
  }
  return name;
}

function unexpected(file: string, report: Report): void {
  report(
    'unexpected-file',
    1,
    `Nothing reads "${file}".`,
    'Rename it as docs/authoring.md lists it, or take it out of the content folder.',
  );
}
