import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
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
