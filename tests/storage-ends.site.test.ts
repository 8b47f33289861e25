import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { OwnBrowser } from './own-browser.ts';
import { entriesIn } from './recorded.ts';
import { expect, test } from './site.ts';
import { stopClock } from './stopped-clock.ts';
import {
  answerCheck,
  checklist,
  first,
  keptCount,
  lesson,
  letMinutesPass,
  note,
  notice,
  saved,
  second,
  stopDatabase,
} from './storing.ts';

test.describe('a page that ends between two writes', () => {
  test('has kept the text that was being written, however short before', async ({ page }) => {
    // Time goes on only when it is told to, so nobody pauses long enough for the text to be recorded.
    await stopClock(page, new Date());
    await page.goto(checklist);
    await expect(page.locator('[data-part="count"]')).not.toBeEmpty();
    await note(page).pressSequentially('In the middle of a sen');
    await stopDatabase(page);
    await page.reload();
    await expect(note(page)).toHaveValue('In the middle of a sen');
    await expect(notice(page)).toBeAttached();
    await expect.poll(() => keptCount(page)).toBe('1');
    // Whoever reloads in a hurry has lost nothing, and need hear nothing of it.
    await expect(notice(page)).toBeHidden();
  });

  test('has kept the answer that the database had not written yet', async ({ page }) => {
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await stopDatabase(page);
    await answerCheck(page, second);
    await expect(saved(page)).toHaveCount(1);
    await letMinutesPass(page);
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
    await expect(saved(page)).toHaveCount(2);
    await expect(notice(page)).toContainText('1 entry was still waiting to be saved');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      expect.stringMatching(/kept$/),
    ]);
    await notice(page).getByRole('button', { name: 'Understood' }).click();
    await expect(notice(page)).toBeHidden();
  });

  test('by a crash of the tab loses nothing, and the next one says so', async ({
    page,
    context,
  }) => {
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await stopDatabase(page);
    await answerCheck(page, second);
    // The clock is that of all pages, and a page that has crashed cannot be told.
    await letMinutesPass(page);
    const session = await context.newCDPSession(page);
    const crash = page.waitForEvent('crash');
    // A tab that has crashed answers no more.
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    const next = await context.newPage();
    await next.goto(lesson);
    await expect(next.getByText('Lesson done')).toBeVisible();
    await expect(notice(next)).toContainText('1 entry was still waiting to be saved');
    await expect(notice(next)).toContainText('Nothing is lost: all is saved now, and you need do');
    await expect(saved(next)).toHaveCount(2);
    await next.reload();
    await expect(saved(next)).toHaveCount(2);
    await expect(notice(next)).toBeHidden();
  });
});

test.describe('a browser that ends without warning', () => {
  const own = new OwnBrowser();
  test.afterEach(() => own.remove());

  test('has kept what was shown as saved: after a power cut, and after a laptop was closed', async ({
    baseURL,
  }) => {
    test.slow();
    const page = await own.start();
    await page.goto(new URL(lesson, baseURL ?? '').href);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await own.kill();

    const next = await own.start();
    await next.goto(new URL(checklist, baseURL ?? '').href);
    await note(next).fill('Before the lid was shut');
    // To shut the lid hides the page, then stops it, and may be the end of it.
    await next.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(async () => (await entriesIn(next)).length).toBe(2);
    const session = await next.context().newCDPSession(next);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await own.kill();

    const last = await own.start();
    await last.goto(new URL(checklist, baseURL ?? '').href);
    await expect(note(last)).toHaveValue('Before the lid was shut');
    await expect(notice(last)).toBeHidden();
    await last.goto(new URL(lesson, baseURL ?? '').href);
    await expect(last.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
  });

  test('and whose database is truncated keeps what is left, and says what is gone', async ({
    baseURL,
  }) => {
    test.slow();
    const page = await own.start();
    await page.goto(new URL(lesson, baseURL ?? '').href);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    const folder = join(own.profile, 'Default', 'IndexedDB');
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('.log'),
    );
    const path = join(folder, file ?? 'none');
    const { size } = statSync(path);
    await answerCheck(page, second);
    await expect(saved(page)).toHaveCount(2);
    await expect.poll(() => keptCount(page)).toBe('3');
    await own.quit();
    truncateSync(path, size);

    const next = await own.start();
    await next.goto(new URL(lesson, baseURL ?? '').href);
    await expect(notice(next)).toContainText('2 of your saved entries can no longer be read');
    await expect(next.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await expect(next.getByText('1 of 2 checks right')).toBeVisible();
    await answerCheck(next, second);
    await expect(next.getByText('Lesson done')).toBeVisible();
    // Three that are there, and two that are known to be gone: nothing is on its way any more.
    await expect.poll(() => keptCount(next)).toBe('5');
    await next.reload();
    await notice(next).getByRole('button', { name: 'Understood' }).click();
    await expect(notice(next)).toBeHidden();
    await next.reload();
    await expect(next.getByText('Lesson done')).toBeVisible();
    await expect(notice(next)).toBeHidden();
  });
});
