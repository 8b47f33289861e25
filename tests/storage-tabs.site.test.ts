import type { Page } from '@playwright/test';
import { openWith } from './record-page.ts';
import { DATABASE, entriesIn, layoutOf, manyStatements, putEntries } from './recorded.ts';
import { expect, test } from './site.ts';
import {
  answerCheck,
  checklist,
  first,
  lesson,
  note,
  notice,
  saved,
  second,
  stopAct,
} from './storing.ts';

/** Opens a database of this course in a page that never gives way, as a tab does whose script hangs. */
const holdDatabase = (page: Page, layout: number, entries: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ([name, version, all]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          const statements = request.result.createObjectStore('statements', {
            autoIncrement: true,
          });
          statements.createIndex('id', 'id', { unique: true });
          request.result.createObjectStore('learner').add('6f1c', 'name');
          for (const entry of all) statements.add(entry);
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
    [DATABASE, layout, entries] as const,
  );

const kept = (page: Page, count: number) =>
  expect(page.getByText(`This browser keeps ${count} entries`)).toBeVisible();

test.describe('two tabs at once', () => {
  test('keep what each of them records, and show what the other did', async ({ page, context }) => {
    test.slow();
    const other = await context.newPage();
    await Promise.all([page.goto(lesson), other.goto(lesson)]);
    await Promise.all([answerCheck(page, first), answerCheck(other, second)]);
    for (const each of [page, other]) {
      await expect(saved(each)).not.toHaveCount(0);
      await expect(each.getByText('2 of 2 checks right')).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText('Lesson done')).toBeVisible();
    const ids = (await entriesIn(page)).map((entry) => (entry as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each keep the text that somebody writes in them', async ({ page, context }) => {
    const other = await context.newPage();
    await page.goto(checklist);
    await note(page).pressSequentially('Written here');
    // The other tab finds the draft of this one, and records it.
    await other.goto(checklist);
    await note(page).pressSequentially(', and on');
    await note(page).blur();
    await expect(note(other)).toHaveValue('Written here, and on');
    await page.reload();
    await expect(note(page)).toHaveValue('Written here, and on');
  });

  test('pack a long record once, and lose or double nothing of it', async ({ page, context }) => {
    test.slow();
    await page.goto('./404.html');
    await holdDatabase(page, 1, manyStatements(600));
    await page.goto('./learn/');
    const other = await context.newPage();
    await Promise.all([page.goto(lesson), other.goto('./record/')]);
    // An answer that came before would be packed too.
    await expect.poll(() => layoutOf(page)).toEqual([0, 6]);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await kept(other, 601);
    await expect.poll(() => layoutOf(page)).toEqual([1, 6]);
    expect(await entriesIn(page)).toHaveLength(601);
    await page.goto('./record/');
    await kept(page, 601);
    await expect(page.locator('.entries li').nth(1)).toContainText('note 599');
  });

  test('of which one crashes while it packs a long record lose nothing of it', async ({
    page,
    context,
  }) => {
    await openWith(page, manyStatements(499));
    await page.addInitScript(stopAct, 'clear' as const);
    await putEntries(page, manyStatements(101));
    await page.reload();
    await kept(page, 600);
    // The lists are there, and what stood one by one is not taken away yet.
    await expect.poll(() => page.evaluate(() => 'stopped' in globalThis)).toBe(true);
    const session = await context.newCDPSession(page);
    const crash = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    const next = await context.newPage();
    await next.goto('./record/');
    await kept(next, 600);
    await expect.poll(() => layoutOf(next)).toEqual([0, 6]);
    expect(await entriesIn(next)).toHaveLength(600);
  });
});

test.describe('a tab with an earlier layout of the database', () => {
  test('that does not give way is named; nothing is lost, and answers wait', async ({
    page,
    context,
  }) => {
    const old = await context.newPage();
    await old.goto('./404.html');
    await holdDatabase(old, 1, manyStatements(3));
    await page.clock.install();
    await page.goto(lesson);
    await answerCheck(page, first);
    await page.clock.runFor(10_000);
    await expect(notice(page)).toContainText('Another tab with an earlier version of this site');
    await expect(notice(page)).toContainText('What was saved before is kept');
    await expect(notice(page)).toContainText('close the other tabs of this site, then reload');
    await expect(saved(page)).toHaveCount(0);
    const third = await context.newPage();
    await third.clock.install();
    await third.goto('./record/');
    await third.clock.runFor(10_000);
    await expect(third.getByText('What this browser keeps cannot be read now.')).toBeVisible();
    await third.getByRole('button', { name: 'Erase everything …' }).click();
    await expect(third.getByText('It could not be erased, and nothing has changed.')).toBeVisible();
    await old.close();
    await third.close();
    await page.clock.runFor(120_000);
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect(saved(page)).toHaveCount(1);
    await expect(notice(page)).toContainText('1 entry was still waiting to be saved');
    await page.goto('./record/');
    await kept(page, 4);
  });

  test('gives way when it can, and nothing need be said', async ({ page, context }) => {
    await page.goto('./404.html');
    await holdDatabase(page, 1, manyStatements(3));
    await page.evaluate(() => {
      const { held } = globalThis as unknown as { held: IDBDatabase };
      held.onversionchange = () => {
        held.close();
      };
    });
    const next = await context.newPage();
    await next.goto('./record/');
    await kept(next, 3);
    await expect(notice(next)).toBeHidden();
  });
});
