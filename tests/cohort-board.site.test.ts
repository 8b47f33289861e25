import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Download, Page } from '@playwright/test';
import type { AssignmentResult } from '../src/domain/assignment/result.ts';
import { readPdf } from '../src/exports/print/read-pdf.builders.ts';
import { aTrainer, groupResults, linkOf, resultFile, type Trainer } from './cohort-group.ts';
import { board, chooseFiles, COHORT, intake, openCohort, part } from './cohort-page.ts';
import { course, module } from './course.ts';
import { barriersOn, onScreen, tooSmallTargets } from './page-checks.ts';
import { expect, test } from './site.ts';
import { assignmentIn } from './trainer.ts';

let trainer: Trainer;
test.beforeAll(async () => {
  trainer = await aTrainer(course);
});

/** Opens the page with results of a group, and gives them back. */
async function openWith(
  page: Page,
  count: number,
  change = (results: readonly AssignmentResult[]) => results,
): Promise<readonly AssignmentResult[]> {
  const results = change(groupResults(course, trainer, count));
  await openCohort(page, trainer);
  await chooseFiles(page, await Promise.all(results.map((each) => resultFile(each, trainer))));
  await expect(board(page).getByRole('row')).toHaveCount(results.length + 2);
  await expect(intake(page)).toContainText(/ new\./);
  return results;
}

/** Sums of the same scores differ in their last digits. */
const percent = (share: number): string => `${Math.round(share * 100 + 1e-6)} %`;

async function csvIn(download: Download): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(await download.path(), 'utf8');
  return Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

test.describe('the board', () => {
  test('tells who has done what, right to the last number, and after a reload too', async ({
    page,
  }) => {
    test.slow();
    const results = await openWith(page, 12);
    await page.reload();
    const tasks = results[0]?.tasks ?? [];
    const place = tasks.findIndex(({ object }) => object === `quiz/${module.id}`);
    for (const { name, tasks: own } of results.filter(({ name: typed }) => typed)) {
      const row = board(page).getByRole('row', { name: new RegExp(`^${name} `) });
      const done = own.filter(({ state }) => state === 'done').length;
      await expect(row.getByRole('cell').first()).toHaveText(`${done} of ${own.length}`);
      await expect(row.getByRole('cell').nth(place + 1)).toContainText(
        percent(own[place]?.score ?? -1),
      );
    }
    const totals = board(page).getByRole('row', { name: 'Done by' }).getByRole('cell');
    const complete = results.filter(({ tasks: own }) => own.every(({ state }) => state === 'done'));
    await expect(totals.first()).toHaveText(`${complete.length} of 12`);
    const passed = results.filter(({ tasks: own }) => own[place]?.state === 'done').length;
    const scores = results.map(({ tasks: own }) => own[place]?.score ?? 0);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    await expect(totals.nth(place + 1)).toHaveText(`${passed} of 12 mean ${percent(mean)}, n = 12`);
    const [nameless = ''] = results.flatMap(({ name, learner }) => (name ? [] : [learner]));
    await expect(
      board(page).getByRole('rowheader', { name: `No name ${nameless.slice(0, 4)}` }),
    ).toBeVisible();
    await expect(part(page, 'The group')).toContainText('12 results, the last from');
  });

  test('is sorted by keyboard, and says so', async ({ page }) => {
    const results = await openWith(page, 5);
    const quiz = board(page).getByRole('button', { name: 'Quiz' });
    await quiz.focus();
    await page.keyboard.press('Enter');
    await expect(quiz).toBeFocused();
    await expect(board(page).getByRole('columnheader', { name: 'Quiz' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const scoreOf = ({ tasks }: AssignmentResult): number =>
      tasks.find(({ object }) => object.startsWith('quiz/'))?.score ?? 0;
    const best = Math.max(...results.map(scoreOf));
    await expect(board(page).getByRole('row').nth(1)).toContainText(percent(best));
    await page.keyboard.press('Enter');
    await expect(part(page, 'Who has done what').getByRole('status')).toContainText('upwards');
    const worst = Math.min(...results.map(scoreOf));
    await expect(board(page).getByRole('row').nth(1)).toContainText(percent(worst));
  });

  test('is saved as a table that no spreadsheet program runs', async ({ page }) => {
    const results = await openWith(page, 3, ([first, ...rest]) => [
      ...(first ? [{ ...first, name: '=HYPERLINK("https://x.example")' }] : []),
      ...rest,
    ]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the table (CSV)' }).click();
    const rows = await csvIn(await downloading);
    expect(rows.map(({ Name }) => Name)).toContain(`'=HYPERLINK("https://x.example")`);
    const quiz = `${module.title}: Quiz: best score`;
    expect(rows.map((row) => Number(row[quiz])).toSorted()).toEqual(
      results.map(({ tasks }) => tasks[module.lessons.length]?.score).toSorted(),
    );
  });

  test('hides names for a wall, in an order that stays for the session', async ({ page }) => {
    test.slow();
    const results = await openWith(page, 9);
    await page.getByRole('button', { name: 'Remove the result of Ines Alves' }).click();
    await expect(page.getByText('The result of Ines Alves is removed')).toBeVisible();
    await part(page, 'The group').getByLabel('Hide names, for a wall').check();
    await expect(board(page)).toContainText('Person 8');
    await expect(board(page).getByRole('rowheader')).toHaveCount(9);
    const text = await page.locator('main').innerText();
    for (const { name } of results) if (name) expect(text).not.toContain(name);
    for (const media of ['print', 'screen'] as const) {
      await page.emulateMedia({ media });
      await expect(page.getByRole('heading', { name: 'What is missing' })).toBeHidden();
    }
    const before = await board(page).innerText();
    await page.reload();
    await expect(board(page).getByRole('rowheader')).toHaveCount(9);
    await expect.poll(() => board(page).innerText()).toBe(before);
    const rows = board(page).locator('tbody tr');
    const numbered = await rows.allInnerTexts();
    const late = results[8];
    if (!late) throw new Error('There are nine.');
    await page.goto(`${COHORT}#${await linkOf(late, trainer)}`);
    await expect(rows).toHaveCount(9);
    expect((await rows.allInnerTexts()).slice(0, 8)).toEqual(numbered);
    await expect(rows.nth(8)).toContainText('Person 9');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the table (CSV)' }).click();
    expect((await csvIn(await downloading))[0]?.['Name']).toBe('Person 1');
    await part(page, 'The group').getByLabel('Hide names, for a wall').uncheck();
    await expect(board(page)).toContainText(results[0]?.name ?? '');
  });

  test('loses a result or all of them with a way back, and everything after one question', async ({
    page,
  }) => {
    test.slow();
    await openWith(page, 3);
    await page.getByRole('button', { name: 'Remove the result of Bo Li' }).click();
    await expect(board(page)).not.toContainText('Bo Li');
    const said = part(page, 'Who has done what').getByRole('status');
    await expect(said.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(board(page)).toContainText('Bo Li');
    const kept = part(page, 'What is kept here');
    await kept.getByRole('button', { name: 'Remove the results of this assignment' }).click();
    await expect(kept).toContainText('3 results are removed');
    await expect(board(page)).toBeHidden();
    await expect(kept.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(board(page).getByRole('row')).toHaveCount(5);
    await kept.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await expect(board(page)).toBeVisible();
    await kept.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Yes, forget it' }).click();
    await expect(kept).toContainText('Nothing of this course’s groups is kept here');
    await page.reload();
    await expect(page.getByText('Make an assignment and send its link')).toBeVisible();
    await expect(page.getByText('This browser holds your key')).toBeVisible();
  });
});

test.describe('what is missing', () => {
  test('stands by person, with those who are expected, and goes into a mail', async ({
    page,
    context,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWith(page, 4);
    const missing = part(page, 'What is missing');
    await expect(missing).toContainText('Who has sent nothing is not known here');
    await expect(missing.getByRole('row', { name: /^Ana Lopez/ })).toContainText(
      'Final assessment',
    );
    await missing.getByLabel('Whom do you expect?').fill('ana lopez\nZoe Zimmer\nBo Li');
    await expect(missing).toContainText('1 of 3 has not sent anything');
    await expect(missing.getByRole('listitem')).toHaveText(['Zoe Zimmer']);
    const text = missing.getByLabel('Text of the mail');
    await expect(text).toHaveValue(/4 December 2026[\s\S]*- Final assessment/);
    await expect(text).not.toHaveValue(/Ana|Zoe|Bo Li/);
    await missing.getByRole('combobox', { name: 'For', exact: true }).selectOption('Ana Lopez');
    await expect(text).toHaveValue(/^Hello Ana Lopez,[\s\S]*- Final assessment/);
    // Somebody may have lost the link, or never opened it.
    const link = /http\S+#assign\S+/.exec(await text.inputValue())?.[0] ?? '';
    expect(await assignmentIn(link)).toEqual(trainer.assignment);
    await expect(text).not.toHaveValue(/Bo Li/);
    await missing.getByRole('button', { name: 'Copy the text' }).click();
    await expect(missing).toContainText('The text is copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
    const mail = await missing.getByRole('link', { name: 'Open in my mail' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=Reminder%3A%20North%20region&body=Hello%20Ana/);
    expect(mail).toContain('Lopez%2C%0D%0A%0D%0Athis');
    const long = missing.getByText('Some mail programs shorten a text of that length');
    await expect(long).toBeHidden();
    await page.reload();
    await expect(missing.getByLabel('Whom do you expect?')).toHaveValue(/Zoe Zimmer/);
    const name = 'Somebody with a long name '.repeat(60).trim();
    await missing.getByLabel('Whom do you expect?').fill(name);
    await missing.getByRole('combobox', { name: 'For', exact: true }).selectOption(name);
    await expect(long).toBeVisible();
    await page.clock.setFixedTime(new Date('2026-12-07T09:00:00'));
    await missing.getByLabel('Whom do you expect?').fill('40');
    await expect(text).toHaveValue(/your assignment was due on 4 December 2026/);
    await expect(missing).toContainText('36 of 40 have not sent anything');
  });
});

test('everything that is shown of a group has no barrier in either theme', async ({ page }) => {
  // Thirty people make large tables, in which axe looks at every cell, twice.
  test.setTimeout(120_000);
  await openWith(page, 30);
  await expect(page.getByRole('img', { name: 'Facility and discrimination' })).toHaveCount(2);
  await page.locator('cohort-questions summary').first().click();
  expect(await barriersOn(page)).toEqual([]);
  await onScreen(page, { width: 360, height: 740 });
  expect(await tooSmallTargets(page)).toEqual([]);
});

test('a board of many tasks fits a small screen, and prints without what is not for paper', async ({
  page,
}) => {
  await openWith(page, 2);
  await onScreen(page, { width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.emulateMedia({ media: 'print' });
  await expect(board(page)).toBeVisible();
  await expect(part(page, 'Take results in')).toBeHidden();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const pageWith = (text: string): string =>
    pages.find((each) => each.text.includes(text))?.text ?? '';
  expect(pageWith('Who has done what'), 'no heading stands alone').toContain('Ana Lopez');
  expect(pageWith('Scores by objective')).toContain(module.objectives[0]?.text);
});
