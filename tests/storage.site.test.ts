import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Question } from '../src/domain/question/question.ts';
import { answer } from './answering.ts';
import { checksOf, course, module } from './course.ts';
import { OwnBrowser } from './own-browser.ts';
import { DATABASE, entriesIn, manyStatements, putEntries } from './recorded.ts';
import { expect, test } from './site.ts';

const address = `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`;
const [first, second] = checksOf(module, 0);
const [checklist] = course.checklists;
const [item] = checklist?.items ?? [];
if (!first || !second || !checklist || !item) throw new Error('The tests need checks and a list.');
const notice = (page: Page) => page.locator('record-notice');
const note = (page: Page) => page.locator(`#evidence-${item.id}`);

async function answerCheck(page: Page, question: Question, rightly = true): Promise<void> {
  const form = page.locator(`#check-${question.id}`);
  await answer(form, question, rightly);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
}

/** Lets the database of a page never come to an end with what it writes. */
const stopDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.add = function (this: IDBObjectStore) {
      const endless = (): void => {
        this.count().onsuccess = endless;
      };
      endless();
      return this.count() as unknown as IDBRequest<IDBValidKey>;
    };
  });

test.describe('where answers cannot be kept', () => {
  test('a learner is told at once when storage is forbidden, and can go on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(address);
    await expect(page.getByText('does not let the page keep anything')).toBeVisible();
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(0);
    await expect(page.getByText('1 of 2 checks right')).toBeVisible();
  });

  test('a full device keeps what was saved, says so, and saves the rest as soon as it can', async ({
    page,
  }) => {
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.evaluate(() => {
      const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') ?? {};
      Object.assign(globalThis, {
        makeRoom: () => {
          Object.defineProperty(IDBObjectStore.prototype, 'add', add);
        },
      });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await answerCheck(page, second);
    await expect(page.getByText('This device has no room left')).toBeVisible();
    const form = page.locator(`#check-${second.id}`);
    await expect(form.getByText('Saved in this browser')).toHaveCount(0);

    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await page.getByRole('button', { name: 'Try to save again' }).click();
    await expect(page.getByText('Saving works again')).toBeVisible();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
  });

  test('an entry that somebody has damaged is passed over, and the others stay', async ({
    page,
  }) => {
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.evaluate(async () => {
      const name = `course:${document.documentElement.dataset['course'] ?? ''}`;
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction('statements', 'readwrite');
          transaction.objectStore('statements').add({ id: 'damaged', verb: 'invented', at: 7 });
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(new Error('not added'));
        };
      });
    });
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
  });
});

test.describe('two tabs at once', () => {
  test('keep what each of them records, and show what the other did', async ({ page, context }) => {
    const other = await context.newPage();
    await Promise.all([page.goto(address), other.goto(address)]);
    await Promise.all([answerCheck(page, first), answerCheck(other, second)]);
    for (const each of [page, other]) {
      await expect(each.getByText('Saved in this browser')).not.toHaveCount(0);
      await expect(each.getByText('2 of 2 checks right')).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
    const ids = (await entriesIn(page)).map((entry) => (entry as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each keep the text that somebody writes in them', async ({ page, context }) => {
    const other = await context.newPage();
    await page.goto(`./${checklist.id}/`);
    await note(page).pressSequentially('Written here');
    // The other tab finds the draft of this one, and records it.
    await other.goto(`./${checklist.id}/`);
    await note(page).pressSequentially(', and on');
    await note(page).blur();
    await expect(note(other)).toHaveValue('Written here, and on');
    await page.reload();
    await expect(note(page)).toHaveValue('Written here, and on');
  });
});

test.describe('a page that ends too soon', () => {
  test('has kept the text that was being written, however short before', async ({ page }) => {
    await page.goto(`./${checklist.id}/`);
    await expect(page.locator('[data-part="count"]')).not.toBeEmpty();
    await note(page).pressSequentially('In the middle of a sen');
    await stopDatabase(page);
    await page.reload();
    await expect(note(page)).toHaveValue('In the middle of a sen');
  });

  test('has kept the answer that the database had not written yet', async ({ page }) => {
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await stopDatabase(page);
    await answerCheck(page, second);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
    await expect(page.getByText('Saved in this browser')).toHaveCount(2);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      expect.stringMatching(/kept$/),
    ]);
  });

  test('by a crash of the tab loses nothing', async ({ page, context }) => {
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await stopDatabase(page);
    await answerCheck(page, second);
    const session = await context.newCDPSession(page);
    const crash = page.waitForEvent('crash');
    // A tab that has crashed answers no more.
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    const next = await context.newPage();
    await next.goto(address);
    await expect(next.getByText('Lesson done')).toBeVisible();
  });
});

test.describe('a browser that ends without warning', () => {
  const own = new OwnBrowser();
  test.afterEach(() => own.remove());

  test('has kept what was shown as saved: after a power cut, and after a laptop was closed', async ({
    baseURL,
  }) => {
    const page = await own.start();
    await page.goto(new URL(address, baseURL ?? '').href);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await own.kill();

    const next = await own.start();
    await next.goto(new URL(`./${checklist.id}/`, baseURL ?? '').href);
    await note(next).pressSequentially('Before the lid was shut');
    // To shut the lid hides the page, then stops it, and may be the end of it.
    await next.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(async () => (await entriesIn(next)).length).toBe(2);
    const session = await next.context().newCDPSession(next);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await own.kill();

    const last = await own.start();
    await last.goto(new URL(`./${checklist.id}/`, baseURL ?? '').href);
    await expect(note(last)).toHaveValue('Before the lid was shut');
    await expect(notice(last)).toBeHidden();
    await last.goto(new URL(address, baseURL ?? '').href);
    await expect(last.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
  });

  test('and whose files are cut off keeps what is left, and says what is gone', async ({
    baseURL,
  }) => {
    const page = await own.start();
    await page.goto(new URL(address, baseURL ?? '').href);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    const folder = join(own.profile, 'Default', 'IndexedDB');
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('.log'),
    );
    const path = join(folder, file ?? 'none');
    const { size } = statSync(path);
    await answerCheck(page, second);
    await expect(page.getByText('Saved in this browser')).toHaveCount(2);
    await expect.poll(() => page.evaluate(() => Object.values(localStorage))).toEqual(['3']);
    await own.quit();
    truncateSync(path, size);

    const next = await own.start();
    await next.goto(new URL(address, baseURL ?? '').href);
    await expect(notice(next)).toContainText('2 of your saved entries can no longer be read');
    await expect(next.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await expect(next.getByText('1 of 2 checks right')).toBeVisible();
    await answerCheck(next, second);
    await expect(next.getByText('Lesson done')).toBeVisible();
    await next.reload();
    await notice(next).getByRole('button', { name: 'Understood' }).click();
    await expect(notice(next)).toBeHidden();
    await next.reload();
    await expect(next.getByText('Lesson done')).toBeVisible();
    await expect(notice(next)).toBeHidden();
  });
});

test.describe('a private window', () => {
  test('keeps the record until it is closed, and the page of the record says so', async ({
    browser,
    baseURL,
  }) => {
    const options = { ...(baseURL && { baseURL }) };
    const window = await browser.newContext(options);
    const page = await window.newPage();
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    const other = await window.newPage();
    await other.goto('./record/');
    await expect(other.getByText('This browser keeps 1 entry')).toBeVisible();
    await expect(other.getByText('In a private window the browser forgets all')).toBeVisible();
    await window.close();
    const next = await browser.newContext(options);
    const later = await next.newPage();
    await later.goto('./record/');
    await expect(later.getByText('Nothing is kept yet.')).toBeVisible();
    await next.close();
  });
});

test.describe('a device without room', () => {
  test('still knows on the next page what it could not save, and saves it when there is room', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown) {
        if (document.cookie.includes('full')) throw new DOMException('full', 'QuotaExceededError');
        return add.call(this, value);
      };
    });
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.evaluate(() => (document.cookie = 'full=1'));
    await answerCheck(page, second);
    await expect(notice(page)).toContainText('This device has no room left');
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await expect(page.locator(`#check-${second.id}`)).toHaveAttribute('data-state', 'right');
    await expect(page.getByText('Saved in this browser')).toHaveCount(0);
    await expect(notice(page)).toContainText('This device has no room left');
    await page.evaluate(() => (document.cookie = 'full=; max-age=0'));
    await notice(page).getByRole('button', { name: 'Try to save again' }).click();
    await expect(page.getByText('Saving works again')).toBeVisible();
    await expect(page.getByText('Saved in this browser')).toHaveCount(2);
    expect(await entriesIn(page)).toHaveLength(3);
  });
});

test.describe('a clock that was set back', () => {
  test('does not bring an earlier answer back', async ({ page }) => {
    await page.goto(address);
    await answerCheck(page, first, false);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.clock.setSystemTime('2001-01-01T08:00:00Z');
    await page.reload();
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await page.goto('./record/');
    await expect(page.locator('.entries li').first()).toContainText(': right');
    await expect(page.getByRole('heading', { name: '1 January 2001' })).toBeVisible();
  });
});

test.describe('a database that somebody has changed', () => {
  test('and that lacks entries says how many, and where a file can be brought back', async ({
    page,
  }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    await putEntries(page, manyStatements(3));
    await page.reload();
    await expect(page.getByText('This browser keeps 3 entries')).toBeVisible();
    await expect.poll(() => page.evaluate(() => Object.values(localStorage))).toEqual(['3']);
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

  test('and that has no parts any more is left alone, and made anew when the learner says so', async ({
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
    await page.goto(address);
    await expect(notice(page)).toContainText('is damaged and cannot be read');
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(0);
    await page.reload();
    await expect(page.locator(`#check-${first.id}`)).toHaveAttribute('data-state', 'right');
    await notice(page).getByRole('link', { name: 'Open your record' }).click();
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('Everything is back.')).toBeVisible();
    await expect(page.getByText('This browser keeps 1 entry')).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await expect.poll(() => entriesIn(page)).toHaveLength(1);
  });

  test('by a newer version of the site is left alone, and answers wait for it', async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await answerCheck(page, first);
    await expect(page.getByText('Saved in this browser')).toHaveCount(1);
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
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect(notice(page)).toContainText('This browser has a newer version of the site.');
    await expect(page.locator(`#check-${second.id}`)).toHaveAttribute('data-state', 'right');
    expect(await entriesIn(newer)).toHaveLength(1);
    const waiting = await page.evaluate(
      () => Object.keys(localStorage).filter((name) => name.includes('/journal/')).length,
    );
    expect(waiting).toBe(2);
  });

  test('by an older version, whose entries have no places, keeps its order', async ({ page }) => {
    await page.goto('./record/');
    await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
    const older = manyStatements(3).map(({ order, revision, ...statement }, index) => ({
      ...statement,
      at: `2020-01-0${3 - index}T08:00:00.000Z`,
    }));
    await putEntries(page, older);
    await page.reload();
    await expect(page.locator('.entries li').first()).toContainText('note 2');
    await page.goto(`./${checklist.id}/`);
    await note(page).fill('The last word');
    await note(page).blur();
    await page.goto('./record/');
    await expect(page.locator('.entries li').first()).toContainText('The last word');
    await expect(page.locator('.entries li').last()).toContainText('note 0');
  });
});
