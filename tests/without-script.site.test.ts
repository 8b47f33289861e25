import { textOf } from '../src/domain/prose/text.ts';
import { checksOf, course, module, PAGE_TYPES, readyModules } from './course.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test.describe('a reader without JavaScript', () => {
  test('can read every page', async ({ page }) => {
    test.slow();
    for (const [type, address] of Object.entries(PAGE_TYPES)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), type).toBeVisible();
      expect((await page.locator('main').innerText()).length, type).toBeGreaterThan(40);
      await expect(page.getByRole('button', { name: 'Check my answer' }).first()).toBeHidden();
    }
  });

  test('is offered no field on a page that only a script can work', async ({ page }) => {
    for (const address of ['assign', 'cohort', 'certificate']) {
      await page.goto(`./trainers/${address}/`);
      await expect(page.getByText(/needs JavaScript|Without JavaScript/).first()).toBeVisible();
      await expect(page.locator('main :is(input, textarea):visible'), address).toHaveCount(0);
    }
  });

  test('opens the answer of a check', async ({ page }) => {
    await page.goto(PAGE_TYPES['lesson'] ?? '');
    const [check] = checksOf(module, 0);
    const box = page.locator(`#check-${check?.id ?? ''}`);
    await box.getByText('Show the answer').click();
    const why = textOf(check?.why ?? []);
    await expect(box.getByText(why.slice(0, 40))).toBeVisible();
  });

  test('follows a scenario by its links', async ({ page }) => {
    await page.goto(PAGE_TYPES['scenario'] ?? '');
    const scenario = readyModules.find((each) => each.scenario)?.scenario;
    const start = scenario?.scenes.find(({ id }) => id === scenario.start);
    await page
      .getByRole('link', { name: start?.choices[0]?.text ?? '' })
      .first()
      .click();
    await expect(page.locator(`#scene-${start?.choices[0]?.to ?? ''}`)).toBeInViewport();
  });

  test('finds every lesson, guidance page and term in the index from A to Z', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Search' }).click();
    for (const { title } of [...course.guidance, ...module.lessons]) {
      await expect(page.getByRole('link', { name: title, exact: true }).first()).toBeVisible();
    }
    await page.getByRole('link', { name: course.terms[0]?.term ?? '', exact: true }).click();
    await expect(page.locator(':target')).toBeVisible();
  });
});
