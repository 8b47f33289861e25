import { lmsWords as words } from '../src/i18n/en/lms.ts';
import type { LmsServer } from '../tools/lms/lms-server.ts';
import {
  answerShown,
  callsOf,
  checkAt,
  countOf,
  openLesson,
  packageIn,
  practised,
  said,
  takeQuiz,
  test,
} from './lms.ts';
import { expect } from './site.ts';

const SCORM12 = `${practised.id}-scorm12.zip`;
const SCORM2004 = `${practised.id}-scorm2004.zip`;

/** What the LMS holds of a package, as text. */
const heldOf = (lms: LmsServer, file: string): string =>
  JSON.stringify(lms.records.get(file) ?? '');
const suspended = (lms: LmsServer, file: string): string =>
  lms.records.get(file)?.cmi.suspend_data ?? '';

test.describe('a package finds an LMS', () => {
  for (const file of [SCORM12, SCORM2004]) {
    test(`S14: that is three frames above ${file}`, async ({ page, lms }) => {
      await page.goto(`play/${file}?frames=3`);
      const course = packageIn(page, 3);
      await openLesson(course);
      await answerShown(checkAt(course, 0));
      await expect(said(course)).toBeHidden();
      expect(suspended(lms, file)).not.toBe('');
      expect((await callsOf(page))[0]?.name).toBe('Initialize');
    });

    test(`S14: that opened ${file} in a window of its own`, async ({ page, context, lms }) => {
      await page.goto(`play/${file}?window=1`);
      await expect.poll(() => context.pages()).toHaveLength(2);
      const course = context.pages()[1] ?? page;
      await openLesson(course);
      await answerShown(checkAt(course, 0));
      expect(suspended(lms, file)).not.toBe('');
      const closing = course.waitForEvent('close');
      await course.getByRole('button', { name: 'Save and leave' }).click();
      await closing;
      await expect.poll(() => countOf(page, 'Terminate')).toBe(1);
    });
  }

  test('S3: that comes two seconds late, and tells it what was done meanwhile', async ({
    page,
    lms,
  }) => {
    await page.goto(`play/${SCORM12}?late=2000`);
    const course = packageIn(page);
    await openLesson(course);
    await answerShown(checkAt(course, 0));
    await expect.poll(() => suspended(lms, SCORM12)).not.toBe('');
    const calls = await callsOf(page);
    expect(calls[0]?.name).toBe('Initialize');
    expect(calls.filter(({ name }) => name === 'Initialize')).toHaveLength(1);
    await expect.poll(() => heldOf(lms, SCORM12)).toContain('"lesson_location":"learn.');
    await expect(said(course)).toBeHidden();
  });

  test('S3: that begins only when it is asked again', async ({ page, lms }) => {
    await page.goto(`play/${SCORM12}?begin=2`);
    const course = packageIn(page);
    await expect(said(course)).toContainText(words.trouble.refused);
    await expect(course.getByRole('button', { name: 'Save and leave' })).toBeHidden();
    await course.getByRole('button', { name: words.sendAgain }).click();
    await expect(said(course)).toContainText('and not taken');
    await expect(course.getByRole('button', { name: words.sendAgain })).toBeFocused();
    await course.getByRole('button', { name: words.sendAgain }).press('Enter');
    await expect(said(course)).toHaveText(words.sent);
    await expect(said(course)).toBeFocused();
    await openLesson(course);
    await answerShown(checkAt(course, 0));
    expect(suspended(lms, SCORM12)).not.toBe('');
  });
});

test.describe('an LMS that keeps nothing', () => {
  for (const file of [SCORM12, SCORM2004]) {
    test(`S8: refuses commits of ${file} three times, and has everything in the end`, async ({
      page,
      lms,
    }) => {
      test.slow();
      await page.goto(`play/${file}`);
      const course = packageIn(page);
      await openLesson(course);
      await answerShown(checkAt(course, 0));
      const before = suspended(lms, file);
      lms.refuse(3);
      await answerShown(checkAt(course, 1), false);
      await expect(said(course)).toContainText(words.trouble.failed);
      expect(suspended(lms, file)).toBe(before);
      const again = course.getByRole('button', { name: words.sendAgain });
      for (let tries = 1; tries <= 3 && (await again.isVisible()); tries++) {
        await again.click();
        await expect(said(course)).toHaveText(
          new RegExp(`and not taken|${words.sent.slice(0, 30)}`),
        );
      }
      await expect(said(course)).toHaveText(words.sent);
      expect(suspended(lms, file)).not.toBe(before);

      await page.reload();
      await expect(checkAt(course, 0)).toHaveAttribute('data-state', 'right');
      await expect(checkAt(course, 1)).toHaveAttribute('data-state', 'wrong');
      await expect(said(course)).toBeHidden();
    });
  }

  test('says yes all the same, and is found out', async ({ page }) => {
    await page.goto(`play/${SCORM12}?forget=1`);
    const course = packageIn(page);
    await openLesson(course);
    await answerShown(checkAt(course, 0));
    await expect(said(course)).toContainText(words.trouble.unkept);
    await expect(course.getByRole('button', { name: words.saveReceipt })).toBeVisible();
  });

  test('S15: is no trouble of somebody who leaves', async ({ page, lms }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`play/${SCORM12}`);
    const course = packageIn(page);
    await openLesson(course);
    await answerShown(checkAt(course, 0));
    const before = suspended(lms, SCORM12);
    lms.refuse(99);
    await page.getByRole('button', { name: 'Close the course' }).click();
    await expect.poll(() => countOf(page, 'Terminate')).toBe(1);
    expect(asked).toEqual([]);
    expect(suspended(lms, SCORM12)).toBe(before);
  });
});

test.describe('a learner without a connection', () => {
  test.use({ expectedTroubles: [/INTERNET_DISCONNECTED/] });

  test('S8: cannot leave before everything is sent', async ({ page, context, lms }) => {
    await page.goto(`play/${SCORM12}`);
    const course = packageIn(page);
    await openLesson(course);
    await context.setOffline(true);
    await answerShown(checkAt(course, 0));
    await expect(said(course)).toContainText(words.trouble.offline);
    await course.getByRole('button', { name: 'Save and leave' }).click();
    await expect(said(course)).toContainText(words.trouble.offline);
    await expect(checkAt(course, 0)).toBeVisible();
    expect(await countOf(page, 'Terminate')).toBe(0);
    await context.setOffline(false);
    await expect(said(course)).toHaveText(words.sent);
    await course.getByRole('button', { name: 'Save and leave' }).click();
    await expect(course.getByText('Everything is saved.')).toBeFocused();
    expect(await countOf(page, 'Terminate')).toBe(1);
    expect(suspended(lms, SCORM12)).not.toBe('');
  });
});

test('S8: a page that is hidden and then killed has kept what was not taken before', async ({
  page,
  context,
  lms,
}) => {
  await page.goto(`play/${SCORM12}`);
  await openLesson(packageIn(page));
  lms.refuse(1);
  await answerShown(checkAt(packageIn(page), 0));
  await expect(said(packageIn(page))).toContainText(words.trouble.failed);
  expect(suspended(lms, SCORM12)).toBe('');
  await page.frames()[1]?.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(suspended(lms, SCORM12)).not.toBe('');
  await page.close();
  const again = await context.newPage();
  await again.goto(`play/${SCORM12}`);
  await expect(checkAt(packageIn(again), 0)).toHaveAttribute('data-state', 'right');
});

for (const mode of ['review', 'browse'] as const) {
  test(`S12: a package that is opened to ${mode} says so, and records nothing`, async ({
    page,
    lms,
  }) => {
    test.slow();
    for (const file of [SCORM12, SCORM2004]) {
      await page.goto(`play/${file}`);
      const course = packageIn(page);
      await openLesson(course);
      await answerShown(checkAt(course, 0));
      await page.goto('.');
      await expect.poll(() => heldOf(lms, file)).toContain('suspend');
      const before = suspended(lms, file);
      await page.goto(`play/${file}?mode=${mode}`);
      await expect(said(course)).toContainText(words.trouble[mode]);
      await expect(checkAt(course, 0)).toHaveAttribute('data-state', 'right');
      await answerShown(checkAt(course, 1));
      await expect(said(course)).toContainText(words.trouble[mode]);
      await course.getByRole('button', { name: 'Save and leave' }).click();
      await expect(course.getByText('Nothing of this visit is recorded.')).toBeFocused();
      expect(await countOf(page, 'SetValue')).toBe(0);
      expect(await countOf(page, 'Commit')).toBe(0);
      expect(suspended(lms, file)).toBe(before);
    }
  });
}

test('S4: who has passed stays so, whatever they do afterwards', async ({ page, lms }) => {
  // The whole quiz is taken twice.
  test.setTimeout(120_000);
  await page.goto(`play/${SCORM2004}`);
  const course = packageIn(page);
  await takeQuiz(course, true);
  await expect.poll(() => heldOf(lms, SCORM2004)).toContain('"success_status":"passed"');
  await page.reload();
  await takeQuiz(course, false);
  await expect(course.getByRole('heading', { name: /^Not passed/ })).toBeVisible();
  const held = heldOf(lms, SCORM2004);
  expect(held).toContain('"success_status":"passed"');
  expect(held).toMatch(/"scaled":"?1"?/);
});
