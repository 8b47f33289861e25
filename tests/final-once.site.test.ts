import type { Page } from '@playwright/test';
import { finalQuestions } from '../src/domain/course/outline.ts';
import { FINAL_OBJECT, quizObject, type Statement } from '../src/domain/record/statement.ts';
import { answer } from './answering.ts';
import { course, module, questionOf, readyModules } from './course.ts';
import { keep, keptIn, recorded } from './record.ts';
import { expect, test } from './site.ts';

const bank = finalQuestions(readyModules);
const count = Math.min(course.final.questions, bank.length);
const items = (page: Page) => page.locator('course-item:visible');
const answered = (page: Page, number: number) =>
  expect(page.getByText(`${number} of ${count} answered`)).toBeVisible();

async function begin(page: Page): Promise<void> {
  await page.goto('./learn/final/');
  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  await answered(page, 0);
}

async function answerAt(page: Page, place: number, rightly = true): Promise<void> {
  const item = items(page).nth(place);
  const of = await item.getAttribute('data-module');
  const own = readyModules.find(({ id }) => id === of);
  if (own)
    await answer(item, questionOf(own, (await item.getAttribute('data-question')) ?? ''), rightly);
}

/** The place of the first question that is answered by choosing one option or several. */
async function placeOf(page: Page, role: 'radio' | 'checkbox'): Promise<number> {
  const has = await items(page).evaluateAll(
    (all, type) => all.map((item) => item.querySelector(`[type="${type}"]`) !== null),
    role,
  );
  return has.indexOf(true);
}

const verdictsIn = async (page: Page): Promise<readonly string[]> =>
  (await keptIn(page))
    .filter(({ verb, object }) => object === FINAL_OBJECT && verb !== 'initialized')
    .map(({ verb }) => verb);

test.describe('an attempt at the final assessment', () => {
  test('is handed in once, also when another tab has it open', async ({ page, context }) => {
    await begin(page);
    const other = await context.newPage();
    await other.goto('./learn/final/');
    await other.getByRole('button', { name: 'Go on with the assessment' }).click();
    await answered(other, 0);
    await page.bringToFront();
    await answerAt(page, await placeOf(page, 'radio'), false);
    await answered(page, 1);
    // The other tab shows the answer that was given here.
    await answered(other, 1);
    await expect(other.locator('course-item:visible input:checked')).toHaveCount(1);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('button', { name: 'Hand in now' }).dblclick();
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    await other.bringToFront();
    await expect(other.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Hand in', exact: true })).toBeHidden();
    expect(await verdictsIn(page)).toEqual(['failed']);
  });

  test('holds no answer that was taken back', async ({ page }) => {
    await begin(page);
    const item = items(page).nth(await placeOf(page, 'checkbox'));
    const box = item.getByRole('checkbox').first();
    await box.check();
    await answered(page, 1);
    await box.uncheck();
    await answered(page, 0);
    await page.reload();
    await page.getByRole('button', { name: 'Go on with the assessment' }).click();
    await answered(page, 0);
    await expect(page.locator('course-item:visible input:checked')).toHaveCount(0);
    await page.goto('./record/');
    await expect(page.locator('.entries li').first()).toContainText('Took back an answer');
  });

  test('is handed in when its time is over, and the page says so', async ({ page }) => {
    await page.clock.install();
    await page.goto('./learn/final/');
    await page.locator('course-final').evaluate((final) => {
      (final as HTMLElement).dataset['minutes'] = '2';
    });
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await expect(page.getByText('2 minutes left')).toBeVisible();
    await page.clock.runFor(65_000);
    await expect(page.getByText('1 minute left')).toBeVisible();
    await page.clock.runFor(65_000);
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeFocused();
    await expect(page.getByText('The time is over.')).toBeVisible();
    await page.clock.runFor(65_000);
    await expect(page.getByText('The time is over.')).toBeVisible();
    expect(await verdictsIn(page)).toEqual(['failed']);
  });
});

/** What was recorded when all questions meant something else, and the score was just enough. */
function passedEarlier(object: string, asks: readonly string[]): readonly Statement[] {
  const begun = recorded(9, { verb: 'initialized', object, response: asks });
  const inIt = { attempt: begun.id, success: true, score: course.mastery };
  const answers = asks.map((reference) =>
    recorded(9, { object: `question/${reference}`, response: ['a'], revision: 'earlier', ...inIt }),
  );
  return [begun, ...answers, recorded(9, { verb: 'passed', object, ...inIt })];
}

const passed = `Passed with ${Math.round(course.mastery * 100)} %.`;

test('a quiz that was passed says so when its questions have changed since', async ({ page }) => {
  const own = module.questions.filter(({ pool }) => pool === 'quiz').slice(0, module.quizLength);
  const asks = own.map(({ id }) => `${module.id}/${id}`);
  await page.goto(`./learn/${module.id}/quiz/`);
  await keep(page, passedEarlier(quizObject(module.id), asks));
  await expect(page.getByRole('heading', { name: passed })).toBeVisible();
  await expect(page.getByText('The result stands as it was recorded.')).toBeVisible();
});

test('so does the final assessment', async ({ page }) => {
  const asks = bank.slice(0, count).map((each) => `${each.module.id}/${each.question.id}`);
  await page.goto('./learn/final/');
  await keep(page, passedEarlier(FINAL_OBJECT, [...asks, 'gone/gone']));
  await expect(page.getByRole('heading', { name: passed })).toBeVisible();
  await expect(page.getByRole('link', { name: 'To your certificate' })).toBeVisible();
  await expect(page.locator('course-item[data-state]:visible')).toHaveCount(0);
});
