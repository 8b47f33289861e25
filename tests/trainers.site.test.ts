import { readFile } from 'node:fs/promises';
import { alignmentRows } from '../src/domain/course/alignment-rows.ts';
import { timedSteps } from '../src/domain/session/session.ts';
import { course, readyModules } from './course.ts';
import { expect, test } from './site.ts';

const led = readyModules.flatMap((module) =>
  module.session ? [{ module, session: module.session }] : [],
);

test('a trainer finds the plan of each module, with the time of every step', async ({ page }) => {
  expect(led.length).toBeGreaterThan(0);
  for (const { module, session } of led) {
    await page.goto('./trainers/');
    await page.getByRole('link', { name: module.title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: module.title })).toBeVisible();
    for (const plan of session.plans) {
      const region = page.getByRole('region', { name: `${plan.minutes} minutes` });
      await page.getByRole('radio', { name: `${plan.minutes} minutes` }).check();
      const titles = timedSteps(plan).map(({ title }) => title);
      await expect(region.getByRole('heading', { level: 3 })).toHaveText(titles);
      await expect(region.locator('.clock').first()).toContainText('0:00 to');
    }
  }
});

test('each step, and what a session offers, is shown as a picture of its page', async ({
  page,
}) => {
  await page.goto('./trainers/');
  const pictures = page.getByRole('main').getByRole('img');
  await expect(pictures).toHaveCount(7);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAccessibleName(/\w{3}/);
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300);
  }
});

test('plans are kept out of search engines and out of the search of the site', async ({ page }) => {
  await page.goto(`./trainers/${led[0]?.module.id ?? ''}/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});

test('the matrix has a row for each objective, and leads to the section of each check', async ({
  page,
}) => {
  await page.goto('./trainers/alignment/');
  for (const { title, objectives } of readyModules) {
    const rows = page.getByRole('region', { name: title }).first().getByRole('row');
    await expect(rows).toHaveCount(objectives.length + 1);
  }
  const ideas = course.sources.flatMap((source) => source.ideas);
  await expect(page.locator('.idea-id')).toHaveCount(ideas.length);
  const [check] = alignmentRows(readyModules).filter(({ use }) => use === 'check');
  // The row names the lesson in front of the section.
  const section = check?.section.replace(/^[^:]*: /, '') ?? '';
  await page.getByRole('link', { name: section, exact: true }).first().click();
  await expect(page.locator(`#check-${check?.item ?? ''}`)).toBeInViewport();
});

test('the matrix can be saved for a spreadsheet', async ({ page }) => {
  await page.goto('./trainers/alignment/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save the matrix as CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const [head = '', ...rows] = file.trimEnd().split('\r\n');
  expect(head).toBe('\ufeffModule,Objective,Level,Text,Use,Item,Section,Level of the item,Ideas');
  expect(rows).toHaveLength(alignmentRows(readyModules).length);
});
