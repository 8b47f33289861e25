import type { Page } from '@playwright/test';
import { outlineOf } from '../src/domain/course/outline.ts';
import { readAgain } from '../src/domain/course/places.ts';
import type { Statement } from '../src/domain/record/statement.ts';
import { checksOf, course, module, readyModules } from './course.ts';
import { keep, recorded } from './record.ts';
import { expect, test } from './site.ts';

const path = course.paths.find(({ modules }) => modules.includes(module.id));
const apart = course.paths.find(({ modules }) => !modules.includes(module.id));
if (!path || !apart)
  throw new Error('The course needs a path with its first module, and one without.');
const outlines = (of: typeof path) =>
  outlineOf(of.modules.flatMap((id) => readyModules.find((each) => each.id === id) ?? []));
const lessonsOf = (of: typeof path): number =>
  outlines(of).reduce((sum, { lessons }) => sum + lessons.length, 0);
const quizzesOf = (of: typeof path): number => outlines(of).filter((each) => each.hasQuiz).length;

/** Every check of a lesson of the first module, answered rightly. */
const lessonDone = (lesson: number): readonly Statement[] =>
  checksOf(module, lesson).map(({ id, revision }) =>
    recorded(1, { object: `question/${module.id}/${id}`, success: true, revision }),
  );
const entry = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'Paths for your work' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test.describe('somebody on a learning path', () => {
  test('sees how much it holds before the first answer', async ({ page }) => {
    await page.goto('./learn/');
    const whole = `${lessonsOf(path)} lessons done, 0 of ${quizzesOf(path)} quizzes passed`;
    await expect(entry(page, path.title)).toContainText(`0 of ${whole}`);
    await expect(entry(page, path.title).getByRole('meter')).toBeHidden();
    await expect(entry(page, path.title).getByText('Go on with')).toBeHidden();
  });

  test('sees how far they are, and where to go on, from answers alone', async ({ page }) => {
    await page.goto('./learn/');
    await keep(page, [
      ...lessonDone(0),
      recorded(1, { verb: 'passed', object: `quiz/${module.id}`, success: true, score: 1 }),
    ]);
    const own = entry(page, path.title);
    await expect(own).toContainText(
      `1 of ${lessonsOf(path)} lessons done, 1 of ${quizzesOf(path)} quizzes passed`,
    );
    await expect(own.getByRole('meter', { name: path.title })).toBeVisible();
    const [, second] = module.lessons;
    await expect(entry(page, apart.title)).toContainText(`0 of ${lessonsOf(apart)} lessons`);
    await expect(entry(page, apart.title)).toContainText('Begin with');
    await own.getByRole('link', { name: second?.title ?? '' }).click();
    await expect(page.getByRole('heading', { level: 1, name: second?.title ?? '' })).toBeVisible();
  });
});

test.describe('what answers say of objectives', () => {
  const [objective] = module.objectives;
  const asked = module.questions.filter((each) => each.objective === objective?.id);
  const group = (page: Page, title: string) =>
    page
      .getByRole('region', { name: 'What your answers say of each objective' })
      .getByRole('group')
      .filter({ hasText: title });

  test('is nothing before the first answer, and each says where it is practised', async ({
    page,
  }) => {
    await page.goto('./record/');
    await expect(page.getByText('You have not answered a question yet')).toBeVisible();
    const own = group(page, module.title);
    await expect(own.getByText(`${module.objectives.length} not asked yet`)).toBeVisible();
    await own.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(own.getByText(objective?.text ?? '')).toBeVisible();
    await expect(own.getByRole('meter')).toHaveCount(0);
    const [place] = readAgain(module, { id: '', objective: objective?.id ?? '' });
    await own
      .getByRole('link', { name: place?.title ?? '' })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${place?.address ?? ''}$`));
  });

  test('is an estimate in words, with the answers that it rests on', async ({ page }) => {
    await page.goto('./learn/');
    await keep(
      page,
      asked.map(({ id, revision }) =>
        recorded(1, { object: `question/${module.id}/${id}`, success: true, revision }),
      ),
    );
    await page.getByRole('link', { name: 'See what your answers say of each objective' }).click();
    const own = group(page, module.title);
    await expect(own).toHaveAttribute('open', '');
    const line = own.getByRole('listitem').filter({ hasText: objective?.text ?? '' });
    await expect(line).toContainText(`secure, from ${asked.length} answers`);
    await expect(line.getByRole('meter', { name: objective?.text ?? '' })).toBeVisible();
    await expect(own.locator('summary')).toContainText('1 secure, ');
    await expect(page.getByText('You have not answered a question yet')).toBeHidden();
    await page.getByText('How the estimate is made').click();
    await expect(page.getByText(/^The method is Bayesian knowledge tracing/)).toContainText('25 %');
  });
});
