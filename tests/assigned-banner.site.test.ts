import { assigned, banner, lessons, openAssigned } from './assigning.ts';
import { module } from './course.ts';
import {
  barriersOn,
  hiddenFocuses,
  movingParts,
  onScreen,
  tooSmallTargets,
} from './page-checks.ts';
import { expect, test } from './site.ts';

const lesson = `./learn/${module.id}/${lessons[0].id}/`;
const quiz = `./learn/${module.id}/quiz/`;

test.describe('the line at the foot of an assigned page', () => {
  for (const [name, address] of [
    ['lesson', lesson],
    ['quiz', quiz],
  ] as const) {
    test(`is in nobody's way on a ${name}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openAssigned(page, assigned());
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value } = entry as unknown as { value: number };
            (globalThis as unknown as { shift: number }).shift += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address);
      await expect(banner(page)).toContainText('North region: 0 of 3 done');
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift).toBeLessThan(0.01);
      expect(await barriersOn(page)).toEqual([]);
      for (const [width, height] of [
        [1280, 720],
        [360, 740],
        [320, 256],
      ] as const) {
        await onScreen(page, { width, height });
        expect(await hiddenFocuses(page)).toEqual([]);
        expect(await tooSmallTargets(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }
      expect(await movingParts(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect(banner(page)).toBeHidden();
    });
  }

  test('stays in sight while a page is read, and is reached by keyboard', async ({ page }) => {
    await openAssigned(page, assigned());
    await page.goto(lesson);
    const next = banner(page).getByRole('link', { name: 'North region' });
    await expect(next).toBeInViewport();
    await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
    await expect(next).toBeInViewport();
    await page.keyboard.press('Shift+Tab');
    await expect(banner(page).getByRole('button', { name: 'Hide this line' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(banner(page)).toBeHidden();
  });
});
