import type { Page } from '@playwright/test';
import { textOf } from '../src/domain/prose/text.ts';
import { recordText } from '../src/domain/record/record-file.ts';
import type { Statement } from '../src/domain/record/statement.ts';
import { qrCodeOf } from '../src/exports/qr-code.ts';
import { checksOf, course, module } from './course.ts';
import { answerCheck, lesson, openRecord, openWith, savedFile } from './record-page.ts';
import { entriesIn, manyStatements, putEntries } from './recorded.ts';
import { expect, test } from './site.ts';

const [check, second] = checksOf(module, 0);
const [checklist] = course.checklists;
if (!check || !second || !checklist) throw new Error('The course needs checks and a checklist.');

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the link' }).click();
  const field = page.getByLabel('Link with your record');
  await expect(field).toBeVisible();
  return field.inputValue();
}

const chooseFile = (page: Page, text: string, name = 'record.json'): Promise<void> =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const textWith = (statements: readonly Statement[]): string =>
  recordText(course.id, statements, new Date('2026-11-22T18:00:00Z'));

test.describe('somebody who wants to know what is kept', () => {
  test('is told that nothing is, finds the page at the foot of every page', async ({ page }) => {
    await page.goto('./guidance/');
    await page.getByRole('link', { name: 'Your record stays in this browser' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your record' })).toBeVisible();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Entry by entry' })).toBeHidden();
  });

  test('reads it in plain words, with what they chose and wrote', async ({ page }) => {
    await answerCheck(page, check);
    await page.goto(`./${checklist.id}/`);
    const [item] = checklist.items;
    const note = page.locator(`#evidence-${item?.id ?? ''}`);
    await note.fill('The meeting in May');
    await note.blur();
    await openRecord(page);
    await expect(page.getByText(/This browser keeps 2 entries, from \d/)).toBeVisible();
    const entries = page.locator('.entries li');
    await expect(entries.first()).toContainText(`Noted evidence in “${checklist.title}”`);
    await expect(entries.first()).toContainText(`${item?.name ?? ''}: The meeting in May`);
    await expect(entries.last()).toContainText(`Answered a check in “${module.title}”: right`);
    await expect(entries.last()).toContainText(textOf(check.stem).slice(0, 40));
  });

  test('reads what they answered in the final assessment in words too', async ({ page }) => {
    const own = module.questions.find(({ pool, kind }) => pool === 'final' && kind === 'choice');
    const [statement] = manyStatements(1);
    if (own?.kind !== 'choice' || !own.options[0] || !statement) throw new Error('None to choose.');
    const [{ id: option, text }] = own.options;
    const begun = { ...statement, id: 'begun', verb: 'initialized', object: 'final' } as const;
    const object = `question/${module.id}/${own.id}`;
    const answered = { ...statement, object, response: [option], attempt: begun.id };
    await openWith(page, [begun, answered]);
    const entry = page.locator('.entries li').filter({ hasText: 'in the final assessment' });
    await expect(entry).toContainText(`Question: ${textOf(own.stem)}`);
    await expect(entry).toContainText(`Answer: ${textOf(text)}`);
  });

  test('goes through a long record with the keyboard, and finds its first entry', async ({
    page,
  }) => {
    const statements = manyStatements(150);
    await openWith(page, statements);
    const entries = page.locator('.entries li');
    await expect(entries).toHaveCount(20);
    await page.getByRole('button', { name: 'Show 100 more' }).focus();
    await page.keyboard.press('Enter');
    await expect(entries).toHaveCount(120);
    await expect(entries.nth(20)).toBeFocused();
    await page.getByRole('button', { name: 'Show 30 more' }).click();
    await expect(entries).toHaveCount(150);
    await expect(entries.last()).toContainText('note 0');
    await expect(page.getByRole('button', { name: /^Show/ })).toBeHidden();
  });

  test('gets words for what no version knows, and no script from what somebody wrote', async ({
    page,
  }) => {
    const hostile = '<img src=x onerror="document.title=1">';
    const [statement] = manyStatements(1);
    if (!statement) return;
    await openWith(page, [{ ...statement, object: 'game/1', response: [hostile] }]);
    await expect(page.locator('.entries li')).toContainText(`Something else (game)${hostile}`);
    await expect(page.locator('.entries img')).toHaveCount(0);
  });

  test('is told of entries that cannot be read, which stay', async ({ page }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await putEntries(page, [...manyStatements(2), { id: 'x', verb: 'liked' }]);
    await page.reload();
    await expect(page.getByText('1 entry cannot be read by this version')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(3);
  });

  test('can ask the browser to keep it', async ({ page }) => {
    await page.goto('./record/');
    const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
    await ask.click();
    await expect(
      page.getByText(/The browser (has promised|does not promise)/).last(),
    ).toBeVisible();
  });
});

test.describe('a file of the record', () => {
  test('brings everything into another browser, twice without doubling', async ({
    page,
    browser,
    baseURL,
  }) => {
    await answerCheck(page, check);
    await openRecord(page);
    const { name, text } = await savedFile(page, 'Save the record (JSON)');
    expect(name).toMatch(new RegExp(`^${course.id}-record-\\d{4}-\\d\\d-\\d\\d\\.json$`));
    await expect(page.getByText(`Saved as ${name}, with 1 entry.`)).toBeVisible();

    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await elsewhere.newPage();
    await answerCheck(other, second);
    await openRecord(other);
    await chooseFile(other, text, name);
    await expect(other.getByText(`The file ${name} holds 1 entry`)).toBeVisible();
    await expect(other.getByText('All of them are new here.')).toBeVisible();
    expect(await entriesIn(other)).toHaveLength(1);
    await other.getByRole('button', { name: 'Add 1 entry' }).click();
    await expect(other.getByText('1 entry added. What was here before')).toBeVisible();
    await expect(other.getByText('This browser keeps 2 entries')).toBeVisible();

    await chooseFile(other, text, name);
    await expect(other.getByText('All of them are here already.')).toBeVisible();
    expect(await entriesIn(other)).toHaveLength(2);
    await other.goto(lesson);
    await expect(other.locator(`#check-${check.id}`)).toHaveAttribute('data-state', 'right');
    await expect(other.getByText('Lesson done')).toBeVisible();
    await elsewhere.close();
  });

  test('shows what it would add, and adds nothing when it is left', async ({ page }) => {
    const statements = manyStatements(5);
    await openWith(page, statements.slice(0, 2));
    await chooseFile(page, textWith(statements));
    await expect(page.getByText('holds 5 entries, from 5 January 2026')).toBeVisible();
    await expect(page.getByText('3 entries of them are new here; 2 entries are')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.getByText('Nothing was added.')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(2);
  });

  test('of an older version, without places, keeps its order', async ({ page }) => {
    const older = manyStatements(3).map(({ order, ...statement }, index) => ({
      ...statement,
      at: `2020-01-0${3 - index}T08:00:00.000Z`,
    }));
    await openRecord(page);
    await chooseFile(page, textWith(older));
    await page.getByRole('button', { name: 'Add 3 entries' }).click();
    await expect(page.locator('.entries li').first()).toContainText('note 2');
    await page.reload();
    await expect(page.locator('.entries li').first()).toContainText('note 2');
    await expect(page.locator('.entries li').last()).toContainText('note 0');
  });

  test('that is broken, newer, or of another course is refused, and nothing changes', async ({
    page,
  }) => {
    test.slow();
    const statements = manyStatements(3);
    await openWith(page, statements.slice(0, 1));
    const text = textWith(statements);
    for (const [file, said] of [
      ['<html>', 'That is no file of a record, or it is cut off.'],
      [text.slice(0, -40), 'That is no file of a record, or it is cut off.'],
      ['{"format":"shopping-list"}', 'That is no record of a course.'],
      [text.replace('"version": 1', '"version": 2'), 'made by a newer version of this site'],
      [text.replace(`"${course.id}"`, '"another"'), 'belongs to another course, “another”.'],
      [text.replace(/"verb":"answered"/, '"verb":"__proto__"'), 'of entry 1, “verb” cannot be'],
    ] as const) {
      await chooseFile(page, file);
      await expect(page.locator('record-import [role="status"]')).toContainText(said);
      await expect(page.locator('record-import [role="status"]')).toContainText(
        'what is here is unchanged',
      );
    }
    expect(await entriesIn(page)).toHaveLength(1);
  });
});

test.describe('a link with the record', () => {
  test('says so when there is nothing to move yet', async ({ page }) => {
    await openRecord(page);
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByText('There is nothing to move yet.')).toBeVisible();
    await expect(page.getByLabel('Link with your record')).toBeHidden();
  });

  test('moves it to another device, which sees first what would be added', async ({
    page,
    browser,
    baseURL,
  }) => {
    await answerCheck(page, check);
    await openRecord(page);
    const link = await linkOf(page);
    expect(link).toMatch(/\/record\/#record=1\.[0-9a-f]{8}\.d\.[\w-]+$/);
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    const drawn = await page.locator('.qr path').getAttribute('d');
    expect(drawn).toBe(qrCodeOf(link)?.path);

    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await elsewhere.newPage();
    const requests: string[] = [];
    other.on('request', (request) => requests.push(request.url()));
    await other.goto(link);
    await expect(other.getByText('The link that you opened holds 1 entry')).toBeFocused();
    expect(await entriesIn(other)).toEqual([]);
    await other.keyboard.press('Tab');
    await expect(other.getByRole('button', { name: 'Add 1 entry' })).toBeFocused();
    await other.keyboard.press('Enter');
    await expect(other.getByText('1 entry added.')).toBeVisible();
    expect(other.url()).not.toContain('#');
    await other.goto(link);
    await expect(other.getByText('All of them are here already.')).toBeVisible();
    expect(await entriesIn(other)).toHaveLength(1);
    expect(requests.filter((url) => url.replace(/#.*/, '').includes('record='))).toEqual([]);
    await elsewhere.close();
  });

  test('that was cut off on its way is refused', async ({ page }) => {
    await answerCheck(page, check);
    await openRecord(page);
    const link = await linkOf(page);
    await page.goto('./learn/');
    await page.goto(link.slice(0, -20));
    await expect(page.getByText('The link was cut off or changed on its way.')).toBeVisible();
    await page.goto('./learn/');
    await page.goto(link.replace('record=1.', 'record=3.'));
    await expect(page.getByText('made by a newer version of this site (format 3)')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(1);
  });

  test('goes without a code when it is long, and gives way to a file when it is too long', async ({
    page,
  }) => {
    await openWith(page, manyStatements(80));
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByText('The record is too long for a QR code.')).toBeVisible();
    await expect(page.getByLabel('Link with your record')).toBeVisible();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeHidden();
    await putEntries(page, manyStatements(500));
    await page.reload();
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByText('The record is too long for a link.')).toBeVisible();
    await expect(page.getByLabel('Link with your record')).toBeHidden();
    await page.getByRole('link', { name: 'Save it as a file' }).click();
    await expect(page.getByRole('heading', { name: 'Save it as a file' })).toBeInViewport();
  });
});
