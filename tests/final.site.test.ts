import type { Page } from '@playwright/test';
import { finalQuestions } from '../src/domain/course/outline.ts';
import { answer } from './answering.ts';
import { course, questionOf, readyModules } from './course.ts';
import { expect, test } from './site.ts';

const bank = finalQuestions(readyModules);
const count = Math.min(course.final.questions, bank.length);

async function begin(page: Page): Promise<void> {
  await page.goto('./learn/final/');
  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  await expect(page.locator('course-item:visible')).toHaveCount(count);
}

/** Answers the questions that are asked, from one place to another, and waits until they are kept. */
async function answerFrom(page: Page, from: number, to: number, rightly = true): Promise<void> {
  const items = page.locator('course-item:visible');
  for (let index = from; index < to; index++) {
    const item = items.nth(index);
    const id = (await item.getAttribute('data-question')) ?? '';
    const moduleId = await item.getAttribute('data-module');
    const own = readyModules.find((each) => each.id === moduleId);
    if (own) await answer(item, questionOf(own, id), rightly);
  }
  await expect(page.getByText(`${to} of ${count} answered`)).toBeVisible();
}

test.describe('a learner in the final assessment', () => {
  test('goes on after a crash, hands in once, and reviews every answer', async ({ page }) => {
    test.slow();
    await begin(page);
    await expect(page.getByRole('button', { name: 'Check my answer' })).toHaveCount(0);
    await answerFrom(page, 0, 3);
    const drawn = await page
      .locator('course-item:visible')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['question']));
    await page.reload();
    await page.getByRole('button', { name: 'Go on with the assessment' }).click();
    await expect(page.getByText(`3 of ${count} answered`)).toBeVisible();
    await expect
      .poll(() =>
        page
          .locator('course-item:visible')
          .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['question'])),
      )
      .toEqual(drawn);
    await answerFrom(page, 3, count);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await expect(page.getByText('All questions are answered.')).toBeVisible();
    await page.getByRole('button', { name: 'Hand in now' }).click();
    await expect(page.getByRole('heading', { name: 'Passed with 100 %.' })).toBeFocused();
    await expect(page.locator('course-item[data-state="right"]:visible')).toHaveCount(count);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Passed with 100 %.' })).toBeVisible();

    await page.getByRole('link', { name: 'To your certificate' }).click();
    const certificate = page.getByRole('article', { name: 'Certificate' });
    await page.getByLabel('Your name, as the certificate should show it').fill('Ana Lopez');
    await expect(certificate.getByText('Ana Lopez')).toBeVisible();
    await expect(certificate).toContainText(`100 % of the points, ${count} of ${count} questions`);
    const code = await certificate.locator('.certificate-code').innerText();
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    await page.getByLabel('Your name').fill('Somebody Else');
    await expect(certificate.locator('.certificate-code')).not.toHaveText(code);
    await page.getByLabel('Your name').fill('ana  lopez');
    await expect(certificate.locator('.certificate-code')).toHaveText(code);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Save as PDF or print' })).toBeHidden();
  });

  test('finds no certificate before it is passed', async ({ page }) => {
    await page.goto('./certificate/');
    await expect(page.getByText('You have not passed the final assessment')).toBeVisible();
    await page.getByRole('link', { name: 'To the final assessment' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Final assessment' })).toBeVisible();
  });

  test('is told what is not answered, and where', async ({ page }) => {
    await begin(page);
    await answerFrom(page, 0, 2, false);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await expect(page.getByText(`${count - 2} questions are not answered yet:`)).toBeVisible();
    await page.getByRole('button', { name: 'Question 3', exact: true }).click();
    await expect(page.locator('course-item:visible').nth(2)).toBeInViewport();
    await page.getByRole('button', { name: 'Hand in now' }).click();
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    await expect(page.locator('course-item[data-state="wrong"]:visible')).toHaveCount(2);
    await page.getByRole('button', { name: 'Begin a new attempt with other questions' }).click();
    await expect(page.getByText(`0 of ${count} answered`)).toBeVisible();
  });

  test('cannot check a single question with the Enter key', async ({ page }) => {
    await begin(page);
    await page
      .locator('course-item:visible form')
      .first()
      .evaluate((form) => {
        (form as HTMLFormElement).requestSubmit();
      });
    await expect(page.locator('course-item[data-state]')).toHaveCount(0);
  });
});
