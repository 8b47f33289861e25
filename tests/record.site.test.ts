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

  test('reads it, and takes it along as a file', async ({ page }) => {
    await page.goto(lesson);
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
    await page.goto('./');
    await page.getByRole('link', { name: 'What you do here stays in this browser.' }).click();
    await expect(page.getByText('This browser keeps 1 entry')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the record (JSON)' }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, 'utf8')).toContain(check.id);
  });
});
