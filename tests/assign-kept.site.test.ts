import type { Page } from '@playwright/test';
import { course, module, readyModules } from './course.ts';
import { OwnBrowser } from './own-browser.ts';
import { expect, test } from './site.ts';
import {
  assign,
  assignmentIn,
  backupOf,
  fileOf,
  fillAssignment,
  formPart,
  handout,
  keyPart,
  madeList,
  makeIt,
  restoreKey,
  type ChosenFile,
} from './trainer.ts';

const linkOf = (page: Page) => handout(page).getByLabel('Link for your group');
const handoutTitle = (page: Page) => handout(page).getByRole('heading', { level: 2 });
const groups = (page: Page) => madeList(page).getByRole('listitem').getByRole('heading');
const act = (page: Page, name: string) => madeList(page).getByRole('button', { name }).click();
const bringIn = (page: Page, file: ChosenFile) =>
  madeList(page).getByLabel('Bring assignments in from a file').setInputFiles(file);

test.describe('assignments that were made', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./trainers/assign/');
  });

  test('are edited: the next edition has the same id and key, and a link to send again', async ({
    page,
  }) => {
    test.slow();
    const first = await assignmentIn(await assign(page, 'North region'));
    await page.reload();
    await expect(handout(page)).toBeHidden();
    await act(page, 'Edit North region');
    const form = formPart(page);
    await expect(form.getByRole('heading', { name: 'Edit: North region' })).toBeFocused();
    await expect(form.getByLabel('Last day')).toHaveValue('2099-12-04');
    await makeIt(page);
    await expect(handout(page)).toContainText('Nothing was different');
    await act(page, 'Edit North region');
    await form.getByRole('checkbox', { name: module.lessons[0]?.title ?? '' }).uncheck();
    await form.getByLabel('What you say to them').fill('One lesson less.');
    await form.getByRole('button', { name: 'Save the change' }).click();
    await expect(handout(page)).toContainText('This is edition 2. Send the new link to everybody');
    const second = await assignmentIn(await linkOf(page).inputValue());
    expect(second).toEqual({
      ...first,
      edition: 2,
      note: 'One lesson less.',
      tasks: first.tasks.slice(1),
    });
    await expect(madeList(page)).toContainText('edition 2 of');
    await expect(groups(page)).toHaveText(['North region']);
    await act(page, 'Edit North region');
    await form.getByRole('button', { name: 'Leave it as it was' }).click();
    await expect(form.getByRole('heading', { name: 'A new assignment' })).toBeFocused();
    await expect(form.getByLabel('Group')).toHaveValue('');
    await expect(groups(page)).toHaveText(['North region']);
  });

  test('are duplicated for another group, with an id of their own', async ({ page }) => {
    const first = await assignmentIn(await assign(page, 'North region'));
    await act(page, 'Duplicate North region');
    await expect(formPart(page)).toContainText('This is a copy.');
    await formPart(page).getByLabel('Group').fill('South region');
    await makeIt(page);
    await expect(groups(page)).toHaveText(['South region', 'North region']);
    await expect(handoutTitle(page)).toHaveText('Send it: South region');
    const copy = await assignmentIn(await linkOf(page).inputValue());
    expect(copy).toEqual({ ...first, id: copy.id, group: 'South region' });
    expect(copy.id).not.toBe(first.id);
  });

  test('are removed with a way back, and sent again', async ({ page }) => {
    const link = await assign(page, 'North region');
    await act(page, 'Remove North region');
    await expect(madeList(page)).toContainText('“North region” is removed.');
    await expect(madeList(page)).toContainText('None yet.');
    await expect(handout(page)).toBeHidden();
    await expect(madeList(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(groups(page)).toHaveText(['North region']);
    await act(page, 'Send North region');
    await expect(linkOf(page)).toHaveValue(link);
    await expect(handoutTitle(page)).toBeFocused();
  });

  test('appear in another tab, and go there too', async ({ page, context }) => {
    // Two tabs of one browser take turns.
    test.slow();
    const other = await context.newPage();
    await other.goto('./trainers/assign/');
    await expect(madeList(other)).toContainText('None yet.');
    await assign(page, 'North region');
    await expect(groups(other)).toHaveText(['North region']);
    await act(page, 'Remove North region');
    await expect(madeList(other)).toContainText('None yet.');
  });

  test('are shown as text, whatever stands in them', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)> & “co”';
    await fillAssignment(page, markup);
    await formPart(page).getByLabel('What you say to them').fill('<b>first\nsecond</b>');
    await assign(page, markup);
    await expect(groups(page)).toHaveText([markup]);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(handout(page).getByLabel('Text')).toHaveValue(/^<b>first\nsecond<\/b>\n\n/);
  });

  test('go to another machine in a file, without the key, and nothing is doubled', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    const link = await assign(page, 'North region');
    const backup = await backupOf(page);
    const save = madeList(page).getByRole('button', { name: 'Save all assignments as a file' });
    const file = await fileOf(page, save);
    await expect(madeList(page)).toContainText(`1 assignment saved as ${file.name}`);
    expect(file.buffer.toString()).not.toContain('"d"');
    await bringIn(page, file);
    await expect(madeList(page)).toContainText('1 was here already.');

    const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await elsewhere.goto('./trainers/assign/');
    await bringIn(elsewhere, { ...file, buffer: backup.buffer });
    await expect(madeList(elsewhere)).toContainText('That is no file of assignments.');
    await bringIn(elsewhere, file);
    await expect(madeList(elsewhere)).toContainText('1 assignment is new here.');
    await expect(groups(elsewhere)).toHaveText(['North region']);
    await expect(madeList(elsewhere)).toContainText('does not hold the key of this assignment');
    await act(elsewhere, 'Send North region');
    await expect(linkOf(elsewhere)).toHaveValue(link);
    await expect(handout(elsewhere)).toContainText('does not hold the key of this assignment');
    await restoreKey(elsewhere, backup);
    await expect(keyPart(elsewhere)).toContainText('This browser holds your key');
    await expect(elsewhere.getByText('does not hold the key of this assignment')).toHaveCount(1);
    await expect(handout(elsewhere).getByText('does not hold the key')).toBeHidden();

    await act(elsewhere, 'Edit North region');
    await formPart(elsewhere).getByLabel('Group').fill('North');
    await makeIt(elsewhere);
    await expect(handout(elsewhere)).toContainText('This is edition 2.');
    const again = await fileOf(
      elsewhere,
      madeList(elsewhere).getByRole('button', { name: 'Save all assignments as a file' }),
    );
    await bringIn(page, again);
    await expect(madeList(page)).toContainText('1 has a later edition now.');
    await expect(groups(page)).toHaveText(['North']);
    await elsewhere.context().close();
  });
});

test.describe('what is handed out', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./trainers/assign/');
    await fillAssignment(page, 'North region');
    await formPart(page).getByLabel('What you say to them').fill('See you on Friday.');
  });

  test('is a link and a mail to copy, and a mail to open', async ({ page }) => {
    const link = await assign(page, 'North region');
    const pasted = () => page.evaluate(() => navigator.clipboard.readText());
    await handout(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(handout(page)).toContainText('The link is copied.');
    expect(await pasted()).toBe(link);
    await handout(page).getByRole('button', { name: 'Copy the text' }).click();
    await expect(handout(page)).toContainText('The text is copied.');
    const text = await pasted();
    expect(text).toMatch(/^See you on Friday\.\n\nPlease do this in “/);
    expect(text).toContain(`- ${module.title}: all ${module.lessons.length} lessons and the quiz`);
    expect(text).toContain(`\n${link}\n`);
    const mail = handout(page).getByRole('link', { name: 'Open it in my mail program' });
    const href = new URL((await mail.getAttribute('href')) ?? '');
    expect(href.searchParams.get('subject')).toBe(
      `${course.title}: please do this by 4 December 2099`,
    );
    expect(href.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
  });

  test('is a day for calendars that reminds of it', async ({ page }) => {
    const link = await assign(page, 'North region');
    const save = handout(page).getByRole('button', { name: 'Save the last day for calendars' });
    const file = await fileOf(page, save);
    expect(file.name).toBe(`${course.id}-2099-12-04.ics`);
    const calendar = file.buffer.toString().replaceAll('\r\n ', '');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20991204');
    expect(calendar).toContain('TRIGGER:-PT15H');
    expect(calendar).toContain(link);
    await assign(page, 'South region', '');
    await expect(save).toBeHidden();
  });

  test('is one sheet of paper, A4 or Letter, with the code and nothing else', async ({ page }) => {
    test.slow();
    const link = await assign(page, 'North region');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article', { name: 'North region' });
    await expect(sheet.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    for (const text of ['See you on Friday.', 'by 4 December 2099', module.title, link]) {
      await expect(sheet).toContainText(text);
    }
    await expect(handout(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: null });
    await expect(sheet).toBeHidden();
    await act(page, 'Edit North region');
    const note = 'A line of a long note, as people write it.\n\n'.repeat(14);
    await formPart(page).getByLabel('What you say to them').fill(note);
    for (const { lessons } of readyModules) {
      for (const { title } of lessons.slice(1)) {
        await formPart(page).getByRole('checkbox', { name: title, exact: true }).check();
      }
    }
    await formPart(page)
      .getByRole('checkbox', { name: /^Final assessment/ })
      .check();
    await makeIt(page);
    await expect(handout(page)).toContainText('This is edition 2.');
    for (const format of ['A4', 'Letter']) {
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g), format).toHaveLength(1);
    }
  });
});

test.describe('a browser that keeps nothing', () => {
  const own = new OwnBrowser();
  test.afterEach(() => own.remove());

  test('says so before anything is made in vain', async ({ baseURL }) => {
    own.prefer({ profile: { default_content_setting_values: { cookies: 2 } } });
    const page = await own.start();
    await page.goto(new URL('trainers/assign/', baseURL ?? '').href);
    await expect(keyPart(page)).toContainText('does not let the page keep anything');
    await fillAssignment(page, 'North region');
    await makeIt(page);
    await expect(formPart(page)).toContainText('so no assignment is made');
    await expect(keyPart(page).getByLabel('Passphrase for the backup file')).toBeHidden();
    await expect(
      formPart(page).getByRole('link', { name: 'See it as the learner will' }),
    ).toBeVisible();
  });
});

test('a device without room says so, and the form stays as it was', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      get(this: IDBObjectStore): unknown {
        if (this.name !== 'assignments' || !document.cookie.includes('full')) return put.value;
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  await page.goto('./trainers/assign/');
  await assign(page, 'North region');
  await page.evaluate(() => (document.cookie = 'full=1'));
  await fillAssignment(page, 'South region');
  await makeIt(page);
  await expect(formPart(page)).toContainText('This device has no room left');
  await expect(formPart(page).getByLabel('Group')).toHaveValue('South region');
  await expect(groups(page)).toHaveText(['North region']);
  await expect(handout(page).getByRole('heading', { name: /North region$/ })).not.toBeFocused();
  await madeList(page).getByRole('button', { name: 'Remove North region' }).click();
  await madeList(page).getByRole('button', { name: 'Undo' }).click();
  await expect(madeList(page)).toContainText('This device has no room left');
});
