import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readResult } from '../src/domain/assignment/result-text.ts';
import { resultsIn } from '../src/links/result-link.ts';
import {
  assigned,
  banner,
  cardOf,
  doLesson,
  doQuiz,
  lessonObject,
  lessons,
  openAssigned,
  unsealed,
} from './assigning.ts';
import { checksOf, module } from './course.ts';
import { barriersOn } from './page-checks.ts';
import { expect, test } from './site.ts';

const lesson = `./learn/${module.id}/${lessons[0].id}/`;
const exact = (page: Page) => page.getByLabel('The very text that is sealed');
const link = (page: Page) => page.getByLabel('Your result as a link');

/** Opens everything of the part that sends a result. */
async function openSending(page: Page): Promise<void> {
  await page.getByText('Send your result', { exact: true }).click();
  await page.getByText('The very text that is sealed').click();
}

test.describe('a learner who sends a result', () => {
  test('reads what they answered in the final assessment in words', async ({ page }) => {
    await openAssigned(
      page,
      assigned({ tasks: [{ object: 'final', seed: 'k3f9', mastery: 0.9 }] }),
    );
    await page.goto('./learn/final/');
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await page.getByRole('radio').first().check();
    await expect(page.getByText(/^1 of \d+ answered/)).toBeVisible();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('button', { name: 'Hand in now' }).click();
    await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeVisible();
    await page.goto('./assigned/');
    await openSending(page);
    const shown = page.locator('.shown');
    await expect(shown.getByText('Your answer: ')).toHaveCount(1);
    await expect(shown).not.toContainText('as it is kept');
  });

  test('sends exactly what the page shows, and only the trainer can open it', async ({ page }) => {
    test.slow();
    await openAssigned(page, assigned());
    await page.goto(lesson);
    await doLesson(page, 0);
    await page.goto(`./learn/${module.id}/quiz/`);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await doQuiz(page, 1);
    await page.goto('./assigned/');
    await openSending(page);
    const shown = page.locator('.shown');
    await expect(shown).toContainText('no name');
    const count = checksOf(module, 0).length + module.quizLength;
    await expect(shown).toContainText(`Your first answers to ${count} questions`);
    await expect(shown.getByRole('listitem').filter({ hasText: 'Your answer: ' })).toHaveCount(
      count,
    );
    await expect(shown.getByText('(not right')).toHaveCount(1);
    await expect(shown).not.toContainText('Question ');

    await page.getByLabel('Your name').fill('Ana <b>Lopez</b>');
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect(link(page)).toBeFocused();
    await expect(shown).toContainText('the name “Ana <b>Lopez</b>”');
    const address = await link(page).inputValue();
    expect(address).toContain('/trainers/cohort/#result/1/');
    const text = (await unsealed(address)) ?? '';
    expect(text).toBe(await exact(page).inputValue());
    const { result } = readResult(text) as Extract<
      ReturnType<typeof readResult>,
      { result: object }
    >;
    expect(result).toMatchObject({ name: 'Ana <b>Lopez</b>', assignment: assigned().id });
    expect(result.tasks.map(({ state }) => state)).toEqual(['done', 'new', 'done']);
    expect(result.tasks[2]).toMatchObject({ attempts: 1, first: result.tasks[2]?.score });
    expect(result.answers.filter(({ success }) => !success)).toHaveLength(1);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('takes it away as a file, a code and a mail, and copies the link', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAssigned(page, assigned());
    await page.getByText('Send your result', { exact: true }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect(link(page)).toBeFocused();
    const address = await link(page).inputValue();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = readFileSync(await (await downloading).path(), 'utf8');
    expect(resultsIn(saved)).toEqual([address.split('#')[1]]);
    await expect(page.getByRole('img', { name: 'QR code of your result' })).toBeVisible();
    const mail = await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(address);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('is told when more is done since, also after the page is loaded again', async ({ page }) => {
    test.slow();
    await openAssigned(page, assigned());
    const sending = page.getByText('Send your result', { exact: true });
    await sending.click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect(link(page)).toHaveValue(/#result\//);
    await page.goto(lesson);
    await doLesson(page, 0);
    await page.goto('./assigned/');
    await sending.click();
    await expect(page.getByText('You made a result on')).toBeVisible();
    await expect(page.getByText('You have done more since.')).toBeVisible();
    await page.getByRole('button', { name: 'Make it anew' }).click();
    await expect(link(page)).toHaveValue(/#result\//);
    await expect(page.getByText('You have done more since.')).toBeHidden();
    const text = (await unsealed(await link(page).inputValue())) ?? '';
    expect(text).toContain('"state":"done"');
  });

  test('goes on without the network, on a phone and by keyboard', async ({ page, context }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await openAssigned(page, assigned({ tasks: [{ object: lessonObject(0) }] }));
    await page.goto(lesson);
    await expect(banner(page)).toContainText('0 of 1 done');
    // The page is all there.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await doLesson(page, 0);
    await expect(banner(page)).toContainText('1 of 1 done');
    await context.setOffline(false);
    await banner(page).getByRole('link', { name: 'Send your result' }).press('Enter');
    await expect(page.locator('send-result')).toHaveAttribute('data-ready', '');
    // The page is all there.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Make it' }).press('Enter');
    await expect(link(page)).toBeFocused();
    expect(await unsealed(await link(page).inputValue())).toContain('"state":"done"');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  test('is told what is missing where the page comes without https', async ({ page }) => {
    await page.addInitScript(() => {
      // As browsers do on a page that comes over http from another machine.
      Object.defineProperty(crypto, 'subtle', { get: () => undefined });
    });
    await openAssigned(page, assigned());
    await page.getByText('Send your result', { exact: true }).click();
    await expect(cardOf(page)).toContainText(
      'A result can be sealed only where the page comes over',
    );
    await expect(page.getByRole('button', { name: 'Make it' })).toBeHidden();
    await expect(cardOf(page)).toContainText('0 of 3 done');
  });

  test('is told when the key in the assignment is none', async ({ page }) => {
    const x = 'A'.repeat(43);
    await openAssigned(page, assigned({ key: { x, y: x } }));
    await page.getByText('Send your result', { exact: true }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect(cardOf(page)).toContainText('the key in the assignment is none');
    await expect(link(page)).toBeHidden();
  });
});
