/** Measures how long a large record takes to load and a statement to be saved, in Chromium, through the built site. */
import { chromium, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { loadCourse } from '../../src/catalogue/load-course.ts';
import type { Course } from '../../src/domain/course/course.ts';
import type { Statement } from '../../src/domain/record/statement.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser.ts';
import { siteFolder } from '../built-site.ts';
import { serveFolder } from '../static-server.ts';
import { row, rowOf } from './table.ts';

const STATEMENTS = 10_000;
const RUNS = 15;
/** How many times slower the page runs: as it is, and as on a slow machine. */
const SLOWER = [1, 4] as const;

/** A record as years of learning make it: answers to every question, again and again. */
function manyStatements({ modules }: Course): readonly Statement[] {
  const questions = modules.flatMap((module) =>
    module.questions.map(({ id, revision }) => ({
      object: `question/${module.id}/${id}`,
      revision,
    })),
  );
  const begin = Date.parse('2026-01-01T08:00:00.000Z');
  return Array.from({ length: STATEMENTS }, (_, index) => {
    const order = begin + index * 60_000;
    const asked = questions[index % questions.length] ?? { object: '', revision: '' };
    return {
      id: crypto.randomUUID(),
      verb: 'answered',
      at: new Date(order).toISOString(),
      order,
      response: ['k3f9a1'],
      success: index % 3 > 0,
      score: index % 3 > 0 ? 1 : 0,
      version: '1.0.0',
      ...asked,
    };
  });
}

/** What a page notes of itself: when the database was asked for, and when things were done. */
interface Noted {
  opened: number;
  shown: number;
  changed: number;
  saved: number[];
}

/** Runs in the page before its scripts. */
function watch(): void {
  const noted: Noted = { opened: 0, shown: 0, changed: 0, saved: [] };
  Object.assign(globalThis, { noted });
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...given) => {
    noted.opened ||= performance.now();
    return open(...given);
  };
  // A page tells the other tabs of a statement once the database has confirmed it.
  BroadcastChannel.prototype.postMessage = () => {
    noted.saved.push(performance.now() - noted.changed);
  };
  addEventListener('change', () => (noted.changed = performance.now()), true);
  new MutationObserver(() => {
    const shown = document.querySelector('[data-part^="lesson-"]:not(:empty), .entries li');
    if (shown) noted.shown ||= performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

/** Milliseconds from asking for the database until what follows from the record stands in the page. */
async function loadTime(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.shown > 0);
  const { opened, shown } = await noted(page);
  return shown - opened;
}

/** Milliseconds from each choice in a checklist until the database has confirmed it. */
async function saveTimes(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(address);
  await page.locator('[data-part="count"]:not(:empty)').waitFor();
  const choices = await page.locator('[data-behaviour]').all();
  for (const [index, choice] of choices.slice(0, RUNS).entries()) {
    await choice.check();
    await page.waitForFunction(
      (count) => (globalThis as unknown as { noted: Noted }).noted.saved.length === count,
      index + 1,
    );
  }
  return (await noted(page)).saved;
}

/**
 * Puts statements into the database that a page of the site has made, as a learner's browser holds
 * them: lists of a hundred, and the last ones one by one, as many as stand so before they are packed.
 */
async function fill(page: Page, course: Course, statements: readonly Statement[]): Promise<void> {
  await page.goto('./learn/');
  await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.opened > 0);
  await page.waitForTimeout(500);
  await page.evaluate(
    async ([name, all]) => {
      const request = indexedDB.open(name);
      await new Promise((resolve) => (request.onsuccess = resolve));
      const transaction = request.result.transaction(['packed', 'statements'], 'readwrite');
      const [lists, single] = ['packed', 'statements'].map((each) => transaction.objectStore(each));
      const packed = all.length - 499;
      for (let from = 0; from < packed; from += 100)
        lists?.add(all.slice(from, Math.min(from + 100, packed)));
      for (const statement of all.slice(packed)) single?.add(statement);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      request.result.close();
    },
    [`course:${course.id}`, statements] as const,
  );
}

const { course } = loadCourse();
const server = await serveFolder(siteFolder());
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [...CHROMIUM_FLAGS],
});
const context = await browser.newContext({ baseURL: server.address });
await context.addInitScript(watch);
const page = await context.newPage();
await fill(page, course, manyStatements(course));
const session = await context.newCDPSession(page);

const load = loadavg()[0]?.toFixed(1) ?? '?';
console.log(
  `${STATEMENTS} statements, ${RUNS} runs; ${cpus().length} cores, other load ${load}, Chromium ${browser.version()}\n`,
);
console.log(row('milliseconds', ['least', 'median', 'most']));
const module = course.modules.find(({ status }) => status === 'ready');
const checklist = course.checklists[0]?.id ?? '';
for (const rate of SLOWER) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const slow = rate > 1 ? `, ${rate} × slower` : '';
  for (const [name, address] of [
    ['load, module page', `./learn/${module?.id ?? ''}/`],
    ['load, whole course', './learn/'],
    ['load, record page', './record/'],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await loadTime(page, address));
    console.log(rowOf(`${name}${slow}`, times, 1));
  }
  console.log(rowOf(`save one${slow}`, await saveTimes(page, `./${checklist}/`), 1));
}
await browser.close();
await server.close();
