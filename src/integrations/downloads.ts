import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';
import type { Download } from '../exports/download.ts';
import { indexOf } from '../exports/download-index.ts';
import { questionBanks } from '../exports/question-banks.ts';

/**
 * Writes what the course is taken away in: files for everybody into `downloads/` of the site, and
 * what holds keys of the final assessment into `kit/` beside the site, which is not published.
 */
export function downloads(): AstroIntegration {
  return {
    name: 'course-downloads',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { course } = loadCourse(contentFolder());
        const { open, kept } = questionBanks(course);
        writeDownloads(join(site, 'downloads'), open);
        writeDownloads(join(dirname(site.replace(/\/$/, '')), 'kit'), kept);
        logger.info(`${open.length} files in downloads/, ${kept.length} in kit/`);
      },
    },
  };
}

/** Puts files and their index into a folder of their own. */
function writeDownloads(folder: string, files: readonly Download[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(indexOf(files), null, 2)}\n`);
}
