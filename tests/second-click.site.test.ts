import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { checklistObject } from '../src/domain/record/checklist-rounds.ts';
import { behaviourObject, FINAL_OBJECT } from '../src/domain/record/statement.ts';
import { invitationObject } from '../src/domain/record/team-answers.ts';
import { textOf } from '../src/domain/prose/text.ts';
import { course } from './course.ts';
import { keep, keptIn, recorded } from './record.ts';
import { expect, test } from './site.ts';
import {
  assign,
  fillAssignment,
  formPart,
  handout,
  keyPart,
  madeList,
  makeIt,
  makeKey,
} from './trainer.ts';

const [checklist] = course.checklists;
const [behaviour] = checklist?.items[0]?.behaviours ?? [];
if (!checklist || !behaviour) throw new Error('The course needs a checklist.');
const { id } = checklist;

/** Presses a button twice before anything can come of the first time. */
const pressTwice = (button: Locator): Promise<void> =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

test.describe('a learner who presses a button twice', () => {
  test('begins one attempt at the final assessment, and hands it in once', async ({ page }) => {
    await page.goto('./learn/final/');
    await pressTwice(page.getByRole('button', { name: 'Begin the assessment' }));
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await pressTwice(page.getByRole('button', { name: 'Hand in now' }));
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    const verbs = (await keptIn(page))
      .filter(({ object }) => object === FINAL_OBJECT)
      .map(({ verb }) => verb);
    expect(verbs).toEqual(['initialized', 'failed']);
  });

  test('begins one round of a checklist, goes back by one, and makes one invitation', async ({
    page,
  }) => {
    await page.goto(`./${id}/`);
    const [spring, rating] = [
      recorded(90, { verb: 'initialized', object: checklistObject(id) }),
      { object: behaviourObject(id, behaviour.id), response: ['1'] },
    ];
    await keep(page, [
      recorded(180, rating),
      spring,
      recorded(89, { ...rating, attempt: spring.id }),
    ]);
    const count = page.getByText(/^\d+ of \d+ behaviours rated/);
    await expect(count).toHaveText(/^1 of/);
    await pressTwice(page.getByRole('button', { name: 'Rate again' }));
    await expect(count).toHaveText(/^0 of/);
    await pressTwice(page.getByRole('button', { name: 'Go back to the round of' }));
    await expect(count).toHaveText(/^1 of/);
    await pressTwice(page.getByRole('button', { name: 'Make an invitation' }));
    await expect(page.getByLabel('Send this link to your colleagues')).toHaveValue(/#invite\//);
    const about = async (object: string) =>
      (await keptIn(page)).filter((each) => each.object === object).map(({ verb }) => verb);
    expect(await about(checklistObject(id))).toEqual(['initialized', 'initialized', 'answered']);
    expect(await about(invitationObject(id))).toEqual(['initialized']);
  });
});

/** Whom the assignments in the list are for. */
const made = (page: Page): Locator =>
  madeList(page).getByRole('listitem').getByRole('heading', { level: 3 });

test.describe('a trainer who assigns', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./trainers/assign/');
  });

  test('makes one assignment, however often the form is handed in', async ({ page }) => {
    await assign(page, 'North region');
    await fillAssignment(page, 'South region');
    await pressTwice(formPart(page).getByRole('button', { name: 'Make the assignment' }));
    await expect(handout(page).getByRole('heading', { level: 2 })).toHaveText(/South region$/);
    await expect(made(page)).toContainText(['South region', 'North region']);
    await page.reload();
    await expect(madeList(page).getByRole('listitem')).toHaveCount(2);
  });

  test('is told what became wrong in the form while the key was made', async ({ page }) => {
    await fillAssignment(page, 'North region');
    await makeIt(page);
    await formPart(page).getByLabel('Group').fill('');
    await makeKey(page);
    await expect(formPart(page)).toContainText('Say whom it is for');
    await expect(madeList(page)).toContainText('None yet.');
    await formPart(page).getByLabel('Group').fill('South region');
    await makeIt(page);
    await expect(made(page)).toHaveText('South region');
  });

  test('keeps what is edited for later when the key is made in between', async ({ page }) => {
    await assign(page, 'North region');
    const exporting = page.waitForEvent('download');
    await madeList(page).getByRole('button', { name: /^Save/ }).click();
    const file = await (await exporting).path();
    await page.evaluate(async () => {
      const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
      for (const name of names) indexedDB.deleteDatabase(name);
    });
    await page.reload();
    await fillAssignment(page, 'South region');
    await makeIt(page);
    await expect(formPart(page)).toContainText('One thing is missing: your key');
    await madeList(page).locator('input[type="file"]').setInputFiles(file);
    await madeList(page).getByRole('button', { name: 'Edit North region' }).click();
    await formPart(page).getByLabel('Group').fill('West region');
    await makeKey(page);
    await expect(keyPart(page)).toContainText('This browser holds your key');
    await expect(formPart(page).getByLabel('Group')).toHaveValue('West region');
    await expect(made(page)).toHaveText('North region');
  });
});

test('a colleague who saves the answer right after a rating has the rating in it', async ({
  page,
  browser,
}) => {
  await page.goto(`./${id}/`);
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const field = page.getByLabel('Send this link to your colleagues');
  await expect(field).toHaveValue(/#invite\//);
  const context = await browser.newContext();
  const colleague = await context.newPage();
  await colleague.goto(await field.inputValue());
  const radios = colleague.getByRole('group', { name: textOf(behaviour.text) }).getByRole('radio');
  const save = colleague.getByRole('button', { name: 'Save as a file' });
  await radios.first().check();
  await expect(save).toBeVisible();
  const downloading = colleague.waitForEvent('download');
  await colleague.evaluate(
    ([last, button]) => {
      (last as HTMLElement).click();
      (button as HTMLElement).click();
    },
    [await radios.last().elementHandle(), await save.elementHandle()],
  );
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  await expect(radios.last()).toBeChecked();
  const place = checklist.scale.length - 1;
  expect(saved).toContain(`/${behaviour.id}/${place}/`);
  await context.close();
});
