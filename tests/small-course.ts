import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  aCourseFile,
  aFileOf,
  aLessonFile,
  aModuleFile,
  aQuestion,
  aSourceFile,
} from '../src/authoring/content-file.builders.ts';

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The least that makes a course: one module with an objective, one source, nothing optional. */
export const SMALL_COURSE = {
  'course.yaml': aCourseFile({
    id: 'bread',
    title: 'Bread',
    tagline: 'Baking for beginners',
    mark: undefined,
    modules: '[seat]',
    paths: undefined,
    doors: undefined,
  }),
  'sources/book.yaml': aSourceFile(),
  'modules/seat/module.yaml': aModuleFile({ title: 'Dough' }),
  'modules/seat/1-flour.mdx': aLessonFile({
    keys: { title: 'Flour' },
    body: 'Sift it. <Cite idea="g10" />\n\n![A heap of flour](flour.png)',
  }),
  'modules/seat/2-water.mdx': aLessonFile({
    keys: { title: 'Water', ideas: '[m3]' },
    body: 'Warm it. <Cite idea="m3" />\n\n<Check id="reserved-seat" />',
  }),
  'modules/seat/questions.md': aFileOf(
    aQuestion({ keys: { pool: 'check' } }),
    aQuestion({ id: 'warm' }),
    aQuestion({ id: 'sifted' }),
  ),
  'modules/seat/flour.png': PIXEL,
} as const;

/** Puts files into a folder, by their paths there. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
