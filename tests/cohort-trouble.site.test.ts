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

  test('sees results that could not be kept, and is told so', async ({ page }) => {
    const trainer = await aTrainer(course);
    await openCohort(page, trainer);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    const [first] = groupResults(course, trainer, 1);
    if (!first) throw new Error('There is one.');
    await paste(page, await linkOf(first, trainer));
    await expect(intake(page)).toContainText('They are shown, but could not be kept');
    await expect(intake(page)).toContainText('no room left');
    await expect(board(page)).toContainText('Ana Lopez');
  });
});
