import { openWith } from './record-page.ts';
import { DATABASE, entriesIn, layoutOf, manyStatements, putEntries } from './recorded.ts';
import { expect, test } from './site.ts';
import {
  answerCheck,
  checklist,
  first,
  keptCount,
  lesson,
  letMinutesPass,
  note,
  notice,
  saved,
  second,
} from './storing.ts';

test.describe('a clock that was set back', () => {
  test('does not bring an earlier answer back', async ({ page }) => {
    await page.goto(lesson);
    await answerCheck(page, first, false);
    await expect(saved(page)).toHaveCount(1);
    await page.clock.setSystemTime('2001-01-01T08:00:00Z');
    await page.reload();
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await page.goto('./record/');
    await expect(page.locator('.entries li').first()).toContainText(': right');
    await expect(page.getByRole('heading', { name: '1 January 2001' })).toBeVisible();
    await expect(notice(page)).toContainText('The clock of this device is behind');
    await expect(notice(page)).toContainText('They are kept, in the order in which you made them');
    await expect(notice(page)).toContainText('set the clock right');
    await notice(page).getByRole('button', { name: 'Understood' }).click();
    await expect(notice(page)).toBeHidden();
    await page.goto(lesson);
    await expect(saved(page)).toHaveCount(1);
    await expect(notice(page)).toBeHidden();
  });
});

test.describe('a hand-edited database', () => {
  test('with an entry that cannot be right keeps the others', async ({ page }) => {
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await putEntries(page, [{ id: 'damaged', verb: 'invented', at: 7 }]);
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
  });

  test('with lists of earlier entries cut and broken keeps what can be read, and says what is gone', async ({
    page,
  }) => {
    await openWith(page, manyStatements(600));
    await expect.poll(() => keptCount(page)).toBe('600');
    await expect.poll(() => layoutOf(page)).toEqual([0, 6]);
    await page.evaluate(async (name) => {
      const request = indexedDB.open(name);
      await new Promise((resolve) => (request.onsuccess = resolve));
      const lists = request.result.transaction('packed', 'readwrite').objectStore('packed');
      lists.put('no list', 1);
      lists.delete(2);
      lists.openCursor(3).onsuccess = ({ target }) => {
        const { result: cursor } = target as IDBRequest<IDBCursorWithValue>;
        cursor.update([{ verb: '__proto__' }, [], null, ...(cursor.value as unknown[]).slice(10)]);
      };
      await new Promise((resolve) => (lists.transaction.oncomplete = resolve));
      request.result.close();
    }, DATABASE);
    await page.reload();
    await expect(page.getByText('This browser keeps 390 entries')).toBeVisible();
    await expect(notice(page)).toContainText('210 of your saved entries can no longer be read');
    await expect(notice(page)).toContainText('All others are kept.');
    await expect(page.getByText('4 entries cannot be read by this version')).toBeVisible();
    await expect(page.locator('.entries li').first()).toContainText('note 599');
  });

  test('that lacks entries says how many, and where a file can be brought back', async ({
    page,
  }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await putEntries(page, manyStatements(3));
    await page.reload();
    await expect(page.getByText('This browser keeps 3 entries')).toBeVisible();
    await expect.poll(() => keptCount(page)).toBe('3');
    await page.evaluate(async (name) => {
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    }, DATABASE);
    await page.goto('./learn/');
    await expect(notice(page)).toContainText('3 of your saved entries can no longer be read');
    await notice(page).getByRole('link', { name: 'Open your record' }).click();
    await expect(page.getByRole('heading', { name: 'Bring a record in' })).toBeVisible();
    await notice(page).getByRole('button', { name: 'Understood' }).click();
    await page.reload();
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await expect(notice(page)).toBeHidden();
  });

  test('that has no parts any more is left alone, and made anew when the learner says so', async ({
    page,
  }) => {
    await page.goto('./404.html');
    await page.evaluate(async (name) => {
      await new Promise<void>((resolve) => {
        indexedDB.open(name, 2).onsuccess = ({ target }) => {
          (target as IDBOpenDBRequest).result.close();
          resolve();
        };
      });
    }, DATABASE);
    await page.goto(lesson);
    await expect(notice(page)).toContainText('is damaged and cannot be read');
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(0);
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await notice(page).getByRole('link', { name: 'Open your record' }).click();
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    await letMinutesPass(page);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('Everything is back.')).toBeVisible();
    await expect(page.getByText('This browser keeps 1 entry')).toBeVisible();
    await expect(notice(page)).toContainText('1 entry was still waiting to be saved');
    await expect.poll(() => entriesIn(page)).toHaveLength(1);
  });
});

test.describe('data', () => {
  test('of a newer version of the site is left alone, and answers wait for it', async ({
    page,
    context,
  }) => {
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    const newer = await context.newPage();
    await newer.goto('./404.html');
    const opened = await newer.evaluate(
      (name) =>
        new Promise<boolean>((resolve) => {
          const request = indexedDB.open(name, 3);
          request.onsuccess = () => {
            request.result.close();
            resolve(true);
          };
        }),
      DATABASE,
    );
    expect(opened).toBe(true);
    await answerCheck(page, second);
    await expect(notice(page)).toContainText('This browser has a newer version of the site.');
    const loaded = page.waitForEvent('load');
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await loaded;
    await expect(notice(page)).toContainText('This browser has a newer version of the site.');
    await expect(page.locator(`#check-${second.id}`)).toHaveAttribute('data-state', 'right');
    expect(await entriesIn(newer)).toHaveLength(1);
    const waiting = await page.evaluate(
      () => Object.keys(localStorage).filter((name) => name.includes('/journal/')).length,
    );
    expect(waiting).toBe(2);
  });

  test('of an older version, whose entries have no places, keeps its order', async ({ page }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    const older = manyStatements(3).map(({ order, revision, ...statement }, index) => ({
      ...statement,
      at: `2020-01-0${3 - index}T08:00:00.000Z`,
    }));
    await putEntries(page, older);
    await page.reload();
    await expect(page.locator('.entries li').first()).toContainText('note 2');
    await page.goto(checklist);
    await note(page).fill('The last word');
    await note(page).blur();
    await page.goto('./record/');
    await expect(page.locator('.entries li').first()).toContainText('The last word');
    await expect(page.locator('.entries li').last()).toContainText('note 0');
  });
});
