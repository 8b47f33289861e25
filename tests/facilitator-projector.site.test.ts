import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { textOf } from '../src/domain/prose/text.ts';
import type { ChoiceQuestion, Question } from '../src/domain/question/question.ts';
import { led, openSession, taught } from './facilitator.ts';
import { barriersOn, onScreen, tooSmallTargets } from './page-checks.ts';
import { expect, test } from './site.ts';

const projector = (page: Page) => page.getByRole('dialog', { name: 'Projector' });
const [first, second] = taught;
const choice = taught.find(
  (question): question is ChoiceQuestion => question.kind === 'choice' && !question.several,
);
const [objective] = led.objectives;
const whyOf = (question: Question | undefined) => textOf(question?.why ?? []).slice(0, 30);
const numberOf = (question: Question | undefined) =>
  taught.findIndex(({ id }) => id === question?.id) + 1;

/** Ticks questions and projects them. */
async function project(page: Page, ...questions: readonly (Question | undefined)[]): Promise<void> {
  for (const question of questions) {
    await page
      .getByRole('checkbox', { name: `Choose question ${numberOf(question)}`, exact: true })
      .check();
  }
  await page.getByRole('button', { name: /ticked/ }).click();
  await expect(projector(page)).toBeVisible();
}

test.describe('the projector', () => {
  test.beforeEach(({ page }) => openSession(page));

  test('shows one question at a time, and its answer only when asked', async ({ page }) => {
    await page.getByRole('button', { name: `Project all ${taught.length} questions` }).click();
    await expect(projector(page)).toContainText(`1 of ${taught.length}`);
    await expect(projector(page)).toContainText(textOf(first?.stem ?? []).slice(0, 30));
    await expect(projector(page)).not.toContainText(whyOf(first));
    await projector(page).getByRole('button', { name: 'Show the answer' }).click();
    await expect(projector(page)).toContainText(whyOf(first));
    await projector(page).getByRole('button', { name: 'Next' }).click();
    await expect(projector(page)).toContainText(`2 of ${taught.length}`);
    await expect(projector(page)).toContainText(textOf(second?.stem ?? []).slice(0, 30));
    await expect(projector(page)).not.toContainText(whyOf(second));
    await expect(projector(page).getByRole('button', { name: 'Show the answer' })).toBeVisible();
  });

  test('is led with the keyboard alone, and gives the focus back where it was', async ({
    page,
  }) => {
    const all = page.getByRole('button', { name: 'Project all' });
    await all.focus();
    await page.keyboard.press('Enter');
    await expect(projector(page)).toContainText(`1 of ${taught.length}`);
    const said = projector(page).getByRole('status');
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(`Question 2 of ${taught.length}.`);
    await page.keyboard.press('Enter');
    await expect(said).toContainText('The answer: ');
    await expect(projector(page)).toContainText(whyOf(second));
    await page.keyboard.press('s');
    await expect(said).toHaveText('The answer is hidden.');
    await expect(projector(page)).not.toContainText(whyOf(second));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(projector(page)).toContainText(`1 of ${taught.length}`);
    await page.keyboard.press('Escape');
    await expect(projector(page)).toBeHidden();
    await expect(all).toBeFocused();
  });

  test('marks what is right in a word and a sign, and names answers by letters', async ({
    page,
  }) => {
    await project(page, choice);
    const right = choice?.options.findIndex(({ key }) => key) ?? -1;
    const answers = projector(page).getByRole('listitem');
    await expect(answers).toHaveCount(choice?.options.length ?? 0);
    await expect(answers.first()).toContainText('A');
    await expect(projector(page).locator('.slide-mark')).toHaveCount(0);
    await page.keyboard.press('s');
    await expect(answers.nth(right).locator('.slide-mark')).toHaveText('Right');
    await expect(projector(page).locator('.slide-mark')).toHaveCount(1);
  });

  test('counts hands before and after the talk, and keeps them', async ({ page }) => {
    await project(page, choice);
    await page.keyboard.press('h');
    const count = (letter: string, round: string) =>
      projector(page).getByRole('spinbutton', { name: `${letter}, hands ${round} the talk` });
    await expect(count('A', 'before')).toBeFocused();
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    const answers = projector(page).getByRole('listitem');
    await expect(answers.nth(0)).toContainText('6 (75%)');
    await expect(answers.nth(1)).toContainText('2 (25%)');
    await projector(page).getByRole('radio', { name: 'After the talk' }).check();
    await count('B', 'after').fill('8');
    await expect(answers.nth(1)).toContainText('8 (100%)');
    await expect(answers.nth(1)).toContainText('2 (25%)');
    await expect(projector(page)).toContainText('8 in all');
    await page.keyboard.press('Escape');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await downloading).path(), 'utf8');
    const right = choice?.options[0]?.key ? ' (right)' : '';
    expect(saved).toContain('| Answer | Before the talk | After the talk |');
    expect(saved).toContain(`| ${textOf(choice?.options[0]?.text ?? [])}${right} | 6 | |`);
    await openSession(page);
    await project(page, choice);
    await expect(answers.nth(0)).toContainText('6 (75%)');
    await projector(page).getByRole('button', { name: 'Clear' }).focus();
    await page.keyboard.press('Enter');
    await expect(answers.nth(0)).not.toContainText('6 (75%)');
    await expect(projector(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(answers.nth(0)).toContainText('6 (75%)');
  });

  test('shows the questions of one objective, and says when none is ticked', async ({ page }) => {
    const own = taught.filter((question) => question.objective === objective?.id);
    await page.getByRole('button', { name: 'Project the ticked ones' }).click();
    await expect(page.getByText('Tick the questions first')).toBeVisible();
    await page
      .getByRole('button', { name: `Project these ${own.length}` })
      .first()
      .click();
    await expect(projector(page)).toContainText(`1 of ${own.length}`);
  });

  test('shows every kind of question with its answer on every screen, in large letters', async ({
    page,
  }) => {
    test.slow();
    const kinds = [...new Map(taught.map((question) => [question.kind, question])).values()];
    await project(page, ...kinds);
    for (const viewport of [
      { width: 1024, height: 768, least: 22 },
      { width: 1280, height: 720, least: 22 },
      { width: 1920, height: 1080, least: 30 },
      { width: 360, height: 740, least: 16 },
    ]) {
      await onScreen(page, viewport);
      for (const [place] of kinds.entries()) {
        await expect(projector(page)).toContainText(`${place + 1} of ${kinds.length}`);
        await page.keyboard.press('s');
        const slide = projector(page).locator('.slide');
        const { beyond, sideways, letters } = await slide.evaluate((element) => ({
          beyond: element.scrollHeight - element.clientHeight,
          sideways: element.scrollWidth - element.clientWidth,
          letters: parseFloat(getComputedStyle(element).fontSize),
        }));
        expect(sideways).toBeLessThanOrEqual(1);
        expect(letters).toBeGreaterThanOrEqual(viewport.least);
        if (viewport.width > 360) expect(beyond).toBeLessThanOrEqual(1);
        await page.keyboard.press('ArrowRight');
      }
      for (let left = kinds.length; left > 1; left--) await page.keyboard.press('ArrowLeft');
    }
  });

  test('works where there is no full screen, and leaves it with one key where there is', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Project all' }).click();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.className))
      .toBe('stage');
    await page.evaluate(() => document.exitFullscreen());
    await expect(projector(page)).toBeHidden();
    await page.evaluate(() => {
      Object.defineProperty(HTMLElement.prototype, 'requestFullscreen', { value: undefined });
    });
    await page.getByRole('button', { name: 'Project all' }).click();
    await expect
      .poll(() => projector(page).boundingBox())
      .toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
    await projector(page).getByRole('button', { name: 'Leave' }).click();
    await expect(projector(page)).toBeHidden();
  });

  test('and a running session have no accessibility violation in either theme', async ({
    page,
  }) => {
    test.slow();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.locator('.keyed details').evaluateAll((all) => {
      for (const details of all) details.toggleAttribute('open', true);
    });
    expect(await barriersOn(page)).toEqual([]);
    await project(page, choice);
    await page.keyboard.press('h');
    await page.keyboard.type('6');
    await projector(page).getByRole('button', { name: 'Show the answer' }).click();
    expect(await barriersOn(page)).toEqual([]);
  });

  test('can be used at 400 % zoom', async ({ page }) => {
    await onScreen(page, { width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await project(page, choice);
    await page.keyboard.press('h');
    expect(await tooSmallTargets(page)).toEqual([]);
    for (const button of await projector(page).getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      await button.focus();
      await expect(button).toBeInViewport();
    }
    const sideways = await projector(page).evaluate(
      (dialog) => dialog.scrollWidth - dialog.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
