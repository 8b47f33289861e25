/** Measures how long the results of a large group take to be taken in and to load, in Chromium, through the built site. */
import { chromium, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { loadCourse } from '../../src/catalogue/load-course.ts';
import { aTrainer, groupResults, putAssignment, resultFile } from '../../tests/cohort-group.ts';
import { restoreKey } from '../../tests/trainer.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser.ts';
import { siteFolder } from '../built-site.ts';
import { serveFolder } from '../static-server.ts';
import { row, rowOf } from './table.ts';

const RESULTS = 500;
const RUNS = 7;
const ADDRESS = './trainers/cohort/';

/** What the page notes of itself, in milliseconds since it was opened. */
interface Noted {
  /** When the files were chosen. */
  chosen: number;
  /** When the board stood in the page with every result. */
  board: number;
  /** When the database had confirmed all of them. */
  kept: number;
  /** When the figures of the questions stood in the page. */
  questions: number;
}

/** Runs in the page before its scripts. */
function watch(count: number): void {
  const noted: Noted = { chosen: 0, board: 0, kept: 0, questions: 0 };
  Object.assign(globalThis, { noted });
  addEventListener('change', () => (noted.chosen = performance.now()), true);
  // A page tells the other tabs of results once the database has confirmed them.
  BroadcastChannel.prototype.postMessage = () => {
    noted.kept = performance.now();
  };
  new MutationObserver(() => {
    const rows = document.querySelectorAll('cohort-board tbody tr').length;
    if (rows === count) noted.board ||= performance.now();
    if (rows === count && document.querySelector('.questions-table'))
      noted.questions ||= performance.now();
  }).observe(document, { subtree: true, childList: true });
}

const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

async function whenDone(page: Page): Promise<Noted> {
  await page.waitForFunction(
    () => (globalThis as unknown as { noted: Noted }).noted.questions > 0,
    undefined,
    { timeout: 60_000 },
  );
  return noted(page);
}

const { course } = loadCourse();
const trainer = await aTrainer(course);
const files = await Promise.all(
  groupResults(course, trainer, RESULTS).map((result) => resultFile(result, trainer)),
);
const server = await serveFolder(siteFolder());
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [...CHROMIUM_FLAGS],
});
const load = loadavg()[0]?.toFixed(1) ?? '?';
console.log(
  `${RESULTS} results, ${RUNS} runs; ${cpus().length} cores, other load ${load}, Chromium ${browser.version()}\n`,
);

const taken = { board: [] as number[], kept: [] as number[], questions: [] as number[] };
const loaded = { board: [] as number[], questions: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await restoreKey(page, trainer.backup);
  await page.getByText('is here. This browser').waitFor();
  await putAssignment(page, trainer);
  await page.addInitScript(watch, RESULTS);
  await page.reload();
  await page.locator('cohort-choice:not([hidden])').waitFor();
  await page.locator('cohort-intake [data-part="files"]').setInputFiles(files);
  const { chosen, board, kept, questions } = await whenDone(page);
  taken.board.push(board - chosen);
  taken.kept.push(kept - chosen);
  taken.questions.push(questions - chosen);
  await page.reload();
  const after = await whenDone(page);
  loaded.board.push(after.board);
  loaded.questions.push(after.questions);
  await context.close();
}
console.log(row('milliseconds', ['least', 'median', 'most']));
console.log(rowOf('take in, board shown', taken.board, 0));
console.log(rowOf('take in, kept', taken.kept, 0));
console.log(rowOf('take in, questions', taken.questions, 0));
console.log(rowOf('load, board shown', loaded.board, 0));
console.log(rowOf('load, questions', loaded.questions, 0));
await browser.close();
await server.close();
