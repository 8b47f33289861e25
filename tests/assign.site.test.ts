import { lessonObject } from '../src/domain/record/statement.ts';
import { course, module, readyModules } from './course.ts';
import { expect, test } from './site.ts';
import {
  assign,
  assignmentIn,
  fillAssignment,
  formPart,
  handout,
  keyPart,
  madeList,
  makeIt,
  makeKey,
} from './trainer.ts';

const lessons = module.lessons.map(({ id }) => lessonObject(module.id, id));
const quiz = `quiz/${module.id}`;

test.beforeEach(async ({ page }) => {
  await page.goto('./trainers/assign/');
});

test.describe('a trainer who assigns', () => {
  test('finds the page, and it is kept out of search', async ({ page }) => {
    await page.goto('./trainers/');
    await page.getByRole('link', { name: 'Make an assignment' }).click();
    await expect(page.getByRole('heading', { name: 'Make an assignment', level: 1 })).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
    await expect(madeList(page)).toContainText('None yet.');
  });

  test('makes the key with the first assignment, and gets a link that holds all of it', async ({
    page,
  }) => {
    const link = await assign(page, 'North region');
    expect(link.length).toBeLessThan(1500);
    expect(new URL(link).pathname).toMatch(/\/assigned\/$/);
    const assignment = await assignmentIn(link);
    expect(assignment).toMatchObject({
      edition: 1,
      course: course.id,
      version: course.version,
      group: 'North region',
      note: '',
      due: '2099-12-04',
      tasks: [...lessons.map((object) => ({ object })), { object: quiz, mastery: course.mastery }],
    });
    await expect(handout(page)).toContainText('Last day 4 December 2099, 5 tasks');
    await expect(handout(page)).toContainText(`${link.length} characters.`);
    await expect(keyPart(page)).toContainText('Your key has no backup yet');
    const second = await assign(page, 'South region', '');
    expect((await assignmentIn(second)).key).toEqual(assignment.key);
    await expect(handout(page)).toContainText('No last day, 5 tasks');
    const board = handout(page).getByRole('link', { name: 'See how your group did' });
    await expect(board).toHaveAttribute('href', /\/trainers\/cohort\/$/);
    await expect(handout(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.reload();
    await expect(madeList(page).getByRole('heading', { level: 3 })).toHaveText([
      'South region',
      'North region',
      'Take them along',
    ]);
  });

  test('does it with the keyboard alone', async ({ page }) => {
    const form = formPart(page);
    await expect(keyPart(page)).toContainText('This browser holds no key yet');
    await form.getByLabel('Group').focus();
    await page.keyboard.type('North region');
    await form.getByRole('checkbox', { name: module.title, exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(
      form.getByRole('checkbox', { name: module.lessons[0]?.title ?? '' }),
    ).toBeFocused();
    await page.keyboard.press('Space');
    await expect(form).toContainText(`${module.lessons.length} tasks`);
    await form.getByLabel('Group').focus();
    await page.keyboard.press('Enter');
    const passphrase = keyPart(page).getByLabel('Passphrase for the backup file');
    await expect(passphrase).toBeFocused();
    await page.keyboard.type('four quiet chairs at noon');
    await page.keyboard.press('Enter');
    await expect(keyPart(page).getByRole('button', { name: 'Save the backup file' })).toBeFocused();
    await expect(handout(page)).toBeVisible();
    const show = handout(page).getByRole('button', { name: 'Show it large, to project' });
    await show.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'North region' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(show).toBeFocused();
  });

  test('chooses a module by one box, which tells when a part of it is chosen', async ({ page }) => {
    const form = formPart(page);
    const whole = form.getByRole('checkbox', { name: module.title, exact: true });
    const lesson = form.getByRole('checkbox', { name: module.lessons[1]?.title ?? '' });
    await expect(form).toContainText('Nothing is chosen yet.');
    await lesson.check();
    await expect(whole).toBeChecked({ indeterminate: true });
    await whole.click();
    await expect(whole).toBeChecked();
    await expect(form).toContainText(
      `${module.lessons.length + 1} tasks, about ${module.minutes} minutes of reading.`,
    );
    await lesson.uncheck();
    await expect(whole).toBeChecked({ indeterminate: true });
    await whole.click();
    await whole.click();
    await expect(whole).not.toBeChecked();
    await expect(form).toContainText('Nothing is chosen yet.');
  });

  test('is told at each field what is wrong, until it is put right', async ({ page }) => {
    const form = formPart(page);
    const group = form.getByLabel('Group');
    await makeIt(page);
    await expect(group).toBeFocused();
    await expect(group).toHaveAccessibleDescription(/Say whom it is for/);
    await expect(form).toContainText('2 things are missing or wrong');
    await expect(form).toContainText('Choose at least one lesson');
    await group.fill('North region');
    await expect(form.getByText('Say whom it is for')).toHaveCount(0);
    await form.getByLabel('Last day').fill('2020-01-01');
    await form.getByRole('checkbox', { name: /^Final assessment/ }).check();
    const final = form.getByRole('group', { name: 'Final assessment' });
    await final.getByLabel('Mastery score in per cent').fill('101');
    await final.getByRole('checkbox', { name: 'The same questions for everybody' }).check();
    await final.getByLabel('Seed').fill('two words');
    await makeIt(page);
    await expect(form.getByLabel('Last day')).toBeFocused();
    await expect(form).toContainText('This day is over.');
    await expect(form).toContainText('3 things are missing or wrong');
    await expect(final.getByLabel('Mastery score in per cent')).toHaveAccessibleDescription(
      'Type a whole number from 1 to 100.',
    );
    await expect(final.getByLabel('Seed')).toHaveAccessibleDescription(/without blanks/);
    await expect(keyPart(page).getByLabel('Passphrase for the backup file')).toBeHidden();
  });

  test('asks everybody the same questions by a seed, made at random or typed', async ({ page }) => {
    const form = formPart(page);
    await form.getByLabel('Group').fill('North region');
    await form.getByRole('checkbox', { name: /^Final assessment/ }).check();
    const final = form.getByRole('group', { name: 'Final assessment' });
    await expect(final.getByLabel('Seed')).toBeHidden();
    await final.getByRole('checkbox', { name: 'The same questions for everybody' }).check();
    const seed = await final.getByLabel('Seed').inputValue();
    expect(seed).toMatch(/^\w{6}$/);
    await final.getByRole('button', { name: 'Another one' }).click();
    await expect(final.getByLabel('Seed')).not.toHaveValue(seed);
    await final.getByLabel('Seed').fill('spring-2');
    await final.getByLabel('Mastery score in per cent').fill('65');
    await makeIt(page);
    await makeKey(page);
    const link = await handout(page).getByLabel('Link for your group').inputValue();
    expect((await assignmentIn(link)).tasks).toEqual([
      { object: 'final', seed: 'spring-2', mastery: 0.65 },
    ]);
  });

  test('can see it as the learner will, before it is made', async ({ page }) => {
    await fillAssignment(page, 'North region');
    const preview = formPart(page).getByRole('link', { name: 'See it as the learner will' });
    await expect(preview).toHaveAttribute('target', '_blank');
    await expect(preview).toHaveAttribute('href', /\/assigned\/#preview\/1\//);
    const earlier = await preview.getAttribute('href');
    await formPart(page).getByLabel('What you say to them').fill('See you on Friday.');
    await expect(preview).not.toHaveAttribute('href', earlier ?? '');
    const { group, note, tasks } = await assignmentIn((await preview.getAttribute('href')) ?? '');
    expect({ group, note }).toEqual({ group: 'North region', note: 'See you on Friday.' });
    expect(tasks).toHaveLength(module.lessons.length + 1);
    const [opened] = await Promise.all([page.waitForEvent('popup'), preview.click()]);
    await expect(opened.getByText('This is a preview')).toBeVisible();
    await expect(opened.getByText('See you on Friday.')).toBeVisible();
  });

  test('gives every module of the course, and stays within what a mail carries', async ({
    page,
  }) => {
    for (const { title } of readyModules) {
      await formPart(page).getByRole('checkbox', { name: title, exact: true }).check();
    }
    const link = await assign(page, 'Everybody');
    expect(link.length).toBeLessThan(1500);
    expect((await assignmentIn(link)).tasks).toHaveLength(
      readyModules.reduce((sum, each) => sum + each.lessons.length + 1, 0),
    );
  });
});
