import type { Browser, Locator, Page } from '@playwright/test';
import { loadCourse } from '../src/catalogue/load-course.ts';
import { answer } from '../tests/answering.ts';
import { dayIn } from '../tests/assigning.ts';
import { aTrainer, groupResults, linkOf } from '../tests/cohort-group.ts';
import { intake, openCohort, paste } from '../tests/cohort-page.ts';
import { fillAssignment, formPart, handout, makeIt, makeKey } from '../tests/trainer.ts';
import { checksOf, module } from '../tests/course.ts';

/** Where the pictures of pages lie; the page for trainers shows them. */
export const PICTURES_FOLDER = 'content/pictures';

/** Learners who do not exist, on the picture of the board. */
const LEARNERS = 12;
/** Days that they have. */
const DAYS = 11;

/** Makes the pictures of what trainers and their learners see, by doing what they do. Resolves to their names. */
export async function trainerPictures(
  browser: Browser,
  baseURL: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  const open = async (width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({
      ...{ baseURL, viewport: { width, height }, deviceScaleFactor: 2 },
      ...{ colorScheme: 'light', reducedMotion: 'reduce' },
    });
    return context.newPage();
  };
  /** A picture of the page from somewhere on, as high as it says. */
  const take = async (name: string, page: Page, from: Locator, height: number): Promise<void> => {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const top = await from.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const { width = 0 } = page.viewportSize() ?? {};
    await page.screenshot({
      path: `${PICTURES_FOLDER}/${name}.png`,
      fullPage: true,
      clip: { x: 0, y: Math.max(0, top - 24), width, height },
    });
    names.push(name);
  };

  const trainer = await open(900, 700);
  await trainer.goto('trainers/assign/');
  await fillAssignment(trainer, 'Service desks (an example)', dayIn(DAYS));
  await formPart(trainer).getByLabel('What you say to them').fill('Bring one example of your own.');
  await take('assign', trainer, formPart(trainer), 760);
  await makeIt(trainer);
  await makeKey(trainer);
  const link = await handout(trainer).getByLabel('Link for your group').inputValue();
  await take('link', trainer, handout(trainer), 700);

  const learner = await open(390, 760);
  await learner.goto(link);
  const lesson = learner.getByRole('link', { name: /^Next / });
  await lesson.click();
  for (const check of checksOf(module, 0)) {
    const form = learner.locator(`#check-${check.id}`);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await form.getByText('Saved in this browser').waitFor();
  }
  await learner.goto('assigned/');
  await lesson.waitFor();
  await take('assigned', learner, learner.getByRole('article'), 760);
  await learner.setViewportSize({ width: 900, height: 700 });
  const sending = learner.getByText('Send your result', { exact: true });
  await sending.click();
  await learner.getByLabel('Your name').fill('Ana (an example)');
  await learner.getByRole('button', { name: 'Make it' }).click();
  await learner.getByLabel('Your result as a link').waitFor();
  await take('send', learner, sending, 700);

  const { course } = loadCourse();
  const group = await aTrainer(course);
  const board = await open(1100, 800);
  await openCohort(board, group);
  const links = groupResults(course, group, LEARNERS).map((result) => linkOf(result, group));
  await paste(board, (await Promise.all(links)).join('\n'));
  await intake(board).getByText(`${LEARNERS} results are new`).waitFor();
  await take('cohort', board, board.getByRole('heading', { name: 'Who has done what' }), 860);

  const session = await open(900, 700);
  await session.goto(`trainers/${module.id}/`);
  await session.getByRole('button', { name: 'Start' }).click();
  await take('session', session, session.getByRole('heading', { name: 'Run the session' }), 700);
  const slide = await open(1280, 720);
  await slide.goto(`trainers/${module.id}/`);
  await slide.getByRole('button', { name: /^Project all/ }).click();
  await slide.getByRole('dialog').waitFor();
  await slide.screenshot({ path: `${PICTURES_FOLDER}/projector.png` });
  return [...names, 'projector'];
}
