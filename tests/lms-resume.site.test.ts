import type { FrameLocator, Locator } from '@playwright/test';
import { packageOutline, type PackageOutline } from '../src/domain/packaged/outline.ts';
import { suspendData } from '../src/domain/packaged/suspend-data.ts';
import { rightResponse } from '../src/domain/question/question.builders.ts';
import { aStatement } from '../src/domain/record/statement.builders.ts';
import { lmsWords as words } from '../src/i18n/en/lms.ts';
import { course as whole } from './course.ts';
import {
  answerShown,
  callsOf,
  checkAt,
  checks,
  lesson,
  openLesson,
  packageIn,
  practised,
  said,
  test,
} from './lms.ts';
import { expect } from './site.ts';

const SCORM12 = `${practised.id}-scorm12.zip`;
const SCORM2004 = `${practised.id}-scorm2004.zip`;
const OUTLINE: PackageOutline = packageOutline(whole, practised);

/** Quotation marks, markup, letters of other scripts, and one beyond two bytes. */
const HARD = 'He said “no” & "yes" <b> \'50 %\' — ¿Zoë? 東京 שלום 😀\\n@|;*';

const ALL_BUT_ONE = `${checks.length - 1} of ${checks.length} checks right`;

/** The first field of the first practice. */
const fieldIn = (course: FrameLocator): Locator =>
  course.locator(':is(input[type="text"], textarea)[data-cell]').first();

for (const file of [SCORM12, SCORM2004]) {
  test(`S6 S7 A6: ${file} brings back every check, and texts letter by letter`, async ({
    page,
    context,
    lms,
  }) => {
    test.slow();
    await page.goto(`play/${file}`);
    let course = packageIn(page);
    await openLesson(course);
    for (const [index] of checks.entries()) await answerShown(checkAt(course, index), index > 0);
    await course.getByRole('link', { name: 'Contents' }).click();
    await expect(
      course.getByRole('heading', { level: 1, name: practised.title, exact: true }),
    ).toBeVisible();
    await course.locator('section:visible a[href^="#practice."]:visible').first().click();
    await fieldIn(course).fill(HARD);
    await fieldIn(course).blur();
    await expect(said(course)).toBeHidden();
    const at = await course.locator('[data-part="section"]:visible').getAttribute('id');
    await expect
      .poll(() => JSON.stringify(lms.records.get(file)))
      .toContain(`"${at ?? 'nowhere'}"`);
    const bad = (await callsOf(page)).filter(({ error }) => error !== '0' && error !== '403');
    expect(bad).toEqual([]);
    await page.close();

    const again = await context.newPage();
    await again.goto(`play/${file}`);
    course = packageIn(again);
    await expect(fieldIn(course)).toHaveValue(HARD);
    await expect(fieldIn(course)).toBeVisible();
    await course.getByRole('link', { name: 'Contents' }).click();
    await openLesson(course);
    for (const [index] of checks.entries()) {
      await expect(checkAt(course, index)).toHaveAttribute(
        'data-state',
        index > 0 ? 'right' : 'wrong',
      );
    }
    await expect(course.getByText(ALL_BUT_ONE).filter({ visible: true })).toBeVisible();
  });
}

test.describe('a record in an LMS', () => {
  const revisionIn = ({ questions }: PackageOutline, id: string): string =>
    questions.find(({ object }) => object.endsWith(`/${id}`))?.revisions[0] ?? '';

  /** The record of somebody who answered all checks of the lesson right, as an outline has them. */
  const recordFor = (outline: PackageOutline): string =>
    suspendData(
      checks.map((question, index) =>
        aStatement({
          id: `given-${index}`,
          object: `question/${practised.id}/${question.id}`,
          response: rightResponse(question),
          success: true,
          score: 1,
          revision: revisionIn(outline, question.id),
        }),
      ),
      outline,
      4096,
    ).data;

  for (const [what, change] of [
    ['cut off', (data: string) => data.slice(0, -3)],
    ['altered', (data: string) => data.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['of another system', () => 'page=3;score=100;passed'],
  ] as const) {
    test(`S6: that is ${what} counts for nothing, and keeps its status`, async ({ page, lms }) => {
      lms.alter(SCORM12, (cmi) => {
        cmi.suspend_data = change(recordFor(OUTLINE));
        cmi.core = { lesson_status: 'passed', lesson_location: 'learn.nowhere' };
      });
      await page.goto(`play/${SCORM12}`);
      const course = packageIn(page);
      await expect(said(course)).toContainText(words.trouble.damaged);
      await openLesson(course);
      await expect(checkAt(course, 0)).not.toHaveAttribute('data-state', /./);
      await answerShown(checkAt(course, 0), false);
      await expect(said(course)).toBeHidden();
      expect(JSON.stringify(lms.records.get(SCORM12))).toContain('"lesson_status":"passed"');
    });
  }

  test('S6: of an older version of the course counts where a question means the same', async ({
    page,
    lms,
  }) => {
    const changed = `question/${practised.id}/${checks[0]?.id ?? ''}`;
    const questions = OUTLINE.questions.map((each) =>
      each.object === changed ? { ...each, revisions: ['older'] } : each,
    );
    lms.alter(SCORM12, (cmi) => {
      cmi.suspend_data = recordFor({ ...OUTLINE, questions });
    });
    await page.goto(`play/${SCORM12}`);
    const course = packageIn(page);
    await expect(said(course)).toContainText(words.trouble.older);
    await course.getByRole('link', { name: lesson.title }).first().click();
    await expect(checkAt(course, 0)).not.toHaveAttribute('data-state', 'right');
    await expect(checkAt(course, 1)).toHaveAttribute('data-state', 'right');
    await expect(course.getByText(ALL_BUT_ONE).filter({ visible: true })).toBeVisible();
  });
});
