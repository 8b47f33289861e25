import { checksumOf } from '../src/domain/link/checksum.ts';
import {
  aTrainer,
  fileOf,
  groupResults,
  linkOf,
  resultFile,
  type Trainer,
} from './cohort-group.ts';
import {
  board,
  chooseFiles,
  COHORT,
  intake,
  keptNames,
  openCohort,
  part,
  paste,
} from './cohort-page.ts';
import { course, module } from './course.ts';
import { expect, test } from './site.ts';
import { keyPart, restoreKey } from './trainer.ts';

let trainer: Trainer;
test.beforeAll(async () => {
  trainer = await aTrainer(course);
});

const [ana, bo, chidi] = ['Ana Lopez', 'Bo Li', 'Chidi Okafor'];

test.describe('results of a group', () => {
  test(
    'are taken in from files, mails and links, once each, and the last of each learner counts',
    { tag: '@sub-path' },
    async ({ page }) => {
      test.slow();
      await openCohort(page, trainer);
      const [first, second, third] = groupResults(course, trainer, 3);
      if (!first || !second || !third) throw new Error('There are three.');
      await chooseFiles(page, [await resultFile(first, trainer)]);
      await expect(board(page)).toContainText(ana);
      await expect(intake(page)).toContainText('1 result is new.');
      const mail = `Dear trainer,\nhere: https://x.example/#${await linkOf(second, trainer)}.\nBye`;
      await paste(page, mail);
      await expect(board(page)).toContainText(bo);
      await expect(intake(page)).toContainText('1 result is new.');
      await page.goto(`${COHORT}#${await linkOf(third, trainer)}`);
      await expect(board(page)).toContainText(chidi);
      await expect(intake(page)).toContainText('1 result is new.');
      await expect(page).not.toHaveURL(/#/);
      await expect(board(page).getByRole('rowheader')).toContainText([ana, bo, chidi, 'Done by']);

      const later = { ...first, made: '2026-12-02T08:00:00.000Z', name: 'Ana Maria Lopez' };
      await paste(page, `${await linkOf(later, trainer)} ${await linkOf(second, trainer)}`);
      await expect(intake(page)).toContainText(
        '1 takes the place of an earlier one of the same person. 1 was here already.',
      );
      await expect(board(page)).toContainText('Ana Maria Lopez');
      await paste(page, await linkOf(first, trainer));
      await expect(intake(page)).toContainText('a later one of the same person is here');
      await expect(board(page)).toContainText('Ana Maria Lopez');
      await page.reload();
      await expect(board(page).getByRole('row')).toHaveCount(5);
    },
  );

  test('stay on one board when a module has another name since it was assigned', async ({
    page,
  }) => {
    const before = `${module.id}-as-it-was`;
    const renamed = new Map([[`module/${before}`, `module/${module.id}`]]);
    await page.route(COHORT.slice(1), async (route) => {
      const response = await route.fetch();
      const renames = JSON.stringify(Object.fromEntries(renamed)).replaceAll('"', '&quot;');
      const body = (await response.text()).replace('<html ', `<html data-renames="${renames}" `);
      await route.fulfill({ response, body });
    });
    const old = (text: string): string => text.replace(module.id, before);
    const { assignment } = trainer;
    const tasks = assignment.tasks.map((task) => ({ ...task, object: old(task.object) }));
    await openCohort(page, { ...trainer, assignment: { ...assignment, tasks } });
    const [first, second] = groupResults(course, trainer, 2);
    if (!first || !second) throw new Error('There are two.');
    const early = {
      ...first,
      tasks: first.tasks.map((task) => ({ ...task, object: old(task.object) })),
      answers: first.answers.map((answer) => ({
        ...answer,
        question: old(answer.question),
        task: old(answer.task),
      })),
    };
    await paste(page, `${await linkOf(early, trainer)} ${await linkOf(second, trainer)}`);
    await expect(intake(page)).toContainText('2 results are new.');
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(board(page).getByText('not known')).toHaveCount(0);
      await expect(board(page).getByRole('columnheader', { name: module.title })).toHaveCount(
        module.lessons.length + 1,
      );
      const done = board(page).getByRole('row', { name: 'Done by' }).getByText('2 of 2');
      await expect(done).toHaveCount(module.lessons.length);
      await expect(page.getByText('The course does not have this question any more')).toHaveCount(
        0,
      );
    }
  });

  test('are dropped anywhere on the page, and taken out again', async ({ page }) => {
    await openCohort(page, trainer);
    const [first, second] = groupResults(course, trainer, 2);
    if (!first || !second) throw new Error('There are two.');
    await paste(page, await linkOf(first, trainer));
    await expect(board(page)).toContainText(ana);
    const later = { ...first, made: '2026-12-02T08:00:00.000Z', name: 'Ana Maria Lopez' };
    const links = [await linkOf(later, trainer), await linkOf(second, trainer)];
    const dropped = await page.evaluateHandle((texts) => {
      const data = new DataTransfer();
      for (const [place, text] of texts.entries())
        data.items.add(new File([text], `result-${place}.txt`, { type: 'text/plain' }));
      return data;
    }, links);
    await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(intake(page)).toContainText('1 result is new. 1 takes the place of an earlier');
    await expect(board(page)).toContainText('Ana Maria Lopez');
    await expect(intake(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(intake(page)).toContainText('what was here before is back');
    await expect(board(page).getByRole('rowheader')).toHaveText([/^Ana Lopez/, 'Done by']);
    // What is back is shown before it is kept.
    await expect.poll(() => keptNames(page, course)).toEqual([ana]);
    await page.reload();
    await expect(board(page).getByRole('rowheader')).toHaveText([/^Ana Lopez/, 'Done by']);
  });

  test('that cannot be taken in are listed with the reason, and nothing is lost', async ({
    page,
  }) => {
    test.slow();
    await openCohort(page, trainer);
    const [first, second, third] = groupResults(course, trainer, 3);
    if (!first || !second || !third) throw new Error('There are three.');
    const whole = await linkOf(first, trainer);
    const newer = whole.slice(0, whole.lastIndexOf('/')).replace('result/1/', 'result/9/');
    const stranger = await aTrainer(course);
    const elsewhere = { ...second, assignment: '1b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b' };
    await chooseFiles(page, [
      fileOf('good.txt', await linkOf(third, trainer)),
      fileOf('cut.txt', whole.slice(0, -20)),
      fileOf('altered.txt', whole.replace(/ey/, 'ez')),
      fileOf('newer.txt', `${newer}/${checksumOf(newer)}`),
      fileOf('empty.txt', ''),
      fileOf('film.txt', 'x'.repeat(2_100_000)),
      fileOf('holiday.txt', 'See you on Monday.'),
      fileOf('forged.txt', await linkOf(first, stranger)),
      fileOf('stranger.txt', await linkOf(elsewhere, stranger)),
      fileOf('other.txt', await linkOf({ ...first, course: 'other-course' }, trainer)),
      fileOf('odd.txt', await linkOf({ ...first, learner: 'nobody' }, trainer)),
    ]);
    await expect(intake(page)).toContainText('1 result is new. 10 could not be taken in');
    await expect(intake(page).getByRole('listitem')).toContainText([
      'empty.txt: The file is empty',
      'film.txt: The file is too large',
      'holiday.txt: There is no result in it',
      'cut.txt: It was cut off',
      'altered.txt: It was altered',
      'newer.txt: It was made by a newer version',
      'forged.txt: It belongs to an assignment that was made here, but your key does not open it',
      'stranger.txt: It is sealed for another key',
      'other.txt: It belongs to another course (other-course)',
      'odd.txt: It opens, but it is no result',
    ]);
    await expect(board(page)).toContainText(chidi);

    await restoreKey(page, stranger.backup);
    await expect(keyPart(page)).toContainText('This browser holds 2 keys');
    await intake(page).getByRole('button', { name: 'Try these again' }).click();
    await expect(intake(page)).toContainText('2 results are new. 6 could not be taken in');
    await intake(page).getByRole('button', { name: 'Take the list away' }).click();
    await expect(intake(page).getByRole('listitem')).toHaveCount(0);
    const group = part(page, 'The group');
    await group
      .getByLabel('Assignment')
      .selectOption({ label: 'Assignment not made here (1b5c6f1e) (1 result)' });
    await expect(group).toContainText('does not know the assignment');
    await expect(board(page)).toContainText(bo);
  });

  test('need a key, and wait for it', async ({ page }) => {
    await page.goto(COHORT);
    const [first] = groupResults(course, trainer, 1);
    if (!first) throw new Error('There is one.');
    await expect(page.getByText('Make an assignment and send its link')).toBeVisible();
    await paste(page, await linkOf(first, trainer));
    await expect(intake(page)).toContainText('This browser holds no key to open it');
    await restoreKey(page, trainer.backup);
    await expect(keyPart(page)).toContainText('is here. This browser');
    await intake(page).getByRole('button', { name: 'Try these again' }).click();
    await expect(intake(page)).toContainText('1 result is new.');
    await expect(board(page)).toContainText(ana);
    await expect(page.getByText('Make an assignment and send its link')).toBeHidden();
  });

  test('taken in by another tab appear', async ({ page, context }) => {
    await openCohort(page, trainer);
    const other = await context.newPage();
    await other.goto(COHORT);
    await expect(part(other, 'The group')).toContainText('No result has come back yet');
    const files = groupResults(course, trainer, 2).map((result) => resultFile(result, trainer));
    await chooseFiles(page, await Promise.all(files));
    await expect(board(other)).toContainText(bo);
  });
});
