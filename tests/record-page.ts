import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Question } from '../src/domain/question/question.ts';
import type { Statement } from '../src/domain/record/statement.ts';
import { answer } from './answering.ts';
import { module } from './course.ts';
import { putEntries } from './recorded.ts';
import { expect } from './site.ts';

/** The first lesson of the course. */
export const lesson = `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`;

/** Answers a check of the first lesson, and waits until the answer is saved. */
export async function answerCheck(page: Page, check: Question): Promise<void> {
  await page.goto(lesson);
  const form = page.locator(`#check-${check.id}`);
  await answer(form, check);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form.getByText('Saved in this browser')).toBeVisible();
}

/** Opens the page of the record and waits until it knows what is kept. */
export async function openRecord(page: Page): Promise<void> {
  await page.goto('./record/');
  await expect(page.locator('[data-part="count"]')).toContainText(/keeps|kept yet/);
}

/** Opens the page of the record with these statements in the database. */
export async function openWith(page: Page, statements: readonly Statement[]): Promise<void> {
  await openRecord(page);
  await putEntries(page, statements);
  await page.reload();
  await expect(page.locator('[data-part="count"]')).toContainText('keeps');
}

/** What a button of the page saves. */
export async function savedFile(
  page: Page,
  button: string,
): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}
