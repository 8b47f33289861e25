import type { Page } from '@playwright/test';
import type { Question } from '../src/domain/question/question.ts';
import { answer } from './answering.ts';
import { checksOf, module } from './course.ts';
import { expect, test } from './site.ts';

const address = `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`;
const [first, second] = checksOf(module, 0);
if (!first || !second) throw new Error('The first lesson needs two checks.');

async function answerCheck(page: Page, question: Question): Promise<void> {
  const form = page.locator(`#check-${question.id}`);
  await answer(form, question);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form).toHaveAttribute('data-state', 'right');
}

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
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - status:
        - text: This device has no room left for new answers. What was saved before is kept; free some space, then save again.
        - button "Try to save again"
    `);
    const form = page.locator(`#check-${second.id}`);
    await expect(form.getByText('Saved in this browser')).toHaveCount(0);

    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await page.getByRole('button', { name: 'Try to save again' }).click();
    await expect(page.getByRole('status').first()).toHaveText(/^Saving works again/);
    await expect(form.getByRole('status').last()).toHaveText('Saved in this browser');
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
