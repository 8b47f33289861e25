import { answer } from './answering.ts';
import { checksOf, module } from './course.ts';
import { expect, test } from './site.ts';

const [lesson, nextLesson] = module.lessons;
const [check] = checksOf(module, 0);
if (!lesson || !nextLesson || !check) throw new Error('The first module needs lessons and checks.');
const address = `./learn/${module.id}/${lesson.id}/`;

test.describe('a learner in a lesson', () => {
  test('gets feedback on a wrong answer, tries again, and learns why the right one is right', async ({
    page,
  }) => {
    await page.goto(address);
    const form = page.locator(`#check-${check.id}`);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Answer first, then check.')).toBeVisible();

    await answer(form, check, false);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form).toHaveAttribute('data-state', 'wrong');
    await expect(form.locator('.feedback').first()).toBeVisible();

    await form.getByRole('button', { name: 'Try again' }).click();
    await expect(form.locator('.feedback')).toHaveCount(0);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Right.', { exact: true })).toBeVisible();
    await expect(form.locator('.verdict .why')).toBeVisible();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
  });

  test('finds the answer again after a reload, and progress on every list', async ({ page }) => {
    await page.goto(address);
    for (const each of checksOf(module, 0)) {
      const form = page.locator(`#check-${each.id}`);
      await answer(form, each);
      await form.getByRole('button', { name: 'Check my answer' }).click();
      await expect(form.getByText('Saved in this browser')).toBeVisible();
    }
    await expect(page.getByText('Lesson done')).toBeVisible();
    await page.reload();
    await expect(page.locator(`#check-${check.id}`)).toHaveAttribute('data-state', 'right');
    await expect(page.getByText('Lesson done')).toBeVisible();
    await page.goto(`./learn/${module.id}/`);
    await expect(page.locator(`[data-part="lesson-${module.id}-${lesson.id}"]`)).toHaveText('done');
    await page.goto('./');
    await page.getByText('Go on where you left off').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: nextLesson.title })).toBeVisible();
  });

  test('sees in a second tab what the first has saved', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(`./learn/${module.id}/`);
    await page.goto(address);
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
    await expect(other.locator(`[data-part="lesson-${module.id}-${lesson.id}"]`)).toContainText(
      'right',
    );
  });

  test('sees the options in the same order each time', async ({ page }) => {
    await page.goto(address);
    const order = () =>
      page
        .locator(`#check-${check.id} .option input`)
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await expect(page.locator('[data-part="progress"]')).not.toBeEmpty();
    const first = await order();
    await page.reload();
    await expect(page.locator('[data-part="progress"]')).not.toBeEmpty();
    expect(await order()).toEqual(first);
  });

  test('opens a term with the keyboard and closes it again', async ({ page }) => {
    await page.goto(address);
    const term = page.locator('button.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-note:popover-open');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link', { name: 'More in the glossary' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(term).toBeFocused();
  });

  test('follows a citation to its idea, and the lessons one after the other', async ({ page }) => {
    await page.goto(address);
    await page.locator('.cite a').first().click();
    await expect(page.locator('.rests li:target')).toBeVisible();
    await page.getByRole('link', { name: nextLesson.title }).click();
    await page.getByRole('link', { name: lesson.title }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  });

  test('answers with the keyboard alone', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-part="progress"]')).not.toBeEmpty();
    const form = page.locator(`#check-${check.id}`);
    await form.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(form).toHaveAttribute('data-state', /right|wrong/);
    await expect(form.locator(':focus')).toHaveCount(1);
    // What is said beside the option is announced with the verdict.
    const said = (await form.locator('.feedback').innerText()).trim();
    await expect(form.locator('.verdict')).toContainText(said);
  });
});
