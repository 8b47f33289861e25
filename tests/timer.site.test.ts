import type { Page } from '@playwright/test';
import type { TableSection } from '../src/domain/practice/practice.ts';
import { course } from './course.ts';
import { keptIn } from './record.ts';
import { expect, test } from './site.ts';
import { stopClock } from './stopped-clock.ts';

const [timed] = course.practices.flatMap(({ id, sections }) =>
  sections
    .filter((section): section is TableSection => section.kind === 'table')
    .flatMap(({ timer, starters }) =>
      timer ? [{ id, minutes: starters.map(({ values }) => Number(values[timer.minutes])) }] : [],
    ),
);
if (!timed) throw new Error('The course needs a practice with a timer.');
const [one = 0, two = 0] = timed.minutes;

const timer = (page: Page) => page.getByRole('group', { name: 'Timer' });
const left = (page: Page) => timer(page).getByRole('timer');
const press = (page: Page, name: string) => timer(page).getByRole('button', { name }).click();

/** Opens the practice at nine o'clock, and waits until what is done there is kept. */
async function open(page: Page): Promise<void> {
  await stopClock(page, new Date('2026-12-01T09:00:00'));
  await page.goto(`./practice/${timed?.id ?? ''}/`);
  await expect(page.locator('meeting-timer')).toHaveAttribute('data-started', '');
}
const isKept = (page: Page, count: number) =>
  expect.poll(async () => (await keptIn(page)).length).toBe(count);

test.describe('somebody whose page is loaded again in the middle of a meeting', () => {
  test('finds the timer running, and the time that has gone by meanwhile', async ({ page }) => {
    await open(page);
    await press(page, 'Start');
    await page.clock.runFor('01:00');
    await expect(left(page)).toHaveText(`${one - 1}:00 left`);
    await press(page, 'Next point');
    await isKept(page, 2);
    await page.clock.runFor('01:00');
    await page.reload();
    await expect(left(page)).toHaveText(`${two - 1}:00 left`);
    await expect(timer(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await press(page, 'Back');
    await expect(left(page)).toHaveText(`${one - 1}:00 left`);
  });

  test('finds it paused where it was, can put it back to the start, and undo that', async ({
    page,
  }) => {
    await open(page);
    await press(page, 'Start');
    await page.clock.runFor('01:00');
    await press(page, 'Pause');
    await isKept(page, 2);
    await page.clock.runFor('05:00');
    await page.reload();
    await expect(left(page)).toHaveText(`${one - 1}:00 left`);
    await expect(timer(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    await timer(page).getByRole('button', { name: 'From the start' }).focus();
    await page.keyboard.press('Enter');
    await expect(left(page)).toHaveText(`${one}:00 left`);
    await expect(timer(page).getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await expect(timer(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(left(page)).toHaveText(`${one - 1}:00 left`);
    await expect(timer(page).getByRole('button', { name: 'Go on' })).toBeFocused();
    await isKept(page, 4);
    await page.reload();
    await expect(left(page)).toHaveText(`${one - 1}:00 left`);
  });
});
