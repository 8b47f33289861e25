import { checksOf, module as first, readyModules } from './course.ts';
import { callsOf, packageIn, test } from './lms.ts';
import { answered, takeLessons, takeQuestions } from './package-play.ts';
import { expect } from './site.ts';

/** The module that is played: one with a scenario, a practice and a quiz. */
const module = readyModules.find(({ scenario }) => scenario) ?? first;
const count = module.quizLength;

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(`a learner who takes a ${standard} package`, () => {
    // All lessons of a module and its quiz.
    test.describe.configure({ timeout: 120_000 });

    test('S2 S6 S8 T2: begins, closes the tab half-way, resumes, passes, and the LMS knows it', async ({
      page,
      context,
      lms,
    }) => {
      const address = `play/${module.id}-${standard}.zip`;
      await page.goto(address);
      let course = packageIn(page);
      await takeLessons(course, module);
      await course.locator('section:visible nav a[rel="next"]').click();
      await course.getByRole('button', { name: 'Begin the quiz' }).click();
      const asked = await takeQuestions(course, module, [true, false, true]);
      // The tab is killed: nobody says goodbye.
      await page.close();

      const again = await context.newPage();
      await again.goto(address);
      course = packageIn(again);
      await expect(course.getByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
      await course.getByRole('button', { name: 'Go on with the quiz' }).click();
      await expect(course.getByText(`Question 4 of ${count}`)).toBeVisible();
      await takeQuestions(course, module, Array<boolean>(count - 3).fill(true));
      await expect(course.getByRole('heading', { name: /^Passed with \d+ %\.$/ })).toBeFocused();

      const errors = (await callsOf(again)).filter(
        ({ name, error }) => error !== '0' && !(name === 'GetValue' && error === '403'),
      );
      expect(errors).toEqual([]);
      const kept = JSON.stringify(lms.records.get(`${module.id}-${standard}.zip`));
      if (standard === 'scorm12') expect(kept).toContain('"lesson_status":"passed"');
      else {
        expect(kept).toContain('"completion_status":"completed"');
        expect(kept).toContain('"success_status":"passed"');
      }
      for (const id of asked) expect(kept).toContain(id.replaceAll('-', '_'));
      await again.getByRole('button', { name: 'Close the course' }).click();
      await expect
        .poll(async () => (await callsOf(again)).filter(({ name }) => name === 'Terminate').length)
        .toBe(1);
    });

    test('A5: reads it without an LMS, and hears that nothing is recorded', async ({ page }) => {
      await page.goto(`content%20of%20course/${module.id}-${standard}.zip/index.html?a=b&c`);
      await expect(page.getByRole('status').filter({ hasText: /recorded/ })).toBeVisible({
        timeout: 15_000,
      });
      await page
        .getByRole('link', { name: module.lessons[0]?.title ?? '' })
        .first()
        .click();
      const [id = ''] = checksOf(module, 0).map((check) => check.id);
      await answered(page.locator(`course-check[data-question="${id}"]`), module);
    });
  });
}
