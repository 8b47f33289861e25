import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';
import { commonCartridge } from '../exports/common-cartridge/common-cartridge.ts';
import type { Download } from '../exports/download.ts';
import { indexOf } from '../exports/download-index.ts';
import { questionBanks } from '../exports/question-banks.ts';

/**
 * Writes what the course is taken away in: files for everybody into `downloads/` of the site, and
 * what holds keys of the final assessment into `kit/` beside the site, which is not published.
 */
export function downloads(): AstroIntegration {
  let address: string | undefined;
  return {
    name: 'course-downloads',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        address = site && new URL(base, site).href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = contentFolder();
        const { course, drawings } = loadCourse(folder);
        const { open, kept } = questionBanks(course, address);
        const cartridge = commonCartridge(
          course,
          { drawings, picture: pictureIn(folder) },
          address,
        );
        const published = [...open, cartridge];
        writeDownloads(join(site, 'downloads'), published);
        writeDownloads(join(dirname(site.replace(/\/$/, '')), 'kit'), kept);
        logger.info(`${published.length} files in downloads/, ${kept.length} in kit/`);
      },
    },
  };
}

/** The bytes of a picture in a content folder, by its path there. */
const pictureIn = (folder: string) => (path: string) =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;

/** Puts files and their index into a folder of their own. */
function writeDownloads(folder: string, files: readonly Download[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(indexOf(files), null, 2)}\n`);
}
