import { checksOf, module } from './course.ts';
import { answerCheck, lesson, openRecord, openWith } from './record-page.ts';
import { entriesIn, manyStatements } from './recorded.ts';
import { expect, test } from './site.ts';

const [check] = checksOf(module, 0);
if (!check) throw new Error('The course needs a check.');

test.describe('somebody who erases the record', () => {
  test('is asked once, leaves nothing behind, and can take it back', async ({ page, context }) => {
    test.slow();
    await answerCheck(page, check);
    await page.getByRole('button', { name: 'Theme: as the device' }).click();
    const other = await context.newPage();
    await other.goto(`./learn/${module.id}/`);
    const progress = other.locator(
      `[data-part="lesson-${module.id}-${module.lessons[0]?.id ?? ''}"]`,
    );
    await expect(progress).toContainText('right');

    await openRecord(page);
    const learner = await page.getByText('a random name for you').textContent();
    const erase = page.getByRole('button', { name: 'Erase everything …' });
    await erase.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(erase).toBeFocused();
    expect(await entriesIn(page)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('1 entry will be taken away');
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased. Until you close this tab')).toBeFocused();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    expect(await entriesIn(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
    await expect(page.getByText('a random name for you')).not.toHaveText(learner ?? '');
    await expect(progress).not.toContainText('right');

    // The undo outlives the page, and a look at the question whether to erase.
    await page.goto('./learn/');
    await openRecord(page);
    await erase.click();
    await expect(dialog).toContainText('You can undo it until you close this tab.');
    await page.keyboard.press('Escape');
    await page.reload();
    const said = page.getByRole('status').filter({ hasText: 'Everything is erased.' });
    await expect(said).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    const back = page.getByRole('status').filter({ hasText: 'Everything is back.' });
    await expect(back).toBeFocused();
    await expect(back).toBeInViewport();
    await page.keyboard.press('Shift+Tab');
    await expect(erase).toBeFocused();
    await expect(page.getByText('This browser keeps 1 entry')).toBeVisible();
    await expect(page.getByText('a random name for you')).toHaveText(learner ?? '');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.goto(lesson);
    await expect(page.locator(`#check-${check.id}`)).toHaveAttribute('data-state', 'right');
  });

  test('can forget it for good, and another tab offers no way back', async ({ page, context }) => {
    await openWith(page, manyStatements(3));
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    const back = page.getByRole('button', { name: 'Bring it back' });
    await expect(back).toBeVisible();
    const other = await context.newPage();
    await openRecord(other);
    await expect(other.getByRole('button', { name: 'Bring it back' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Forget it for good' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It is gone for good.')).toBeFocused();
    await page.reload();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await expect(back).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('is told before that there is no undo where the tab can keep nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(Storage.prototype, {
        setItem(this: Storage, name: string, value: string) {
          if (this === sessionStorage) throw new DOMException('full', 'QuotaExceededError');
          this[name] = value;
        },
      });
    });
    await openWith(page, manyStatements(3));
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
    await expect(dialog).toContainText('This browser cannot keep that for an undo: save a file');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    expect(await entriesIn(page)).toHaveLength(3);
  });

  test('gets a long record back, with every entry once and in its order', async ({ page }) => {
    await openWith(page, manyStatements(600));
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('This browser keeps 600 entries')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(600);
    await expect(page.locator('.entries li').first()).toContainText('note 599');
  });
});
