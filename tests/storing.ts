import type { Locator, Page } from '@playwright/test';
import type { Question } from '../src/domain/question/question.ts';
import { answer } from './answering.ts';
import { checksOf, course, module } from './course.ts';
import { DATABASE } from './recorded.ts';
import { expect } from './site.ts';

const [one, other] = checksOf(module, 0);
const [list] = course.checklists;
const [item] = list?.items ?? [];
if (!one || !other || !list || !item) throw new Error('The tests need checks and a list.');
/** The two checks of the first lesson. */
export const [first, second]: readonly [Question, Question] = [one, other];

/** The first lesson. */
export const lesson = `./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`;
/** The first checklist. */
export const checklist = `./${list.id}/`;

/** What a page says when something is wrong with the keeping of the record. */
export const notice = (page: Page): Locator => page.locator('record-notice');
/** The note to the first item of the checklist. */
export const note = (page: Page): Locator => page.locator(`#evidence-${item.id}`);
/** What stands at each answer that is saved. */
export const saved = (page: Page): Locator => page.getByText('Saved in this browser');

/** How many entries the browser remembers to have saved. */
export const keptCount = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), `${DATABASE}/kept`);

/** Answers a check of the lesson that the page shows. */
export async function answerCheck(page: Page, question: Question, rightly = true): Promise<void> {
  const form = page.locator(`#check-${question.id}`);
  await answer(form, question, rightly);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
}

/** Lets an act of a database never come to its end; it can be given to a page while it loads. */
export function stopAct(act: 'add' | 'clear'): void {
  Object.assign(IDBObjectStore.prototype, {
    [act](this: IDBObjectStore) {
      Object.assign(globalThis, { stopped: true });
      const endless = (): void => {
        this.count().onsuccess = endless;
      };
      endless();
      return this.count();
    },
  });
}

/** Lets the database of a page never come to an end with what it writes. */
export const stopDatabase = (page: Page): Promise<void> => page.evaluate(stopAct, 'add' as const);

/** Lets minutes pass by the clock of a page, so that what is still waiting to be saved is late. */
export const letMinutesPass = (page: Page): Promise<void> =>
  page.clock.setSystemTime(Date.now() + 5 * 60_000);
