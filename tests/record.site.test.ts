import { readFile } from 'node:fs/promises';
import { answer } from './answering.ts';
import { checksOf, module } from './course.ts';
import { expect, test } from './site.ts';

const lesson = `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`;
const [check] = checksOf(module, 0);
if (!check) throw new Error('The first lesson needs a check.');

test.describe('somebody who looks at what is kept', () => {
  test('sees nothing before the first answer', async ({ page }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  });

  test('reads it, takes it along, erases it, and brings it back', async ({ page }) => {
    await page.goto(lesson);
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
    await page.goto('./');
    await page.getByRole('link', { name: 'What you do here stays in this browser.' }).click();
    await expect(page.getByText('One entry is kept')).toBeVisible();
    await expect(page.getByText('Answered a check in').first()).toBeVisible();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, 'utf8')).toContain(check.id);

    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring it all back' }).click();
    await expect(page.getByText('One entry is kept')).toBeVisible();

    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    for (const said of ['One entry came in.', 'Everything in this file is here already.']) {
      await page.getByLabel('Open a saved file').setInputFiles(file);
      await expect(page.getByText(said)).toBeVisible();
    }
    await expect(page.getByText('One entry is kept')).toBeVisible();
  });

  test('is told when a file is no record, and nothing changes', async ({ page }) => {
    await page.goto('./record/');
    for (const [text, said] of [
      ['no record', 'The file cannot be read as a record'],
      ['{"statements":[]}', 'The file is no record of a course'],
    ] as const) {
      await page
        .getByLabel('Open a saved file')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(page.getByText(`${said}. Nothing was changed.`)).toBeVisible();
    }
  });
});
