import { finalQuestions } from '../src/domain/course/outline.ts';
import { answer } from './answering.ts';
import { course, questionOf, readyModules } from './course.ts';
import { test } from './lms.ts';
import { expectOrder, STORE, verbsIn } from './sessions.ts';
import { expect } from './site.ts';

const file = 'course-cmi5.zip';
/** The final assessment is the last unit of the course. */
const unit = readyModules.length;
const count = Math.min(course.final.questions, finalQuestions(readyModules).length);

test.use({ expectedTroubles: [STORE] });

test('C2 C5 C10: takes the final assessment as a unit that has nothing else', async ({
  page,
  lms,
}) => {
  test.slow();
  await page.goto(lms.cmi5.launch(file, unit));
  await expect(page.locator('[data-part="section"]')).toHaveCount(1);
  const targets = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(targets)).toEqual(new Set(['#PageText', '#learn.final']));

  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  const items = page.locator('course-item:visible');
  await expect(items).toHaveCount(count);
  const asked = await items.evaluateAll((all) =>
    all.map(({ dataset }) => [dataset['module'] ?? '', dataset['question'] ?? ''] as const),
  );
  for (const [index, [moduleId, id]] of asked.entries()) {
    const module = readyModules.find((each) => each.id === moduleId);
    // One is wrong, and the rest passes.
    if (module) await answer(items.nth(index), questionOf(module, id), index > 0);
  }
  await expect(page.getByText(`${count} of ${count} answered`)).toBeVisible();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('button', { name: 'Hand in now' }).click();
  await expect(page.getByRole('heading', { name: /^Passed with \d+ %\.$/ })).toBeFocused();
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByRole('heading', { name: 'The unit was left' })).toBeVisible();

  const statements = lms.cmi5.statementsOf(file, unit);
  expectOrder(statements);
  expect(verbsIn(statements).slice(-3)).toEqual(['completed', 'passed', 'terminated']);
  expect(verbsIn(statements).filter((verb) => verb === 'answered')).toHaveLength(count);
  expect(statements.at(-2)?.result?.score?.scaled).toBeLessThan(1);
  expect(lms.cmi5.isSatisfied(file, unit)).toBe(true);
});
