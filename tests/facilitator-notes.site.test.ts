import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { led, openSession, session, steps } from './facilitator.ts';
import { expect, test } from './site.ts';

const [first] = steps;
const ofStep = (page: Page) =>
  page.getByRole('textbox', { name: `Your notes on “${first?.title ?? ''}”` }).first();
const ofSession = (page: Page) => page.getByRole('textbox', { name: 'Notes on the session' });
const region = (page: Page) => page.getByRole('region', { name: 'Your notes' });
const press = (page: Page, name: string) => region(page).getByRole('button', { name }).click();

test.describe('a facilitator’s notes', () => {
  test.beforeEach(({ page }) => openSession(page));

  test('are kept in this browser, each under its step', async ({ page }) => {
    await ofStep(page).fill('Ask Amina first.');
    await ofSession(page).fill('More pens.');
    await page.reload();
    await expect(ofStep(page)).toHaveValue('Ask Amina first.');
    await expect(ofSession(page)).toHaveValue('More pens.');
    const other = await page.context().newPage();
    await openSession(other);
    await ofSession(other).fill('And paper.');
    await expect(ofSession(page)).toHaveValue('And paper.');
    await other.close();
  });

  test('come along when the module has another name', async ({ page }) => {
    await ofStep(page).fill('Ask Amina first.');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.evaluate((module) => {
      for (const name of Object.keys(localStorage)) {
        const kept = localStorage.getItem(name) ?? '';
        if (!name.includes('/trainer/')) continue;
        localStorage.removeItem(name);
        localStorage.setItem(name.replace(module, 'as-it-was'), kept);
      }
    }, led.id);
    await page.route(`**/trainers/${led.id}/`, async (route) => {
      const response = await route.fetch();
      const renames = `{&quot;module/as-it-was&quot;:&quot;module/${led.id}&quot;}`;
      const body = (await response.text()).replace('<html ', `<html data-renames="${renames}" `);
      await route.fulfill({ response, body });
    });
    await openSession(page);
    await expect(ofStep(page)).toHaveValue('Ask Amina first.');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await ofSession(page).fill('More pens.');
    await page.reload();
    await expect(ofStep(page)).toHaveValue('Ask Amina first.');
    await expect(ofSession(page)).toHaveValue('More pens.');
  });

  test('are saved as a file, as text whatever signs they have', async ({ page }) => {
    await press(page, 'Save as a file');
    await expect(region(page)).toContainText('There is nothing to save or erase yet.');
    await ofStep(page).fill('# Loud\nAsk *Amina*.');
    const downloading = page.waitForEvent('download');
    await press(page, 'Save as a file');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${led.id}-session.md`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain(`# Session plan: ${led.title}`);
    expect(text).toContain(`## Plan of ${session.plans[0]?.minutes ?? 0} minutes`);
    expect(text).toContain(`**${first?.title ?? ''}**: # Loud`);
    expect(text).toContain('Ask \\*Amina\\*.');
    await expect(region(page)).toContainText(`Saved as ${led.id}-session.md.`);
  });

  test('are erased, and come back with an undo', async ({ page }) => {
    await ofStep(page).fill('Ask Amina first.');
    await region(page).getByRole('button', { name: 'Erase notes' }).focus();
    await page.keyboard.press('Enter');
    await expect(ofStep(page)).toHaveValue('');
    await expect(region(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(ofStep(page)).toHaveValue('Ask Amina first.');
    await expect(region(page).getByRole('button', { name: 'Erase notes' })).toBeFocused();
    await press(page, 'Erase notes');
    await page.reload();
    await expect(ofStep(page)).toHaveValue('');
  });

  test('stay when the plan has lost their step, and say where they stood', async ({ page }) => {
    await ofStep(page).fill('Ask Amina first.');
    await page.evaluate(() => {
      const name = Object.keys(localStorage).find((each) => each.includes('/notes/')) ?? '';
      const kept = localStorage.getItem(name) ?? '';
      localStorage.setItem(name, kept.replace(/"(\d+)\/[^"]+"/, '"$1/A step that was"'));
    });
    await page.reload();
    await expect(region(page)).toContainText('Notes on steps that the plan no longer has');
    await expect(region(page)).toContainText('A step that was');
    await ofSession(page).fill('More pens.');
    await page.reload();
    await expect(region(page)).toContainText('Ask Amina first.');
  });

  test('are on paper with the plan and the answers, without what belongs to the screen', async ({
    page,
  }) => {
    await ofStep(page).fill('Ask Amina first.');
    await page.emulateMedia({ media: 'print' });
    const written = await page
      .locator('.session-note')
      .first()
      .evaluate((label) => getComputedStyle(label, '::after').content);
    expect(written).toContain('Ask Amina first.');
    await expect(ofSession(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Run the session' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Project all' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 3, name: first?.title ?? '' })).toBeVisible();
    const pdf = await page.pdf();
    expect(pdf.byteLength).toBeGreaterThan(10_000);
  });
});

test.describe('where the browser keeps nothing', () => {
  test('a facilitator is told that notes and clock last as long as the page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await openSession(page);
    await ofStep(page).fill('Ask Amina first.');
    await expect(region(page)).toContainText('your notes last as long as this page is open');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Run the session' })).toContainText(
      'the clock lasts as long as this page is open',
    );
    const downloading = page.waitForEvent('download');
    await press(page, 'Save as a file');
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Ask Amina first.');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a facilitator has all plans, and the answers to open', async ({ page }) => {
    await page.goto(`./trainers/${led.id}/`);
    await expect(page.locator('session-clock noscript p')).toHaveText(
      'The clock, notes and projector need JavaScript. The plans and the questions do not.',
    );
    for (const { minutes } of session.plans) {
      await expect(page.getByRole('region', { name: `${minutes} minutes` })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Project all' })).toBeHidden();
    const question = page.locator('.keyed details').first();
    await expect(question.getByText('Taught in')).toBeHidden();
    await question.locator('summary').click();
    await expect(question.getByText('Taught in')).toBeVisible();
    await expect(question.getByText('Who chooses this is told:').first()).toBeVisible();
  });
});
