/** Builds the site, says what was built, and holds the pages against their budgets. */
import { build } from 'astro';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadCourse } from '../src/catalogue/load-course.ts';
import { reportBudgets } from './budgets.ts';
import { pagesOf, siteFolder } from './built-site.ts';

/** Builds the site into its folder and says what was built. Mistakes in the content end the process with their list. */
export async function buildSite(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const start = performance.now();
  await build({ logLevel: 'warn' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const folder = siteFolder();
  const { modules } = loadCourse().course;
  const lessons = modules.flatMap((module) => module.lessons).length;
  const questions = modules.flatMap((module) => module.questions).length;
  const index = indexSize(join(folder, 'pagefind'));
  console.log(
    `built ${relative(process.cwd(), folder)}/: ${pagesOf(folder).length} pages, ${lessons} lessons, ` +
      `${questions} questions, search index ${index.kB} kB in ${index.files} files, ${seconds} s`,
  );
}

/** The search index without Pagefind's own programs. */
function indexSize(folder: string): { readonly kB: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(js|css)$|^wasm\./.test(entry.name))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return { kB: Math.round(bytes / 1000), files: files.length };
}

if (import.meta.main) {
  await buildSite();
  reportBudgets();
}
