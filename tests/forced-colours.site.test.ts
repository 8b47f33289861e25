import type { Locator, Page } from '@playwright/test';
import { course, module, PAGE_TYPES } from './course.ts';
import { expect, test } from './site.ts';

/** Contrast that WCAG asks of what is no text, against the page. */
const LEAST_CONTRAST = 3;

/** The contrast of one colour of an element with the background of the page. */
const contrastOf = (element: Locator, property: string): Promise<number> =>
  element.first().evaluate((found, name) => {
    const luminanceOf = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const colour = getComputedStyle(found).getPropertyValue(name);
    const page = getComputedStyle(document.documentElement).backgroundColor;
    const [less = 0, more = 0] = [luminanceOf(colour), luminanceOf(page)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  }, property);

const stands = async (element: Locator, property: string): Promise<void> => {
  expect(await contrastOf(element, property), `${property} of ${String(element)}`).toBeGreaterThan(
    LEAST_CONTRAST,
  );
};

/** Opens a page in colours of the system that are dark, while the reader chose the light theme, or the other way round. */
async function openForced(page: Page, address: string, system: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: system, reducedMotion: 'reduce' });
  await page.addInitScript(
    (theme) => {
      localStorage.setItem('theme', theme);
    },
    system === 'light' ? 'dark' : 'light',
  );
  await page.goto(address);
}

for (const system of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${system}`, () => {
    test('what is chosen, focused, marked and drawn can be told from the rest', async ({
      page,
    }) => {
      await openForced(page, './gallery/', system);
      const check = page.locator('#check-sample-check-one');
      const [chosen, other] = [check.getByRole('radio').first(), check.getByRole('radio').last()];
      await chosen.check();
      expect(await chosen.screenshot()).not.toEqual(await other.screenshot());
      await page.keyboard.press('ArrowDown');
      const focused = check.getByRole('radio', { checked: true });
      await expect(focused).toHaveCSS('outline-style', 'solid');
      await stands(focused, 'outline-color');
      const submit = check.getByRole('button', { name: 'Check my answer' });
      await stands(submit, 'border-top-color');
      await stands(submit, 'color');
      await submit.click();
      await expect(check.locator('[data-mark="right"] .mark-word')).toHaveText('Right');
      await stands(check.locator('[data-mark="right"] label'), 'border-top-color');

      await stands(page.locator('.drawing .accent, .figure .accent'), 'stroke');
      await stands(page.locator('.plot-range'), 'stroke');
      await stands(page.locator('.plot-likely'), 'stroke');
      await stands(page.locator('.calibration .bar'), 'fill');
      await stands(page.locator('.calibration .expected'), 'fill');
      await stands(page.locator('.calibration .track'), 'stroke');
      const ground = await page
        .locator('html')
        .evaluate((root) => getComputedStyle(root).backgroundColor);
      await expect(page.locator('.calibration .track').first()).toHaveCSS('fill', ground);
    });

    test('bars, radar and the place in the course can be told from the rest', async ({ page }) => {
      await openForced(page, `./${course.checklists[0]?.id ?? ''}/`, system);
      const here = page.locator('.masthead [aria-current]');
      await expect(here).toHaveCSS('border-bottom-width', '2px');
      await stands(here, 'border-bottom-color');
      const meters = page.locator('.profile meter');
      await page.getByRole('radio').last().check();
      await expect(meters.last()).not.toHaveJSProperty('value', 0);
      expect(await meters.last().screenshot()).not.toEqual(await meters.first().screenshot());
      await stands(page.locator('.radar .marks').first(), 'stroke');
      await stands(page.locator('.radar .web path').first(), 'stroke');
      await stands(page.locator('.radar .levels text').first(), 'fill');
    });
  });
}

test('in forced colours, an idea that a citation leads to is framed', async ({ page }) => {
  await openForced(page, PAGE_TYPES['lesson'] ?? `./learn/${module.id}/`, 'dark');
  await page.locator('.cite a').first().click();
  const idea = page.locator('.rests li:target');
  await expect(idea).toHaveCSS('outline-style', 'solid');
  await stands(idea, 'outline-color');
});
