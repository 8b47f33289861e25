import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Assignment } from '../src/domain/assignment/assignment.ts';
import { readAssignmentLink } from '../src/links/assignment-link.ts';
import { course, module } from './course.ts';
import { expect } from './site.ts';

/** The passphrase that trainers of the tests have. */
export const PASSPHRASE = 'four quiet chairs at noon';

/** The part of a page that holds a trainer's key. */
export const keyPart = (page: Page): Locator => page.getByRole('region', { name: 'Your key' });

/** Makes the first key of a trainer, on a page that has asked for its passphrase. */
export async function makeKey(page: Page): Promise<void> {
  await keyPart(page).getByLabel('Passphrase for the backup file').fill(PASSPHRASE);
  await keyPart(page).getByRole('button', { name: 'Make my key' }).click();
  await expect(keyPart(page)).toContainText('This browser holds your key');
}

/** A file as it is chosen in a field. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The file that a click saves. */
export async function fileOf(page: Page, button: Locator): Promise<ChosenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = await download.path();
  const name = download.suggestedFilename();
  return { name, mimeType: 'application/json', buffer: await readFile(path) };
}

/** Saves the backup file of a key. */
export const backupOf = (page: Page): Promise<ChosenFile> =>
  fileOf(page, keyPart(page).getByRole('button', { name: /^Save the backup file/ }));

/** Restores a key from its backup file. */
export async function restoreKey(
  page: Page,
  backup: ChosenFile,
  passphrase = PASSPHRASE,
): Promise<void> {
  await keyPart(page).getByText('Restore a key from its backup file').click();
  await keyPart(page).getByLabel('Backup file', { exact: true }).setInputFiles(backup);
  await keyPart(page).getByLabel('Its passphrase').fill(passphrase);
  await keyPart(page).getByRole('button', { name: 'Restore the key' }).click();
}

/** The form of an assignment, what is handed out, and the list of those made. */
export const formPart = (page: Page): Locator =>
  page.getByRole('region', { name: /^(A new assignment|Edit: )/ });
export const handout = (page: Page): Locator => page.getByRole('region', { name: /^Send it: / });
export const madeList = (page: Page): Locator =>
  page.getByRole('region', { name: 'Assignments made' });

/** Opens the page, and fills in whom an assignment is for and what of the first module it asks. */
export async function fillAssignment(page: Page, group: string, due = '2099-12-04'): Promise<void> {
  const form = formPart(page);
  await form.getByLabel('Group').fill(group);
  await form.getByLabel('Last day').fill(due);
  await form.getByRole('checkbox', { name: module.title, exact: true }).check();
}

/** Hands the form in, on a page that knows which keys there are. */
export async function makeIt(page: Page): Promise<void> {
  await expect(page.locator('trainer-key')).toHaveAttribute('data-shown', '');
  await formPart(page)
    .getByRole('button', { name: /^(Make the assignment|Save the change)$/ })
    .click();
}

/** Makes an assignment of the first module, and the key with the first of them; resolves to its link. */
export async function assign(page: Page, group: string, due?: string): Promise<string> {
  await fillAssignment(page, group, due);
  await makeIt(page);
  if (await keyPart(page).getByText('This browser holds no key').isVisible()) await makeKey(page);
  await expect(handout(page).getByRole('heading', { level: 2 })).toHaveText(`Send it: ${group}`);
  // The form is emptied last.
  await expect(formPart(page).getByLabel('Group')).toHaveValue('');
  return handout(page).getByLabel('Link for your group').inputValue();
}

/** The assignment in a link. */
export async function assignmentIn(link: string): Promise<Assignment> {
  const read = await readAssignmentLink(new URL(link).hash.slice(1), course.id);
  if (read.fault) throw new Error(read.fault);
  return read.assignment;
}
