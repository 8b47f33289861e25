import type { Page } from '@playwright/test';
import { OwnBrowser } from './own-browser.ts';
import { entriesIn } from './recorded.ts';
import { expect, test } from './site.ts';
import { answerCheck, first, lesson, notice, saved, second } from './storing.ts';

/** Lets the database of a page refuse what is added, as on a full disk, while a cookie says so. */
async function fillWhenTold(page: Page): Promise<(isFull: boolean) => Promise<unknown>> {
  await page.addInitScript(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') ?? {};
    Object.defineProperty(IDBObjectStore.prototype, 'add', {
      get(): unknown {
        if (!document.cookie.includes('full')) return add.value;
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  return (isFull) =>
    page.evaluate((text) => (document.cookie = text), isFull ? 'full=1' : 'full=; max-age=0');
}

test.describe('storage forbidden by the settings of the browser', () => {
  const own = new OwnBrowser();
  test.afterEach(() => own.remove());

  test('is told at once; answers last until the tab is closed', async ({ baseURL }) => {
    own.prefer({ profile: { default_content_setting_values: { cookies: 2 } } });
    const page = await own.start();
    await page.goto(new URL(lesson, baseURL ?? '').href);
    await expect(notice(page)).toContainText('does not let the page keep anything');
    await expect(notice(page)).toContainText('Your answers last until you close this tab');
    await expect(notice(page)).toContainText('let this site store data');
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(0);
    await expect(page.getByText('1 of 2 checks right')).toBeVisible();
    await page.goto(new URL('./record/', baseURL ?? '').href);
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  });
});

test.describe('a full disk', () => {
  test('keeps what was saved, and the rest is saved as soon as there is room', async ({ page }) => {
    const fill = await fillWhenTold(page);
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await fill(true);
    await answerCheck(page, second);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - status:
        - text: This device has no room left for new answers. What was saved before is kept; free some space, then save again.
        - button "Try to save again"
    `);
    const form = page.locator(`#check-${second.id}`);
    await expect(form.getByText('Saved in this browser')).toHaveCount(0);

    await fill(false);
    await page.getByRole('button', { name: 'Try to save again' }).click();
    await expect(page.getByRole('status').first()).toHaveText(/^Saving works again/);
    await expect(form.getByRole('status').last()).toHaveText('Saved in this browser');
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
  });

  test('is still known on the next page, with the answer that had no room', async ({ page }) => {
    const fill = await fillWhenTold(page);
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await fill(true);
    await answerCheck(page, second);
    await expect(notice(page)).toContainText('This device has no room left');
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await expect(page.locator(`#check-${second.id}`)).toHaveAttribute('data-state', 'right');
    await expect(saved(page)).toHaveCount(0);
    await expect(notice(page)).toContainText('This device has no room left');
    await fill(false);
    await notice(page).getByRole('button', { name: 'Try to save again' }).click();
    await expect(page.getByText('Saving works again')).toBeVisible();
    await expect(saved(page)).toHaveCount(2);
    expect(await entriesIn(page)).toHaveLength(3);
  });
});

test.describe('a private window', () => {
  test('keeps the record until it is closed, and the page of the record says so', async ({
    browser,
    baseURL,
  }) => {
    const options = { ...(baseURL && { baseURL }) };
    const window = await browser.newContext(options);
    const page = await window.newPage();
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    const other = await window.newPage();
    await other.goto('./record/');
    await expect(other.getByText('This browser keeps 1 entry')).toBeVisible();
    await expect(other.getByText('In a private window the browser forgets all')).toBeVisible();
    await window.close();
    const next = await browser.newContext(options);
    const later = await next.newPage();
    await later.goto('./record/');
    await expect(later.getByText('Nothing is kept yet.')).toBeVisible();
    await next.close();
  });
});
