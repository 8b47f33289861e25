import { anAssignment } from '../src/domain/assignment/assignment.builders.ts';
import { keptIn } from './record.ts';
import {
  assigned,
  banner,
  cardOf,
  dayIn,
  doLesson,
  doQuiz,
  lessonObject,
  lessons,
  openAssigned,
  OTHER,
  saidAtTop,
} from './assigning.ts';
import { checksOf, module } from './course.ts';
import { expect, test } from './site.ts';
import { stayAtNoon } from './stopped-clock.ts';

const lesson = `./learn/${module.id}/${lessons[0].id}/`;
const quiz = `./learn/${module.id}/quiz/`;

// Days are counted, and none may end meanwhile.
test.beforeEach(({ page }) => stayAtNoon(page));

test.describe('a learner with an assignment', () => {
  test(
    'opens it by its link, does a lesson, and needs the link no more',
    { tag: '@sub-path' },
    async ({ page }) => {
      test.slow();
      await openAssigned(page, assigned());
      await expect(saidAtTop(page)).toContainText('“North region” is open, and kept here');
      await expect(page).toHaveURL(/\/assigned\/#0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b$/);
      const card = cardOf(page);
      await expect(card).toContainText('11 days left');
      await expect(card).toContainText('Please do it before we meet.');
      await expect(card).toContainText('0 of 3 done');
      await expect(card.getByRole('listitem').nth(2)).toContainText(
        'not begun · 90 % asked, the same questions for everybody',
      );
      await card.getByRole('link', { name: `Next ${lessons[0].title}` }).click();
      await expect(banner(page)).toContainText('This page is the next step.');
      await doLesson(page, 0);
      await expect(banner(page)).toContainText('North region: 1 of 3 done (11 days left)');
      await expect(banner(page).getByRole('link', { name: lessons[1].title })).toBeVisible();

      await page.reload();
      await expect(banner(page)).toContainText('1 of 3 done');
      await banner(page).getByRole('link', { name: 'North region' }).click();
      await expect(card).toContainText('1 of 3 done');
      await expect(card.getByRole('listitem').first()).toContainText(/done on \d+ \w+ \d{4}/);
      await page.reload();
      await expect(card.getByRole('link', { name: `Next ${lessons[1].title}` })).toBeVisible();
      const kept = await keptIn(page);
      expect(kept.filter(({ object }) => object.startsWith('assignment/'))).toHaveLength(1);
    },
  );

  test('takes its quiz with the same questions as everybody, and again until it counts', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    await openAssigned(page, assigned());
    await page.goto(quiz);
    const says = 'This counts for “North region”, which asks for 90 %; the course itself for 80 %.';
    await expect(page.getByText(says)).toContainText('Everybody in the group gets the same');
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    const drawn = await doQuiz(page, 2);
    await expect(page.getByText('For “North region” it is not done yet: ')).toContainText(
      'and 90 % are asked',
    );
    await page.getByRole('button', { name: 'Try the 2 missed with other questions' }).click();
    await expect(page.getByText('Question 1 of 2')).toBeVisible();
    const { length } = (await keptIn(page)).filter(
      ({ verb, object, registration }) =>
        verb === 'initialized' && object === `quiz/${module.id}` && registration,
    );
    expect(length).toBe(2);

    const context = await browser.newContext({ ...(baseURL && { baseURL }) });
    const colleague = await context.newPage();
    await openAssigned(colleague, assigned());
    await colleague.goto(quiz);
    await colleague.getByRole('button', { name: 'Begin the quiz' }).click();
    expect(await doQuiz(colleague)).toEqual(drawn);
    await expect(
      colleague.getByText('For “North region” this is done: 100 %, and 90 % were asked.'),
    ).toBeVisible();
    await expect(banner(colleague)).toContainText('1 of 3 done');
    await context.close();
  });

  test('begins a quiz anew that was begun before it was assigned with its own questions', async ({
    page,
  }) => {
    await page.goto(quiz);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await expect(page.getByText(`Question 1 of ${module.quizLength}`)).toBeVisible();
    await openAssigned(page, assigned());
    await page.goto(quiz);
    await expect(page.getByText('does not count for “North region”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go on with the quiz' })).toBeVisible();
    await page.getByRole('button', { name: 'Begin it for “North region”' }).click();
    await expect(page.getByText(`Question 1 of ${module.quizLength}`)).toBeVisible();
    const begun = (await keptIn(page)).filter(({ object }) => object === `quiz/${module.id}`);
    expect(begun.map(({ registration }) => registration)).toEqual([undefined, assigned().id]);
    await page.reload();
    await expect(page.getByText('This counts for “North region”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go on with the quiz' })).toBeVisible();
  });

  test('begins the final assessment for it, also after an earlier one', async ({ page }) => {
    test.slow();
    await page.goto('./learn/final/');
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('button', { name: 'Hand in now' }).click();
    await expect(page.getByRole('heading', { name: 'Not passed yet: 0 %.' })).toBeVisible();
    const final = { object: 'final', seed: 'k3f9', mastery: 0.1 };
    await openAssigned(page, assigned({ tasks: [final] }));
    await cardOf(page).getByRole('link', { name: 'Next Final assessment' }).click();
    await page.getByRole('button', { name: 'Begin it for “North region”' }).click();
    await expect(page.locator('course-item:visible').first()).toBeVisible();
    const begun = (await keptIn(page)).filter(
      ({ verb, object }) => verb === 'initialized' && object === 'final',
    );
    expect(begun.map(({ registration }) => registration)).toEqual([undefined, assigned().id]);
  });

  test('has several side by side, and the one that is due first comes first', async ({ page }) => {
    test.slow();
    await openAssigned(page, assigned());
    const other = assigned({
      ...{ id: OTHER, group: 'Second wave', due: dayIn(-2), note: '' },
      tasks: [{ object: lessonObject(0) }],
    });
    await openAssigned(page, other);
    const groups = page.getByRole('article').getByRole('heading', { level: 3 });
    await expect(groups).toHaveText(['Second wave', 'North region']);
    await expect(cardOf(page, 'Second wave')).toContainText('overdue by 2 days');
    await page.goto(lesson);
    await expect(banner(page)).toContainText(
      'Second wave: 0 of 1 done (overdue by 2 days), and one',
    );
    await doLesson(page, 0);
    await expect(banner(page)).toContainText('North region: 1 of 3 done');
    await page.goto('./');
    await expect(banner(page)).toContainText('North region: 1 of 3 done (11 days left)Next');
    await page.goto(lesson);
    await banner(page).getByRole('link', { name: 'and one more' }).click();
    const done = page.locator('[data-part="done"]');
    await expect(done.getByRole('article')).toHaveAccessibleName('Second wave');
    await expect(done).toContainText('All of it is done.');
    await expect(done).toContainText('Was due on');
  });

  test('is told of a later edition, and keeps it when an earlier link is opened', async ({
    page,
  }) => {
    await openAssigned(page, assigned());
    const later = assigned({ edition: 2, note: 'One week more.', due: dayIn(18) });
    await openAssigned(page, later);
    await expect(saidAtTop(page)).toContainText('Your trainer has changed “North region”.');
    await expect(cardOf(page)).toContainText('One week more.');
    await openAssigned(page, assigned());
    await expect(saidAtTop(page)).toContainText('an earlier edition of “North region”');
    await expect(cardOf(page)).toContainText('18 days left');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(saidAtTop(page)).not.toContainText('another key');
    await openAssigned(page, { ...later, edition: 3, key: anAssignment().key });
    await expect(saidAtTop(page)).toContainText('It also has another key');
  });

  test('puts it aside, undoes that, and takes it up again later', async ({ page }) => {
    await openAssigned(page, assigned());
    const aside = page.locator('section[data-part="aside"]');
    await page.getByRole('button', { name: 'Put it aside' }).press('Enter');
    await expect(aside.getByRole('article')).toHaveAccessibleName('North region');
    await expect(saidAtTop(page)).toContainText('“North region” is put aside.');
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(saidAtTop(page)).toHaveText('It is back.');
    await expect(aside).toBeHidden();
    await page.getByRole('button', { name: 'Put it aside' }).click();
    await expect(aside.getByRole('article')).toBeVisible();
    await page.goto(lesson);
    await expect(page.getByText(`0 of ${checksOf(module, 0).length} checks right`)).toBeVisible();
    await expect(banner(page)).toBeHidden();
    await page.goto('./assigned/');
    await page.getByRole('button', { name: 'Take it up again' }).click();
    await expect(aside).toBeHidden();
    await expect(cardOf(page)).toBeVisible();
  });

  test('closes the line at the foot for this tab', async ({ page, context }) => {
    await openAssigned(page, assigned());
    await page.goto(lesson);
    await banner(page).getByRole('button', { name: 'Hide this line' }).click();
    await expect(banner(page)).toBeHidden();
    await page.reload();
    await expect(page.getByText('checks right')).toBeVisible();
    await expect(banner(page)).toBeHidden();
    const tab = await context.newPage();
    await tab.goto(lesson);
    await expect(banner(tab)).toBeVisible();
  });

  test('sees in the record what is kept of it', async ({ page }) => {
    await openAssigned(page, assigned({ group: 'North & <b>South</b>' }));
    await page.goto('./record/');
    await expect(page.getByText('Opened the assignment “North & <b>South</b>”')).toBeVisible();
    await expect(page.getByText('What trainers assigned')).toBeVisible();
  });
});
