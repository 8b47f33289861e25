import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  aChecklistFile,
  aCourseFile,
  aFileOf,
  aGuidanceFile,
  aLessonFile,
  aModuleFile,
  anItem,
  aPracticeFile,
  aQuestion,
  aScenarioFile,
  aSourceFile,
  aTerm,
} from '../authoring/content-file.builders.ts';

/** Files by path from the content folder; a file that is undefined is not there. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The files of a small course in which every part that a course can have is there once. */
export const A_COURSE = {
  'course.yaml': aCourseFile(),
  'glossary.md': aTerm(),
  'README.md': 'How this course is kept.\n',
  'sources/gathuru.yaml': aSourceFile(),
  'checklists/courage.md': aChecklistFile({
    items: [anItem({ keys: { lessons: 'seat/empty-chair' } })],
  }),
  'practice/promise-audit.mdx': aPracticeFile(),
  'guidance/empty-chair-meeting.mdx': aGuidanceFile(),
  'drawings/chair.svg': '<svg><path d="M0 0"/></svg>\n',
  'modules/seat/module.yaml': aModuleFile({ drawing: 'An empty chair' }),
  'modules/seat/drawing.svg': '<svg><path d="M1 1"/></svg>\n',
  'modules/seat/1-empty-chair.mdx': aLessonFile(),
  'modules/seat/2-closing.mdx': aLessonFile({
    keys: { title: 'Closing', ideas: '[m3]' },
    body: 'Ask. <Cite idea="m3" />\n\n<Scenario />',
  }),
  'modules/seat/scenario.md': aScenarioFile(),
  'modules/seat/questions.md': aFileOf(
    aQuestion({ keys: { pool: 'check' } }),
    aQuestion({ id: 'second', stem: 'Who speaks for the chair?' }),
    aQuestion({ id: 'another', stem: 'Who may sit on the chair?' }),
  ),
} as const satisfies Files;

/** Writes a content folder that holds the small course with some files changed; removed after the test. */
export function aContentFolder(changes: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, content] of Object.entries<Files[string]>({ ...A_COURSE, ...changes })) {
    if (content !== undefined) writeFile(folder, file, content);
  }
  return folder;
}

/** Writes a file of a content folder, like an author who saves it. */
export function writeFile(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
