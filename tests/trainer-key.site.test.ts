import type { Page } from '@playwright/test';
import { course } from './course.ts';
import { expect, test } from './site.ts';
import {
  backupOf,
  fillAssignment,
  keyPart,
  makeIt,
  makeKey,
  PASSPHRASE,
  restoreKey,
} from './trainer.ts';

/** Opens the page, and lets it ask for the first key. */
async function askForKey(page: Page): Promise<void> {
  await page.goto('./trainers/assign/');
  await expect(keyPart(page)).toContainText('This browser holds no key yet');
  await fillAssignment(page, 'North region');
  await makeIt(page);
  await expect(keyPart(page).getByLabel('Passphrase for the backup file')).toBeFocused();
}

test.describe("a trainer's key", () => {
  test('is made with a passphrase that can be read, and its backup file is offered until it is saved', async ({
    page,
  }) => {
    test.slow();
    await askForKey(page);
    const field = keyPart(page).getByLabel('Passphrase for the backup file');
    await page.keyboard.type('too short');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAccessibleDescription(/has 9 characters; it needs 12 or more/);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('type', 'password');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAttribute('type', 'text');
    await expect(keyPart(page).getByRole('button', { name: 'Hide the passphrase' })).toBeFocused();
    await makeKey(page);
    const save = keyPart(page).getByRole('button', { name: 'Save the backup file', exact: true });
    await expect(save).toBeFocused();
    await page.reload();
    await expect(save).toBeVisible();
    const backup = await backupOf(page);
    expect(backup.name).toMatch(
      new RegExp(`^${course.id}-trainer-key-\\d{4}-\\d\\d-\\d\\d\\.json$`),
    );
    expect(JSON.parse(backup.buffer.toString())).toMatchObject({ format: 'trainer-key' });
    await expect(keyPart(page)).toContainText(`Saved as ${backup.name}`);
    await expect(keyPart(page).getByText('Your key has no backup yet')).toBeHidden();
    await page.reload();
    await expect(keyPart(page)).toContainText('This browser holds your key');
    await expect(keyPart(page).getByText('Your key has no backup yet')).toBeHidden();
    expect((await backupOf(page)).buffer).toEqual(backup.buffer);
  });

  test('comes back from its backup file in another browser, and is refused in sentences', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    await askForKey(page);
    await makeKey(page);
    const backup = await backupOf(page);
    const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await elsewhere.goto('./trainers/assign/');
    await restoreKey(elsewhere, backup, `${PASSPHRASE}!`);
    await expect(keyPart(elsewhere)).toContainText('The passphrase does not open this file');
    await expect(keyPart(elsewhere).getByLabel('Its passphrase')).toBeFocused();
    const restore = keyPart(elsewhere).getByRole('button', { name: 'Restore the key' });
    const file = keyPart(elsewhere).getByLabel('Backup file', { exact: true });
    await file.setInputFiles({ ...backup, buffer: Buffer.from('{}') });
    await restore.click();
    await expect(keyPart(elsewhere)).toContainText('That is no backup file of a key');
    await file.setInputFiles(backup);
    await keyPart(elsewhere).getByLabel('Its passphrase').fill(PASSPHRASE);
    await restore.click();
    await expect(keyPart(elsewhere)).toContainText(/The key made on .* is here/);
    await elsewhere.reload();
    await expect(keyPart(elsewhere)).toContainText('This browser holds your key');
    await expect(keyPart(elsewhere).getByText('Your key has no backup yet')).toBeHidden();
    await restoreKey(elsewhere, backup);
    await expect(keyPart(elsewhere)).toContainText('holds the key made on');
    await expect(keyPart(elsewhere)).toContainText('already. Nothing was changed.');
    await elsewhere.context().close();
  });

  test('appears in another tab', async ({ page, context }) => {
    // Two tabs of one browser take turns.
    test.slow();
    const other = await context.newPage();
    await other.goto('./trainers/assign/');
    await expect(keyPart(other)).toContainText('This browser holds no key yet');
    await askForKey(page);
    await makeKey(page);
    await expect(keyPart(other)).toContainText('This browser holds your key');
  });

  test('is not made on plain http, where browsers do no cryptography', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
    });
    await page.goto('./trainers/assign/');
    await expect(keyPart(page)).toContainText('an address that begins with https');
    await expect(keyPart(page).getByText('Restore a key')).toBeHidden();
    await fillAssignment(page, 'North region');
    await makeIt(page);
    await expect(
      page.getByText('Without a secure address (https) no key can be made'),
    ).toBeVisible();
    await expect(keyPart(page).getByRole('heading', { name: 'Your key' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'See it as the learner will' })).toHaveAttribute(
      'href',
      /#preview\/1\//,
    );
  });
});
