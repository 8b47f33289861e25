import { percent } from '#words/percent.ts';
import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../catalogue/content-folder.ts';
import { loadCourse } from '../catalogue/load-course.ts';
import type { Course } from '../domain/course/course.ts';
import { finalQuestions } from '../domain/course/outline.ts';
import { commonCartridge } from '../exports/common-cartridge/common-cartridge.ts';
import type { Download } from '../exports/download.ts';
import { withFigures } from '../exports/download-figures.ts';
import { indexOf } from '../exports/download-index.ts';
import { packages, STANDARDS, type BuiltSite } from '../exports/package/packages.ts';
import { printFiles } from '../exports/print/print-files.ts';
import { questionBanks } from '../exports/question-banks.ts';
import { DOWNLOADS_ADDRESS, DOWNLOADS_FOLDER } from '../domain/course/addresses.ts';
import { downloadsWords } from '#words/downloads.ts';
import { finalWords } from '#words/final.ts';
import { packageWords } from '#words/package.ts';
import { packageScript } from './package-script.ts';

/** The measure of the build's clock for files for paper; `tools/print-bill.ts` reads it. */
const PRINTING = 'print';

/**
 * Writes what the course is taken away in: files for everybody into `downloads/` of the site, and
 * what holds keys of the final assessment into `kit/` beside the site, which is not published.
 * `BUILD_DOWNLOADS=none` leaves all of them out, for somebody who works on pages.
 */
export function downloads(): AstroIntegration {
  let base = '/';
  let address: string | undefined;
  return {
    name: 'course-downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        address = config.site && new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['BUILD_DOWNLOADS'] === 'none') return;
        const site = fileURLToPath(dir);
        const { course, drawings } = loadCourse(contentFolder());
        const { open, kept } = questionBanks(course, address);
        const built = await builtSite(course, site, base, address);
        const cartridge = commonCartridge(course, { drawings, picture }, address);
        performance.mark(PRINTING);
        const source = { course, drawings, site: address };
        const printed = await printFiles(source, picture, (sentence) => logger.warn(sentence));
        performance.measure(PRINTING, PRINTING);
        const files = [...packages(course, built), ...open, cartridge, ...printed.open];
        writeDownloads(join(site, DOWNLOADS_FOLDER), files);
        const page = join(site, DOWNLOADS_ADDRESS, 'index.html');
        writeFileSync(
          page,
          withFigures(readFileSync(page, 'utf8'), indexOf(files), downloadsWords),
        );
        const kit = [...kept, ...printed.kept];
        writeDownloads(join(dirname(site.replace(/\/$/, '')), 'kit'), kit);
        logger.info(`${files.length} files in downloads/, ${kit.length} in kit/`);
      },
    },
  };
}

/** The built site as packages are made from it. */
async function builtSite(
  course: Course,
  folder: string,
  base: string,
  address: string | undefined,
): Promise<BuiltSite> {
  const scripts = await Promise.all(
    STANDARDS.map(async (standard) => [standard, await packageScript(standard)] as const),
  );
  return {
    base,
    pageAt: (page) => readFileSync(join(folder, page, 'index.html'), 'utf8'),
    file: (path) => new Uint8Array(readFileSync(join(folder, path))),
    scripts: Object.fromEntries(scripts) as BuiltSite['scripts'],
    words: packageWords,
    address,
    final: { title: finalWords.title, description: finalLead(course) },
  };
}

/** What the final assessment asks for, in a sentence. */
function finalLead({ final, mastery, modules }: Course): string {
  const count = Math.min(final.questions, finalQuestions(modules).length);
  return finalWords.lead(count, percent(mastery));
}

/** The bytes of a picture of the content, by its path there; undefined where there is none. */
function picture(path: string): Uint8Array | undefined {
  const file = join(contentFolder(), path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Puts files and their index into a folder of their own. A folder that no build has made is left alone. */
function writeDownloads(folder: string, files: readonly Download[]): void {
  const twice = files.find(({ name }, at) => files.findIndex((each) => each.name === name) < at);
  if (twice) {
    throw new Error(
      `Two files would be called ${twice.name}. Give the module "course" another id.`,
    );
  }
  if (existsSync(folder) && !existsSync(join(folder, 'index.json'))) {
    throw new Error(`${folder} would be replaced, and no build has made it. Move it elsewhere.`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(indexOf(files), null, 2)}\n`);
}
