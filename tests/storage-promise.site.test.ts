import type { Page } from '@playwright/test';
import { quizObject } from '../src/domain/record/statement.ts';
import { answer } from './answering.ts';
import { module, questionOf } from './course.ts';
import { openRecord, openWith } from './record-page.ts';
import { manyStatements, putEntries } from './recorded.ts';
import { expect, test } from './site.ts';
import { NOON, stayAtNoon } from './stopped-clock.ts';
import { answerCheck, checklist, first, lesson, note, saved, second } from './storing.ts';

/** Notes each time that a page asks for storage that lasts, and whether somebody had just acted. */
async function noteAsking(page: Page): Promise<() => Promise<readonly boolean[]>> {
  const asked: boolean[] = [];
  await page.exposeFunction('noteAsked', (isActing: boolean) => asked.push(isActing));
  await page.addInitScript(() => {
    Object.assign(StorageManager.prototype, {
      persisted: () => Promise.resolve(false),
      persist: () => {
        const { noteAsked } = globalThis as unknown as {
          noteAsked: (isActing: boolean) => void;
        };
        noteAsked(navigator.userActivation.isActive);
        return Promise.resolve(false);
      },
    });
  });
  return () => Promise.resolve(asked);
}

const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

test.describe('storage that lasts', () => {
  test('is asked for when the first quiz is handed in, once, and the record says so', async ({
    page,
  }) => {
    test.slow();
    await stayAtNoon(page);
    const asked = await noteAsking(page);
    const references = module.questions
      .filter(({ pool }) => pool === 'quiz')
      .slice(0, 2)
      .map(({ id }) => `${module.id}/${id}`);
    const [begun] = manyStatements(1);
    await openRecord(page);
    await expect(page.getByText('You can ask it not to')).toBeVisible();
    await putEntries(page, [
      { ...begun, verb: 'initialized', object: quizObject(module.id), response: references },
    ]);
    await page.goto(`./learn/${module.id}/quiz/`);
    await page.getByRole('button', { name: 'Go on with the quiz' }).click();
    for (const reference of references) {
      const [, id = ''] = reference.split('/');
      const item = page.locator('course-item:visible');
      await answer(item, questionOf(module, id));
      await item.getByRole('button', { name: 'Check my answer' }).click();
      await expect(item.getByText('Saved in this browser')).toBeVisible();
      expect(await asked()).toEqual([]);
      await page.getByRole('button', { name: /Next question|See the result/ }).click();
    }
    await expect(page.getByRole('heading', { name: /^Passed/ })).toBeFocused();
    await expect.poll(asked).toEqual([true]);
    await page.goto(lesson);
    await answerCheck(page, first);
    await expect(saved(page)).toHaveCount(1);
    await openRecord(page);
    const day = today.format(NOON);
    await expect(page.getByText(`The browser was last asked on ${day} to keep this`)).toBeVisible();
    expect(await asked()).toEqual([true]);
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(page.getByText('The browser does not promise it.')).toBeFocused();
    expect(await asked()).toEqual([true, true]);
  });

  test('is asked for with the tenth entry, and never while a page is loaded', async ({ page }) => {
    const asked = await noteAsking(page);
    await openWith(page, manyStatements(12));
    await page.goto(lesson);
    await expect(page.locator(`#check-${second.id}`)).toBeVisible();
    await page.goto(checklist);
    await expect(note(page)).toHaveValue(/note/);
    // What asks is loaded after the record, and hears of nothing before that.
    await expect(page.locator('record-notice:defined')).toBeAttached();
    expect(await asked()).toEqual([]);
    // Real keys: only they count as something that the learner does.
    await note(page).pressSequentially(', and more');
    await page.keyboard.press('Tab');
    await expect.poll(asked).toEqual([true]);
  });
});
