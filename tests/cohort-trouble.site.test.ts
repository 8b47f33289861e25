import { aTrainer, groupResults, linkOf } from './cohort-group.ts';
import { board, COHORT, intake, openCohort, paste } from './cohort-page.ts';
import { course } from './course.ts';
import { expect, test } from './site.ts';

test.describe('a trainer', () => {
  test('is told why results cannot be opened where the browser has no cryptography', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(crypto, 'subtle', { value: undefined });
    });
    await page.goto(COHORT);
    await expect(intake(page)).toContainText('an address that begins with https');
    await expect(intake(page).getByRole('button')).toHaveCount(0);
  });

  test('is told when the browser lets the page keep nothing', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    });
    await page.goto(COHORT);
    await expect(intake(page)).toContainText('does not let the page keep anything');
  });

  test('sees results that could not be kept, is told so, and can take them in again', async ({
    page,
  }) => {
    const trainer = await aTrainer(course);
    await openCohort(page, trainer);
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
      Object.defineProperty(IDBObjectStore.prototype, 'put', {
        get: (): unknown => {
          if (document.documentElement.hasAttribute('data-freed')) return put.value;
          throw new DOMException('No room.', 'QuotaExceededError');
        },
      });
    });
    const [first, second] = groupResults(course, trainer, 2);
    if (!first || !second) throw new Error('There are two.');
    await paste(page, await linkOf(first, trainer));
    await expect(intake(page)).toContainText('They are shown, but could not be kept');
    await expect(intake(page)).toContainText('no room left');
    await expect(board(page)).toContainText('Ana Lopez');

    // As the page asks: some space is freed, and they are taken in again.
    await page.evaluate(() => document.documentElement.toggleAttribute('data-freed', true));
    const links = [await linkOf(second, trainer), await linkOf(first, trainer)];
    await paste(page, links.join(' '));
    await expect(intake(page)).toContainText('2 results are new.');
    await page.reload();
    await expect(board(page)).toContainText('Ana Lopez');
    await expect(board(page)).toContainText('Bo Li');
  });
});
