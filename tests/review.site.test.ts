import type { Locator, Page } from '@playwright/test';
import { sectionsOf } from '../src/domain/course/alignment.ts';
import type { Statement } from '../src/domain/record/statement.ts';
import { answer } from './answering.ts';
import { checksOf, mayComeBack, module, questionOf, readyModules } from './course.ts';
import { keep, keptIn, recorded } from './record.ts';
import { expect, test } from './site.ts';
import { NOON, stayAtNoon } from './stopped-clock.ts';

const address = './review/';
const [first, second, third] = readyModules;
if (!first || !second || !third) throw new Error('The course needs three modules.');
const three = [first, second, third];

/** Answers of some weeks ago to the first questions of modules, which are all due by now. */
const longAgo = (each: number, overrides: Partial<Statement> = {}): readonly Statement[] =>
  three.flatMap((of) =>
    mayComeBack(of)
      .slice(0, each)
      .map(({ id, revision }, index) =>
        recorded(40 + index, {
          object: `question/${of.id}/${id}`,
          response: ['any'],
          success: true,
          revision,
          ...overrides,
        }),
      ),
  );

const asked = (page: Page): Locator => page.locator('course-item');
const referenceOf = async (item: Locator): Promise<string> =>
  `${(await item.getAttribute('data-module')) ?? ''}/${(await item.getAttribute('data-question')) ?? ''}`;

async function answerAsked(page: Page, rightly = true, sure = 'Fairly sure'): Promise<void> {
  const item = asked(page);
  const [moduleId = '', id = ''] = (await referenceOf(item)).split('/');
  const of = readyModules.find((each) => each.id === moduleId) ?? module;
  await answer(item.locator('form'), questionOf(of, id), rightly);
  await item.getByRole('radio', { name: sure }).check();
  await item.getByRole('button', { name: 'Check my answer' }).click();
  await expect(item).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
  await expect(item.getByText('Saved in this browser')).toBeVisible();
}

test.describe('somebody who comes to review', () => {
  test('is led to the course while nothing was answered', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Nothing to review yet.')).toBeVisible();
    await expect(page.getByText('So far there are none.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save a file for Anki' })).toBeHidden();
    await page.getByRole('link', { name: 'Go to the course' }).click();
    await expect(page).toHaveURL(/\/learn\/$/);
  });

  test('is told on which day the question of a lesson comes back', async ({ page }) => {
    await stayAtNoon(page);
    await page.goto(`./learn/${module.id}/${module.lessons[0]?.id ?? ''}/`);
    const [check] = checksOf(module, 0);
    if (!check) throw new Error('The first lesson needs a check.');
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check, false);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
    await page.goto(address);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });
    const tomorrow = day.format(NOON.getTime() + 24 * 60 * 60 * 1000);
    await expect(page.getByText(`The next question comes back on ${tomorrow}`)).toBeVisible();
    await expect(page.getByRole('button', { name: /Begin/ })).toHaveCount(0);
  });

  test(
    'answers ten that are due, mixed, goes on after a reload, and hears when they come back',
    { tag: '@sub-path' },
    async ({ page }) => {
      test.slow();
      const fetched: string[] = [];
      page.on('request', (request) => {
        const [, of] = /\/review\/([^/]+)\/$/.exec(request.url()) ?? [];
        if (of) fetched.push(of);
      });
      await page.goto(address);
      await keep(page, longAgo(4));
      await expect(page.getByText('12 questions are due, from 3 modules.')).toBeVisible();
      expect(fetched).toEqual([]);
      await page.getByRole('button', { name: 'Begin with 10 questions' }).click();
      const references: string[] = [];
      for (let number = 1; number <= 10; number++) {
        await expect(page.getByText(`Question ${number} of 10`)).toBeFocused();
        references.push(await referenceOf(asked(page)));
        await answerAsked(page, number !== 2);
        if (number === 4) {
          await page.reload();
          await expect(page.getByText('You have begun a review. 6 questions left.')).toBeVisible();
          await page.getByRole('button', { name: 'Go on with the review' }).click();
        } else await page.getByRole('button', { name: /Next question|See how it went/ }).click();
      }
      await expect(page.getByRole('heading', { name: '9 of 10 right' })).toBeFocused();
      expect(new Set(references).size).toBe(10);
      const modules = references.map((reference) => reference.split('/')[0]);
      expect(modules.filter((id, index) => id === modules[index + 1])).toEqual([]);
      expect(new Set(fetched)).toEqual(new Set(three.map(({ id }) => id)));
      await expect(page.getByText('comes back on')).toHaveCount(10);
      await expect(page.getByText('2 questions are due')).toBeVisible();

      const answers = (await keptIn(page)).filter(({ confidence }) => confidence !== undefined);
      expect(answers.map(({ object }) => object)).toEqual(
        references.map((reference) => `question/${reference}`),
      );
      expect(new Set(answers.map(({ attempt }) => attempt)).size).toBe(1);
    },
  );

  test('can do all of it with the keyboard, and says how sure they are before they see the answer', async ({
    page,
  }) => {
    const choice = mayComeBack(first).find((each) => each.kind === 'choice' && !each.several);
    if (!choice) throw new Error('The first module needs a choice.');
    await page.goto(address);
    await keep(page, [
      recorded(9, {
        object: `question/${first.id}/${choice.id}`,
        success: false,
        revision: choice.revision,
      }),
    ]);
    await page.getByRole('button', { name: 'Begin with 1 question' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Question 1 of 1')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText('First say how sure you are, then check.')).toBeVisible();
    await expect(asked(page)).not.toHaveAttribute('data-state', /./);
    await expect(page.getByRole('radio', { name: 'A guess' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Unsure' })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(asked(page)).toHaveAttribute('data-state', /right|wrong/);
    await expect(page.getByRole('radio', { name: 'Unsure' })).toBeDisabled();
    await expect(page.getByText('First say how sure')).toHaveCount(0);
  });

  test('learns from a miss, reads where it was taught, and may try again without changing what counts', async ({
    page,
  }) => {
    const [check] = checksOf(first, 0);
    const lesson = first.lessons[0];
    if (!check || !lesson) throw new Error('The first lesson needs a check.');
    const section = sectionsOf(lesson.body).get(check.id);
    await page.goto(address);
    const object = `question/${first.id}/${check.id}`;
    await keep(page, [recorded(9, { object, success: true, revision: check.revision })]);
    await page.getByRole('button', { name: 'Begin with 1 question' }).click();
    await answerAsked(page, false, 'Certain');
    await asked(page).getByRole('button', { name: 'Try again' }).click();
    await answer(asked(page).locator('form'), check);
    await asked(page).getByRole('button', { name: 'Check my answer' }).click();
    await expect(asked(page)).toHaveAttribute('data-state', 'right');
    await expect(
      asked(page).getByRole('link', { name: section?.title ?? lesson.title }),
    ).toHaveAttribute('href', new RegExp(`/learn/${first.id}/${lesson.id}/#${section?.id ?? ''}$`));
    await page.getByRole('button', { name: 'See how it went' }).click();
    await expect(page.getByRole('heading', { name: '0 of 1 right' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: '0 of 1 right' })).toBeVisible();
    const summary = page.locator('.review-summary');
    await expect(summary.getByRole('listitem')).toContainText('comes back on');
    await expect(summary.getByRole('link', { name: section?.title ?? lesson.title })).toBeVisible();
    const given = async () =>
      (await keptIn(page))
        .filter((each) => each.object === object)
        .slice(1)
        .map(({ success, confidence }) => [success, confidence]);
    await expect.poll(given).toEqual([
      [false, 0.95],
      [true, undefined],
    ]);
  });

  test('is asked again at once when a question means something else than it did', async ({
    page,
  }) => {
    const [question] = mayComeBack(first);
    await page.goto(address);
    await keep(page, [
      recorded(0.1, {
        object: `question/${first.id}/${question?.id ?? ''}`,
        success: true,
        revision: 'earlier',
      }),
    ]);
    await page.getByRole('button', { name: 'Begin with 1 question' }).click();
    await expect(page.getByText('has changed since you answered it')).toBeVisible();
  });

  test('sees on the page of the course how many are due', async ({ page }) => {
    await page.goto('./learn/');
    await keep(page, longAgo(2));
    await expect(page.locator('review-due')).toContainText('6 due');
    await page.getByRole('link', { name: 'Review what you have answered' }).click();
    await expect(page.getByText('6 questions are due')).toBeVisible();
  });
});

test.describe('where questions cannot be fetched', () => {
  test.use({ expectedTroubles: [/\/review\/|Failed to load resource/] });

  test('a learner is told, loses nothing, and can try again', async ({ page }) => {
    await page.goto(address);
    await keep(page, longAgo(1));
    const gone = `**/review/${second.id}/`;
    await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not here' }));
    await page.getByRole('button', { name: 'Begin with 3 questions' }).click();
    await expect(page.getByText('The questions could not be fetched.')).toBeVisible();
    expect((await keptIn(page)).filter(({ verb }) => verb === 'initialized')).toEqual([]);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    await page.unroute(gone);
    await again.click();
    await expect(page.getByText('Question 1 of 3')).toBeFocused();
  });
});

test.describe('how sure somebody is', () => {
  test('is held against what was right, after twenty answers', async ({ page }) => {
    await page.goto(address);
    const answers = longAgo(7, { success: false, confidence: 0.95 }).slice(0, 19);
    await keep(page, answers);
    await expect(page.getByText('So far there are 19.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Certain/ })).toBeHidden();
    await keep(page, [
      recorded(1, { object: 'question/any/one', success: true, confidence: 0.25 }),
    ]);
    const part = page.getByRole('region', { name: 'How sure, and how right' });
    await expect(part.getByText('your words are surer than your answers')).toBeVisible();
    await expect(part.getByRole('row', { name: /Certain/ })).toContainText('0 of 19 (0 %)');
    await expect(part.getByRole('row', { name: /A guess/ })).toContainText('1 of 1 (100 %)');
    await expect(part.getByRole('row', { name: /Unsure/ })).toContainText('not used yet');
  });
});
