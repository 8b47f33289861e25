import type { Locator, Page } from '@playwright/test';
import type { Course } from '../src/domain/course/course.ts';
import { putAssignment, type Trainer } from './cohort-group.ts';
import { expect } from './site.ts';
import { keyPart, restoreKey, type ChosenFile } from './trainer.ts';

/** The page of a group's results. */
export const COHORT = './trainers/cohort/';

/** A part of the page by its heading. */
export const part = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

export const intake = (page: Page): Locator => part(page, 'Take results in');

/** The table of learners and tasks. */
export const board = (page: Page): Locator =>
  page.getByRole('table', { name: 'Who has done what' });

/** Opens the page in a browser that has restored the trainer's key and holds the assignment. */
export async function openCohort(page: Page, trainer: Trainer): Promise<void> {
  await page.goto(COHORT);
  await restoreKey(page, trainer.backup);
  await expect(keyPart(page)).toContainText('is here. This browser');
  await putAssignment(page, trainer);
  await page.reload();
  await expect(part(page, 'The group')).toContainText('No result has come back yet');
}

/** Chooses files of results. */
export const chooseFiles = (page: Page, files: readonly ChosenFile[]): Promise<void> =>
  intake(page)
    .getByLabel('Choose files')
    .setInputFiles([...files]);

/** Pastes a text with links. */
export async function paste(page: Page, text: string): Promise<void> {
  await intake(page).getByLabel('Or paste links').fill(text);
  await intake(page).getByRole('button', { name: 'Take the results in' }).click();
}

/** The names in the results that the browser keeps. */
export const keptNames = (page: Page, { id }: Course): Promise<readonly string[]> =>
  page.evaluate(
    (name) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('The database cannot be opened.'));
        request.onsuccess = () => {
          const all = request.result.transaction('results').objectStore('results').getAll();
          all.onsuccess = () => {
            request.result.close();
            const texts = all.result as readonly string[];
            resolve(texts.map((text) => (JSON.parse(text) as { readonly name: string }).name));
          };
        };
      }),
    `trainer:${id}`,
  );
