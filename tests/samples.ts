import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Where the gallery shows a sample question: in a check, and in a quiz. */
export const PLACES = ['Check', 'QuizItem'] as const;

/**
 * Opens the gallery and puts the focus before a sample question, so that the next Tab enters it.
 * Resolves to its form.
 */
export async function enterSample(page: Page, place: string, id: string): Promise<Locator> {
  if (!page.url().includes('/gallery/')) await page.goto('./gallery/');
  const heading = page.locator(`#${place}-${id}`);
  const form = heading.locator('+ [data-started]').locator('form');
  await expect(form).toBeVisible();
  await heading.getByRole('link').focus();
  return form;
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 20 && !(await isFocused()); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes to the button that checks an answer, and presses it. */
export async function check(page: Page, form: Locator): Promise<void> {
  await tabTo(page, form.getByRole('button', { name: 'Check my answer' }));
  await page.keyboard.press('Enter');
}
