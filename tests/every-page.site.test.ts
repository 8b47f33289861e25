import { answer } from './answering.ts';
import { checksOf, course, module, PAGE_TYPES, readyModules } from './course.ts';
import {
  barriersOn,
  hiddenFocuses,
  movingParts,
  onScreen,
  tooSmallTargets,
} from './page-checks.ts';
import { expect, test } from './site.ts';

/** Adds up, from the beginning, how far the layout of a page moves (web.dev/cls). */
function followShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (globalThis as unknown as { shift: number }).shift += (
        entry as unknown as { value: number }
      ).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [type, address] of Object.entries(PAGE_TYPES)) {
  // One visit for all of it: to open a page is most of the work.
  test(`the page "${type}" keeps still, moves nothing unasked, has no barrier in either theme, and fits small screens`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.addInitScript(followShifts);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    expect(shift, 'layout shift').toBeLessThan(0.01);
    expect(await movingParts(page), 'motion that was not wanted').toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
    // A phone, and a laptop at 400 % zoom.
    for (const height of [640, 200]) {
      await onScreen(page, { width: 320, height });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, 'sideways scrolling').toBeLessThanOrEqual(0);
      expect(await tooSmallTargets(page), 'targets under 24 px').toEqual([]);
      expect(await hiddenFocuses(page), 'focus that cannot be seen').toEqual([]);
    }
  });
}

for (const [kind, addresses] of [
  ...readyModules.map(({ id, title, lessons }): [string, readonly string[]] => [
    `lesson of “${title}”`,
    lessons.map((lesson) => `./learn/${id}/${lesson.id}/`),
  ]),
  ['guidance page', course.guidance.map(({ id }) => `./guidance/${id}/`)],
  ['source', course.sources.map(({ id }) => `./sources/${id}/`)],
] as const) {
  test(`no text of a ${kind} has a blank before a comma or a full stop`, async ({ page }) => {
    test.slow();
    for (const address of addresses) {
      await page.goto(address);
      const texts = await page.locator('main :is(p, li)').allInnerTexts();
      expect(texts.length, address).toBeGreaterThan(3);
      expect(texts.filter((text) => /\s[,.;:!?)]/.test(text))).toEqual([]);
    }
  });
}

test('answered checks have no accessibility violation in either theme', async ({ page }) => {
  test.slow();
  await page.goto(PAGE_TYPES['lesson'] ?? '');
  for (const [index, check] of checksOf(module, 0).entries()) {
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check, index > 0);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form).toHaveAttribute('data-state', /right|wrong/);
  }
  expect(await barriersOn(page)).toEqual([]);
});

test('the theme button changes the theme, and the next page keeps it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Theme: as the device' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('./learn/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
});

test('a printed lesson has its text and leaves the navigation out', async ({ page }) => {
  await page.goto(PAGE_TYPES['lesson'] ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check my answer' }).first()).toBeHidden();
});
