import type { Locator, Page } from '@playwright/test';
import { answer } from './answering.ts';
import { module, questionOf, readyModules } from './course.ts';
import { expect, test } from './site.ts';

const address = `./learn/${module.id}/quiz/`;
const count = module.quizLength;

/** The question that is asked now. */
const asked = (page: Page): Locator => page.locator('course-item:visible');

async function answerAsked(page: Page, rightly = true): Promise<void> {
  const item = asked(page);
  const id = (await item.getAttribute('data-question')) ?? '';
  await answer(item, questionOf(module, id), rightly);
  await item.getByRole('button', { name: 'Check my answer' }).click();
  await expect(item).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
  await expect(item.getByText('Saved in this browser')).toBeVisible();
}

test.describe('a learner in a quiz', () => {
  test('passes with right answers, and the module says so', async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    for (let number = 1; number <= count; number++) {
      await expect(page.getByText(`Question ${number} of ${count}`)).toBeFocused();
      await answerAsked(page);
      await page.getByRole('button', { name: /Next question|See the result/ }).click();
    }
    await expect(page.getByRole('heading', { name: 'Passed with 100 %.' })).toBeFocused();
    await page.getByRole('link', { name: 'Back to the module' }).click();
    await expect(page.getByText('quiz passed').first()).toBeVisible();
  });

  test('goes on after a reload where the quiz was left, and fails with links to read again', async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    const drawn: (string | null)[] = [];
    for (let number = 1; number <= count; number++) {
      drawn.push(await asked(page).getAttribute('data-question'));
      await answerAsked(page, false);
      if (number === 3) {
        await page.reload();
        await page.getByRole('button', { name: 'Go on with the quiz' }).click();
        await expect(page.getByText(`Question 4 of ${count}`)).toBeVisible();
      } else await page.getByRole('button', { name: /Next question|See the result/ }).click();
    }
    expect(new Set(drawn).size).toBe(count);
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    await expect(page.locator('.result-list').getByText('Read again').first()).toBeVisible();
    await page.getByRole('button', { name: 'Take the whole quiz again' }).click();
    await expect(page.getByText(`Question 1 of ${count}`)).toBeVisible();
    await expect(asked(page)).not.toHaveAttribute('data-state', /./);
    await expect(page.locator('course-item :checked:is(input)')).toHaveCount(0);
  });

  test('stays in the attempt that was begun here when another tab begins one', async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await expect(page.getByText(`Question 1 of ${count}`)).toBeVisible();
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('button', { name: 'Go on with the quiz' }).click();
    await other.evaluate(() => {
      const { course = '' } = document.documentElement.dataset;
      const quiz = document.querySelector<HTMLElement>('course-quiz');
      new BroadcastChannel(`course:${course}`).postMessage([
        {
          id: 'begun-elsewhere',
          verb: 'initialized',
          object: `quiz/${quiz?.dataset['module'] ?? ''}`,
          at: new Date().toISOString(),
          version: '1.0.0',
        },
      ]);
    });
    // A page behind another is not painted, and what is not painted cannot be clicked.
    await page.bringToFront();
    await answerAsked(page);
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(page.getByText(`Question 2 of ${count}`)).toBeVisible();
  });

  test('may try again to learn, but the first answer counts', async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await answerAsked(page, false);
    await asked(page).getByRole('button', { name: 'Try again' }).click();
    await answerAsked(page, true);
    for (let number = 2; number <= count; number++) {
      await page.getByRole('button', { name: 'Next question' }).click();
      await answerAsked(page);
    }
    await page.getByRole('button', { name: 'See the result' }).click();
    const percent = Math.round((100 * (count - 1)) / count);
    await expect(page.getByRole('heading', { name: `Passed with ${percent} %.` })).toBeVisible();
  });

  test('is asked again only for what was missed, and keeps what was right', async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    const missed: string[] = [];
    for (let number = 1; number <= count; number++) {
      if (number <= 2) missed.push((await asked(page).getAttribute('data-objective')) ?? '');
      await answerAsked(page, number > 2);
      await page.getByRole('button', { name: /Next question|See the result/ }).click();
    }
    await page.getByRole('button', { name: 'Try the 2 missed with other questions' }).click();
    const again: string[] = [];
    for (let number = 1; number <= 2; number++) {
      await expect(page.getByText(`Question ${number} of 2`)).toBeVisible();
      again.push((await asked(page).getAttribute('data-objective')) ?? '');
      await answerAsked(page);
      if (number === 1) {
        await page.reload();
        await page.getByRole('button', { name: 'Go on with the quiz' }).click();
      } else await page.getByRole('button', { name: 'See the result' }).click();
    }
    expect(again.sort()).toEqual(missed.sort());
    await expect(page.getByRole('heading', { name: 'Passed with 100 %.' })).toBeVisible();
    await expect(page.locator('.result-list li')).toHaveCount(count);
  });

  for (const each of readyModules) {
    test(`can answer every question of "${each.title}" rightly and wrongly`, async ({ page }) => {
      test.slow();
      await page.goto(`./learn/${each.id}/quiz/`);
      await page.getByRole('button', { name: 'Begin the quiz' }).waitFor();
      for (const question of each.questions.filter(({ pool }) => pool === 'quiz')) {
        const item = page.locator(`course-item[data-question="${question.id}"]`);
        await item.evaluate((element) => element.removeAttribute('hidden'));
        for (const rightly of [false, true]) {
          await answer(item, question, rightly);
          await item.getByRole('button', { name: 'Check my answer' }).click();
          await expect(item, question.id).toHaveAttribute(
            'data-state',
            rightly ? 'right' : 'wrong',
          );
        }
        await item.evaluate((element) => element.setAttribute('hidden', ''));
      }
    });
  }
});
