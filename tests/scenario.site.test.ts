import { componentsIn } from '../src/domain/prose/prose.ts';
import { readyModules } from './course.ts';
import { expect, test } from './site.ts';

const module = readyModules.find((each) => each.scenario);
const scenario = module?.scenario;
const lesson = module?.lessons.find(({ body }) => componentsIn(body, 'Scenario').length > 0);
if (!module || !scenario || !lesson) throw new Error('The course needs a scenario.');

test('a reader of a scenario decides, steps back, decides otherwise, and reads a debrief', async ({
  page,
}) => {
  await page.goto(`./learn/${module.id}/${lesson.id}/`);
  await page.getByRole('link', { name: 'Begin the scenario' }).click();
  const box = page.locator('branching-scenario');
  const choice = box.getByRole('listitem').getByRole('link');
  await expect(box.locator('.scene:visible')).toHaveCount(1);
  await expect(box).toHaveAttribute('data-started');
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
  await expect(box.locator('.scene:visible')).toHaveCount(1);
  await expect(box.getByRole('heading', { name: 'Scene 1' })).toBeVisible();
});
