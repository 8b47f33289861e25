/** Measures how a course of N lessons is built: `npm run bench -- 1000`. Without a number, 200. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { pagesOf } from '../built-site.ts';
import { indexSize } from '../index-size.ts';
import { PageScales, totalOf } from '../page-weight.ts';
import { writeCourse } from './course-writer.ts';
import { row, rowOf } from './table.ts';
import { PHASES, type BuildMeasures } from './timed-build.ts';

const RUNS = 3;
const CONTENT = '.bench/content';
const SITE = '.bench/dist';

/** One build in a process of its own, and the seconds that the whole process took. */
function timedBuild(): BuildMeasures & { readonly wall: number } {
  // Astro empties the folder first; how long that takes depends on what is in it.
  rmSync(SITE, { recursive: true, force: true });
  const start = performance.now();
  const output = execFileSync(process.execPath, ['tools/bench/timed-build.ts'], {
    env: { ...process.env, CONTENT_DIR: CONTENT, OUT_DIR: SITE, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const wall = (performance.now() - start) / 1000;
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  return { ...(JSON.parse(last) as BuildMeasures), wall };
}

const lessons = Number(process.argv[2] ?? 200);
if (!Number.isInteger(lessons) || lessons < 1) {
  console.error(`"${process.argv[2] ?? ''}" is no number of lessons. Write: npm run bench -- 200`);
  process.exit(1);
}
console.log(
  `${lessons} lessons, ${RUNS} builds; ${cpus().length} cores, Node ${process.version}\n`,
);
writeCourse(CONTENT, lessons);
const runs = Array.from({ length: RUNS }, timedBuild);

console.log(row('', ['least', 'median', 'most']));
for (const phase of PHASES) {
  const values = runs.map(({ seconds }) => seconds[phase]);
  console.log(rowOf(`${phase}, s`, values, 2));
}
const walls = runs.map(({ wall }) => wall);
console.log(rowOf('whole process, s', walls, 2));
const speeds = runs.map(({ pages, wall }) => pages / wall);
console.log(rowOf('pages a second', speeds, 0));
const memories = runs.map(({ memory }) => memory);
console.log(rowOf('peak memory of Node, MB', memories, 0));

const pages = pagesOf(SITE);
const { kB, files } = indexSize(`${SITE}/pagefind`);
console.log(`\n${pages.length} pages, search index ${kB} kB in ${files} files\n`);
console.log(
  `${'kB after gzip'.padEnd(26)}${['HTML', 'CSS', 'JS', 'all'].map((word) => word.padStart(10)).join('')}`,
);
const scales = new PageScales(SITE, '/');
for (const [name, address] of [
  ['guidance page', '/guidance/page-1/'],
  ['lesson', '/learn/module-1/lesson-1/'],
  ['quiz', '/learn/module-1/quiz/'],
] as const) {
  const page = pages.find((each) => each.address === address);
  if (!page) continue;
  const weight = scales.weigh(page);
  const cells = [weight.html, weight.css, weight.js, totalOf(weight)];
  console.log(
    name.padEnd(26) + cells.map((bytes) => (bytes / 1000).toFixed(1).padStart(10)).join(''),
  );
}
