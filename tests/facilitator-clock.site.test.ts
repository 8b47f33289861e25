import type { Page } from '@playwright/test';
import { course } from './course.ts';
import { clockOf, led, openSession, session, steps } from './facilitator.ts';
import { hiddenFocuses, onScreen, tooSmallTargets } from './page-checks.ts';
import { expect, test } from './site.ts';

const [first, second] = steps;
const minutes = session.plans[0]?.minutes ?? 0;
const press = (page: Page, name: string) =>
  clockOf(page).getByRole('button', { name, exact: true }).click();
const left = (page: Page) => clockOf(page).getByRole('timer');
const stepNamed = (page: Page, title = '') =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
/** The time of the test's day after some minutes, as the page writes it: 09:05. */
const time = (minute: number): string =>
  `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

test.describe('somebody who leads a session', () => {
  test.beforeEach(({ page }) => openSession(page, { clock: true }));

  test('sees which step is on, how long it lasts, when all ends and how far behind it is', async ({
    page,
  }) => {
    const clock = clockOf(page);
    await expect(left(page)).toHaveText(`${first?.minutes ?? 0}:00`);
    await expect(clock).toContainText(`Started now, it ends ${time(minutes)}.`);
    await press(page, 'Start');
    const step = stepNamed(page, first?.title);
    await expect(step).toHaveAttribute('aria-current', 'step');
    await expect(step).toContainText('On now');
    await expect(clock).toContainText('on time');
    await page.clock.runFor('01:00');
    await expect(left(page)).toHaveText(`${(first?.minutes ?? 0) - 1}:00`);
    await page.clock.runFor(((first?.minutes ?? 0) + 1) * 60_000);
    await expect(clock).toContainText('over the time of this step');
    await expect(clock).toContainText('2 min behind');
    await expect(clock.getByRole('status').first()).toHaveText(
      `The time for “${first?.title ?? ''}” is over.`,
    );
    await press(page, 'Next step');
    await expect(stepNamed(page, second?.title)).toHaveAttribute('aria-current', 'step');
    await expect(clock).toContainText(`Ends ${time(minutes + 2)}, planned ${time(minutes)}`);
    await expect(clock.getByRole('status').first()).toHaveText(
      `Step 2 of ${steps.length}: ${second?.title ?? ''}, ${second?.minutes ?? 0} minutes.`,
    );
    const from = second?.from ?? 0;
    await expect(stepNamed(page, second?.title)).toContainText(
      `Planned ${time(from)} Began ${time(from + 2)}`,
    );
    // Nothing of it goes into the record of a learner.
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      `course:${course.id}/trainer/clock/${led.id}`,
    ]);
  });

  test('finds it running after a reload, and paused where it was', async ({ page }) => {
    await press(page, 'Start');
    await page.clock.runFor('01:00');
    await page.reload();
    await expect(left(page)).toHaveText(`${(first?.minutes ?? 0) - 1}:00`);
    await expect(stepNamed(page, first?.title)).toHaveAttribute('aria-current', 'step');
    await press(page, 'Pause');
    await page.clock.runFor('05:00');
    await page.reload();
    await expect(left(page)).toHaveText(`${(first?.minutes ?? 0) - 1}:00`);
    await expect(clockOf(page)).toContainText('5 min behind');
    await press(page, 'Go on');
    await expect(clockOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('is right at once after the page has slept, and in another tab', async ({ page }) => {
    await press(page, 'Start');
    const other = await page.context().newPage();
    await openSession(other);
    await expect(other.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.clock.fastForward('02:00');
    await expect(left(page)).toHaveText(`${(first?.minutes ?? 0) - 2}:00`);
    await press(page, 'Next step');
    await expect(stepNamed(other, second?.title)).toHaveAttribute('aria-current', 'step');
    await other.close();
  });

  test('leads it with the keyboard alone', async ({ page }) => {
    const clock = clockOf(page);
    await expect(clock).toContainText('Keys, while the clock has the focus');
    await clock.focus();
    await page.keyboard.press(' ');
    await expect(clock.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.keyboard.press('+');
    await expect(left(page)).toHaveText(`${(first?.minutes ?? 0) + 1}:00`);
    await expect(clock).toContainText('1 min behind');
    await page.keyboard.press('-');
    await expect(left(page)).toHaveText(`${first?.minutes ?? 0}:00`);
    await page.keyboard.press('ArrowRight');
    await expect(clock).toContainText(`Step 2 of ${steps.length}`);
    await page.keyboard.press('ArrowLeft');
    await expect(clock).toContainText(`Step 1 of ${steps.length}`);
    await page.keyboard.press(' ');
    await expect(clock.getByRole('button', { name: 'Go on' })).toBeVisible();
    const note = page.getByRole('textbox', { name: `Your notes on “${first?.title ?? ''}”` });
    await note.fill('ab');
    await note.press('ArrowRight');
    await expect(clock, 'keys in a note are its own').toContainText(`Step 1 of ${steps.length}`);
  });

  test('goes through all steps to the end, and puts it back to the start with an undo', async ({
    page,
  }) => {
    await press(page, 'Start');
    for (let step = 1; step < steps.length; step++) await press(page, 'Next step');
    await press(page, 'End the session');
    await expect(clockOf(page)).toContainText('The session is over');
    await expect(clockOf(page)).toContainText(`${minutes} min ahead`);
    await clockOf(page).getByRole('button', { name: 'From the start' }).focus();
    await page.keyboard.press('Enter');
    await expect(clockOf(page).getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await expect(clockOf(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(clockOf(page)).toContainText('The session is over');
    await press(page, 'Back');
    await expect(clockOf(page)).toContainText(`Step ${steps.length} of ${steps.length}`);
  });

  test('chooses another plan and the time at which it begins', async ({ page }) => {
    const [, short] = session.plans;
    await clockOf(page)
      .getByRole('radio', { name: `${short?.minutes ?? 0} minutes` })
      .check();
    await expect(page.locator('[data-plan]:visible')).toHaveCount(1);
    await clockOf(page).getByLabel('Begins at').fill('09:05');
    await expect(clockOf(page)).toContainText(`Ends ${time(5 + (short?.minutes ?? 0))}.`);
    const last = page.locator('[data-plan]:visible [data-step]').last();
    const from = (short?.minutes ?? 0) - (short?.steps.at(-1)?.minutes ?? 0);
    await expect(last).toContainText(time(5 + from));
    await page.reload();
    await expect(clockOf(page).getByLabel('Begins at')).toHaveValue('09:05');
    await press(page, 'Start');
    await expect(clockOf(page)).toContainText('5 min ahead');
  });

  test('sees where the focus is while the clock stays in sight, on a phone too', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await press(page, 'Start');
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 320, height: 256 },
      { width: 1280, height: 800 },
    ]) {
      await onScreen(page, viewport);
      expect(await hiddenFocuses(page)).toEqual([]);
      expect(await tooSmallTargets(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});

test('the screen stays on while a session runs, in browsers that can', async ({ page }) => {
  await page.addInitScript(() => {
    const locks = { asked: 0, released: 0 };
    Object.assign(globalThis, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          locks.asked++;
          const release = (): Promise<number> => Promise.resolve(++locks.released);
          return Promise.resolve({ release });
        },
      },
    });
  });
  const locks = () => page.evaluate(() => (globalThis as unknown as { locks: unknown }).locks);
  await openSession(page);
  await press(page, 'Start');
  await expect.poll(locks).toEqual({ asked: 1, released: 0 });
  await press(page, 'Pause');
  await expect.poll(locks).toEqual({ asked: 1, released: 1 });
});
