import { PAGE_TYPES, readyModules } from './course.ts';
import { expect, test } from './site.ts';

const scenario = readyModules.find((module) => module.scenario)?.scenario;
if (!scenario) throw new Error('The course needs a scenario.');
const address = PAGE_TYPES['lesson with a scenario'] ?? '';

test('a reader of a scenario decides, steps back, decides otherwise, and reads a debrief', async ({
  page,
}) => {
  await page.goto(address);
  const box = page.locator('branching-scenario');
  const choice = box.getByRole('listitem').getByRole('link');
  await expect(box.locator('.scene:visible')).toHaveCount(1);
  await choice.first().focus();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('heading', { name: 'Scene 2' })).toBeFocused();
  await box.getByRole('button', { name: 'One step back' }).click();
  await expect(box.getByRole('heading', { name: 'Scene 1' })).toBeVisible();
  for (let step = 0; step < scenario.scenes.length && (await choice.count()) > 0; step++) {
    await choice.last().click();
  }
  await expect(box.getByRole('heading', { name: 'Debrief' })).toBeVisible();
  await box.getByRole('button', { name: 'Begin again' }).click();
  await expect(box.getByRole('heading', { name: 'Scene 1' })).toBeVisible();
});
