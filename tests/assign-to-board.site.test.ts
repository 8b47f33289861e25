import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browser.ts';
import { answer } from './answering.ts';
import { banner, cardOf, doLesson, doQuiz, lessons } from './assigning.ts';
import { checksOf, module, questionOf } from './course.ts';
import { expect, test } from './site.ts';
import { fileOf, formPart, handout, makeIt, makeKey } from './trainer.ts';

const GROUP = 'Service desks';
const BOARD = 'Who has done what';
/** What somebody is called who gives no name. */
const NAMELESS = /^No name [0-9a-f]{4} /;
/** Questions of the quiz that the second learner misses. */
const WRONG = 3;

interface Profile {
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser of its own with a profile on the disk, as another person has it. Troubles in its pages are told when it ends. */
async function aProfile(baseURL = '', isPhone = false): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'person-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_FLAGS],
    baseURL,
    ...(isPhone && { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true }),
  });
  context.setDefaultTimeout(5000);
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => troubles.push(error.error().message));
  const [page] = context.pages();
  return {
    page: page ?? (await context.newPage()),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      expect(troubles, 'troubles in the page').toEqual([]);
    },
  };
}

/** Answers the first check of the first lesson wrongly, then everything rightly. */
async function doLessonAtSecondTry(page: Page): Promise<void> {
  const [check] = checksOf(module, 0);
  if (!check) throw new Error('The first lesson has no check.');
  const form = page.locator(`#check-${check.id}`);
  await answer(form, check, false);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await form.getByRole('button', { name: 'Try again' }).click();
  await doLesson(page, 0);
}

/** The cells of a row of a table. */
const row = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name }).getByRole('cell');

/** Sums of the same scores differ in their last digits. */
const percent = (share: number): string => `${Math.round(share * 100 + 1e-6)}\\s%`;

const pointsOf = (ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + questionOf(module, id).points, 0);

test('a trainer assigns, two people learn, and the board is right to the last number', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const trainer = await aProfile(baseURL);
  const [ana, bo] = [await aProfile(baseURL), await aProfile(baseURL, true)];
  const [lesson] = lessons;

  // Monday: the trainer asks for a lesson and for a quiz with the same questions for everybody.
  await trainer.page.goto('./trainers/');
  await trainer.page.getByRole('link', { name: 'Make an assignment' }).click();
  const form = formPart(trainer.page);
  await form.getByLabel('Group').fill(GROUP);
  await form.getByLabel('What you say to them').fill('One example of your own, please.');
  await form.getByRole('checkbox', { name: lesson.title }).check();
  await form.getByRole('checkbox', { name: new RegExp(`^Quiz, .*: ${module.title}$`) }).check();
  await form.getByRole('checkbox', { name: 'The same questions for everybody' }).first().check();
  await makeIt(trainer.page);
  await makeKey(trainer.page);
  const link = await handout(trainer.page).getByLabel('Link for your group').inputValue();
  expect(link.length).toBeLessThan(1500);

  // Ana does all of it, and everything is right.
  await ana.page.goto(link);
  await expect(cardOf(ana.page, GROUP)).toContainText('One example of your own, please.');
  await cardOf(ana.page, GROUP)
    .getByRole('link', { name: `Next ${lesson.title}` })
    .click();
  await doLesson(ana.page, 0);
  await banner(ana.page).getByRole('link', { name: /Quiz/ }).click();
  await ana.page.getByRole('button', { name: 'Begin the quiz' }).click();
  const drawn = await doQuiz(ana.page);
  await expect(banner(ana.page)).toContainText('All done');

  // Bo is on a phone, whose network goes away in the middle, and misses some.
  await bo.page.goto(link);
  await cardOf(bo.page, GROUP)
    .getByRole('link', { name: `Next ${lesson.title}` })
    .click();
  await expect(banner(bo.page)).toContainText('0 of 2 done');
  await bo.page.waitForLoadState('networkidle');
  await bo.page.context().setOffline(true);
  await doLessonAtSecondTry(bo.page);
  await expect(banner(bo.page)).toContainText('1 of 2 done');
  await bo.page.context().setOffline(false);
  await banner(bo.page).getByRole('link', { name: /Quiz/ }).click();
  await bo.page.getByRole('button', { name: 'Begin the quiz' }).click();
  await expect(banner(bo.page)).toContainText('1 of 2 done');
  await bo.page.waitForLoadState('networkidle');
  await bo.page.context().setOffline(true);
  expect(await doQuiz(bo.page, WRONG)).toEqual(drawn);
  await bo.page.context().setOffline(false);

  // Ana sends a file, with her name; Bo a link, without one.
  await banner(ana.page).getByRole('link', { name: 'Send your result' }).click();
  const sending = cardOf(ana.page, GROUP);
  await sending.getByLabel('Your name (if you want to give it)').fill('Ana (an example)');
  await sending.getByRole('button', { name: 'Make it', exact: true }).click();
  const file = await fileOf(ana.page, sending.getByRole('button', { name: 'Save as a file' }));
  await bo.page.goto('./assigned/');
  await cardOf(bo.page, GROUP).getByText('Send your result', { exact: true }).click();
  await cardOf(bo.page, GROUP).getByRole('button', { name: 'Make it', exact: true }).click();
  const field = cardOf(bo.page, GROUP).getByLabel('Your result as a link');
  await expect(field).toHaveValue(/#result\//);
  const sent = await field.inputValue();
  expect(file.buffer.toString()).not.toContain('Ana');

  // Friday: the file and the mail with the link go on the board.
  await trainer.page.goto('./trainers/cohort/');
  await trainer.page.getByLabel('Choose files').setInputFiles(file);
  await trainer.page.getByLabel('Or paste links').fill(`Hello,\n> ${sent}\nBo`);
  await trainer.page.getByRole('button', { name: 'Take the results in' }).click();
  await expect(row(trainer.page, BOARD, 'Ana (an example)')).toHaveText([
    '2 of 2',
    /^done\s*100\s% · \d+ \w+$/,
    /^done\s*100\s% · \d+ \w+$/,
    /^\d+ \w+$/,
  ]);
  const missed = drawn.slice(0, WRONG);
  const share = 1 - pointsOf(missed) / pointsOf(drawn);
  await expect(row(trainer.page, BOARD, NAMELESS)).toHaveText([
    '1 of 2',
    /^done\s*100\s% · \d+ \w+$/,
    new RegExp(`^begun\\s*${percent(share)}$`),
    /^\d+ \w+$/,
  ]);
  await expect(row(trainer.page, BOARD, 'Done by')).toHaveText([
    '1 of 2',
    /^2 of 2\s*mean 100\s%, n\s=\s2$/,
    new RegExp(`^1 of 2\\s*mean ${percent((1 + share) / 2)}, n\\s=\\s2$`),
    '',
  ]);
  // What each knew at the first answer: Ana all of it, Bo not the first check and three of the quiz.
  const first = checksOf(module, 0).map(({ id }) => id);
  const wrong = [...first.slice(0, 1), ...missed];
  for (const { id, text } of module.objectives) {
    const asks = [...first, ...drawn].filter((each) => questionOf(module, each).objective === id);
    if (asks.length === 0) continue;
    const lost = asks.filter((each) => wrong.includes(each)).length;
    await expect(row(trainer.page, 'Scores by objective', text)).toHaveText([
      new RegExp(`^\\s*${percent(1 - lost / (2 * asks.length))}`),
      `${2 * asks.length}`,
      '2',
    ]);
  }
  for (const [table, asks] of [
    ['Checks in lessons', first],
    ['Quiz', drawn],
  ] as const) {
    const right = asks.map((id) => (wrong.includes(id) ? '1 of 2' : '2 of 2'));
    await expect(
      trainer.page
        .getByRole('table', { name: `${module.title}: ${table}` })
        .getByRole('cell', { name: / of 2$/ }),
    ).toHaveText(right);
  }
  await expect(row(trainer.page, 'What is missing', NAMELESS)).toHaveText([
    `${module.title}: Quiz`,
  ]);
  await Promise.all([trainer, ana, bo].map((each) => each.close()));
});
