/** Measures how a course of N lessons is built. Without a number, 200. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
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

/** What one page of a kind weighs; the pages of a kind differ by little. */
function weightRow(name: string, address: string): string {
  const page = pagesOf(SITE).find((each) => each.address === address);
  if (!page) throw new Error(`The bench has no page ${address}.`);
  const weight = new PageScales(SITE, '/').weigh(page);
  const parts = [weight.html, weight.css, weight.js, totalOf(weight)];
  return row(
    name,
    parts.map((bytes) => (bytes / 1000).toFixed(1)),
  );
}

const lessons = Number(process.argv[2] ?? 200);
if (!Number.isInteger(lessons) || lessons < 1) {
  console.error(`"${process.argv[2] ?? ''}" is no number of lessons. Write: npm run bench -- 200`);
  process.exit(1);
}
const load = loadavg()[0]?.toFixed(1) ?? '?';
console.log(
  `${lessons} lessons, ${RUNS} builds; ${cpus().length} cores, other load ${load}, Node ${process.version}\n`,
);
writeCourse(CONTENT, lessons);
const runs = Array.from({ length: RUNS }, timedBuild);
const over = (measure: (run: (typeof runs)[number]) => number): readonly number[] =>
  runs.map(measure);

console.log(row('', ['least', 'median', 'most']));
for (const phase of PHASES) {
  const values = over(({ seconds }) => seconds[phase]);
  console.log(rowOf(`${phase}, s`, values, 2));
}
const walls = over(({ wall }) => wall);
console.log(rowOf('whole process, s', walls, 2));
const speeds = over(({ pages, wall }) => pages / wall);
console.log(rowOf('pages a second', speeds, 0));
const memories = over(({ memory }) => memory);
console.log(rowOf('peak memory of Node, MB', memories, 0));

const { kB, files } = indexSize(`${SITE}/pagefind`);
console.log(`\n${pagesOf(SITE).length} pages, search index ${kB} kB in ${files} files\n`);
console.log(row('kB after gzip', ['HTML', 'CSS', 'JS', 'all']));
console.log(weightRow('guidance page', '/guidance/page-1/'));
console.log(weightRow('lesson', '/learn/module-1/lesson-1/'));
console.log(weightRow('quiz', '/learn/module-1/quiz/'));
