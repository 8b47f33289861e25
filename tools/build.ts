/** Builds the site, says what was built, and holds the pages against their budgets. */
import { build } from 'astro';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadCourse } from '../src/catalogue/load-course.ts';
import type { IndexEntry } from '../src/exports/download-index.ts';
import { reportBudgets } from './budgets.ts';
import { pagesOf, siteFolder } from './built-site.ts';
import { packageBills } from './package-bills.ts';
import { printBill } from './print-bill.ts';
import { packageWeights } from './package-weights.ts';
import { indexSize } from './index-size.ts';

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

if (import.meta.main) {
  await buildSite();
  if (process.env['BUILD_DOWNLOADS'] === 'none') process.exit();
  console.log('what an LMS keeps of a learner, at most:');
  for (const line of packageBills(loadCourse().course)) console.log(`  ${line}`);
  console.log('packages, without fonts and pictures:');
  for (const line of packageWeights(loadCourse().course, join(siteFolder(), 'downloads')))
    console.log(`  ${line}`);
  const index = readFileSync(join(siteFolder(), 'downloads', 'index.json'), 'utf8');
  const printing = performance.getEntriesByName('print', 'measure')[0]?.duration ?? 0;
  for (const line of printBill(JSON.parse(index) as IndexEntry[], printing))
    console.log(`on paper: ${line}`);
  // Whoever builds a course can ship it all the same: the budgets are kept by the project's own tests.
  reportBudgets();
}
