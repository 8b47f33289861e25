import { course } from './course.ts';
import { hiddenFocuses, onScreen, tooSmallTargets } from './page-checks.ts';
import { tabTo } from './samples.ts';
import { expect, test } from './site.ts';

/** A screen of 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

test.use({ viewport: ZOOMED, contextOptions: { reducedMotion: 'reduce' } });

test.describe('at 400 % zoom', () => {
  test('the search can be used and closed', async ({ page }) => {
    await page.goto('./learn/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const input = dialog.getByRole('searchbox');
    await expect(input).toBeFocused();
    await expect(dialog.getByRole('button', { name: 'close' })).toHaveCount(1);
    await page.keyboard.type(course.terms[0]?.term ?? '');
    const result = dialog.getByRole('listitem').getByRole('link').first();
    await expect(result).toBeAttached();
    await expect(dialog.getByText(/^\d+ results? for /)).toBeVisible();
    expect(await tooSmallTargets(page)).toEqual([]);
    await tabTo(page, result);
    await expect(result).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('the question before everything is erased can be answered', async ({ page }) => {
    await page.goto('./record/');
    await page.getByRole('button', { name: 'Erase everything' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const buttons = page.getByRole('dialog').getByRole('button');
    for (const button of await buttons.all()) {
      await tabTo(page, button);
      await expect(button).toBeInViewport();
    }
    expect(await buttons.count()).toBeGreaterThan(1);
  });

  for (const viewport of [ZOOMED, { width: 360, height: 740 }, { width: 1280, height: 1024 }]) {
    test(`and at ${viewport.width} × ${viewport.height} px, the foot of the final assessment hides nothing that has the focus`, async ({
      page,
    }) => {
      await page.goto('./learn/final/');
      await page.getByRole('button', { name: 'Begin the assessment' }).click();
      await expect(page.locator('course-item:visible').first()).toBeVisible();
      await onScreen(page, viewport);
      expect(await hiddenFocuses(page)).toEqual([]);
      expect(await tooSmallTargets(page)).toEqual([]);
    });
  }
});
