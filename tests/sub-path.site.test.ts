import { module, PAGE_TYPES } from './course.ts';
import { expect, test } from './site.ts';

test(
  'under a sub-path, links, scripts, record and search work as at the root',
  { tag: '@sub-path' },
  async ({ page, baseURL }) => {
    await page.goto(PAGE_TYPES['home'] ?? '');
    await page.getByRole('link', { name: module.title }).first().click();
    await page
      .getByRole('link', { name: module.lessons[0]?.title ?? '' })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Check my answer' }).first()).toBeVisible();
    await expect(page.locator('site-header')).toHaveAttribute('data-started', '');
    expect(page.url()).toContain(baseURL ?? 'no base');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('input')
      .first()
      .fill(module.lessons[1]?.title ?? '');
    await dialog.getByRole('link', { name: module.lessons[1]?.title ?? '', exact: true }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: module.lessons[1]?.title ?? '' }),
    ).toBeVisible();
    expect(page.url()).toContain(baseURL ?? 'no base');
  },
);
