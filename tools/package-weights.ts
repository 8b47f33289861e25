/** Says what the packages of the last build weigh without fonts and pictures, as they lie in the archive. */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../src/domain/course/course.ts';
import { downloadList } from '../src/exports/download-list.ts';
import { STANDARDS } from '../src/exports/package/packages.ts';

/** Files that are no part of what a package weighs. */
const APART = /\.(woff2|png|jpe?g|webp|avif|gif)$/;

/** Bytes of an archive's files, compressed, fonts and pictures apart. */
export function weightOf(archive: Uint8Array): number {
  let bytes = 0;
  unzipSync(archive, {
    filter: ({ name, size }) => {
      if (!APART.test(name)) bytes += size;
      return false;
    },
  });
  return bytes;
}

/** A line for each standard: the least and the most that a module weighs, and the whole course, in kB. */
export function packageWeights(course: Course, folder: string): readonly string[] {
  return STANDARDS.map((standard) => {
    const listed = downloadList(course).filter(({ kind }) => kind === standard);
    const kB = (files: typeof listed): number[] =>
      files.map(({ name }) => Math.ceil(weightOf(readFileSync(join(folder, name))) / 1000));
    const modules = kB(listed.filter(({ module }) => module));
    const whole = kB(listed.filter(({ module }) => !module));
    const parts = [
      `modules ${Math.min(...modules)} to ${Math.max(...modules)}`,
      ...whole.map((each) => `course ${each}`),
    ];
    return `${standard}: ${parts.join(', ')} kB`;
  });
}
