import type { Page } from '@playwright/test';

const MINUTE = 60_000;

/** Noon of the day on which the tests began. */
export const NOON = new Date();
NOON.setHours(12, 0, 0, 0);

/**
 * Stops the clock of a browser at a time: it goes on with `page.clock.runFor` and its like alone,
 * however slow the machine is. A clock that is only installed goes on by itself.
 */
export async function stopClock(page: Page, time: Date): Promise<void> {
  await page.clock.install({ time: new Date(time.getTime() - MINUTE) });
  await page.clock.pauseAt(time);
}

/** Lets a browser stay at noon, so that no day ends during a test. */
export const stayAtNoon = (page: Page): Promise<void> => page.clock.setFixedTime(NOON);
