import { expect, test } from './site.ts';

test('the home page opens with its title', { tag: '@sub-path' }, async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Empty Chair');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
