import type { Page } from '@playwright/test';
import { textOf } from '../src/domain/prose/text.ts';
import type { XapiStatement } from '../src/stores/cmi5/xapi-statement.ts';
import { checksOf, module as first, questionOf, readyModules } from './course.ts';
import { packageIn, test } from './lms.ts';
import { takeLessons, takeQuestions } from './package-play.ts';
import { expectOrder, sessionsIn, STORE, verbOf, verbsIn } from './sessions.ts';
import { expect } from './site.ts';

/** The module whose package is played: one with a scenario, a practice and a quiz. */
const module = readyModules.find(({ scenario }) => scenario) ?? first;
const file = `${module.id}-cmi5.zip`;
/** The unit of the course's package that is played. */
const unit = readyModules.indexOf(module);

test.use({ expectedTroubles: [STORE] });

/** Holds questions to what the course says: their words and those of every option. */
function expectTexts(statements: readonly XapiStatement[]): void {
  for (const { object } of statements.filter((each) => verbOf(each) === 'answered')) {
    const { name, choices = [], source = [], target = [] } = object.definition ?? {};
    const question = questionOf(module, object.id.split('/').at(-1) ?? '');
    expect(name?.['en']).toMatch(/\w/);
    const said = [...choices, ...source, ...target].map(({ description }) => description?.['en']);
    expect(said.sort(), object.id).toEqual(wordsOf(question).sort());
  }
}

function wordsOf(question: ReturnType<typeof questionOf>): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ text }) => textOf(text));
    case 'sequencing':
      return question.items.map(({ text }) => textOf(text));
    case 'matching':
      return [...question.rows, ...question.values].map(({ text }) => textOf(text));
    default:
      return [];
  }
}

test.describe('a learner who takes a cmi5 package', () => {
  // All lessons of a module and its quiz.
  test.describe.configure({ timeout: 120_000 });

  test('C5 C9 C10 C13 C14 C15 X4: begins, closes the tab half-way, resumes, passes and leaves', async ({
    page,
    context,
    lms,
  }) => {
    const opened = async (tab: Page): Promise<ReturnType<typeof packageIn>> => {
      await tab.goto(`units/${file}`);
      await tab.getByRole('button', { name: 'Open', exact: true }).click();
      return packageIn(tab);
    };
    let course = await opened(page);
    await takeLessons(course, module);
    await course.locator('section:visible nav a[rel="next"]').click();
    await course.getByRole('button', { name: 'Begin the quiz' }).click();
    await takeQuestions(course, module, [true, false, true]);
    await page.close();

    const again = await context.newPage();
    course = await opened(again);
    await expect(course.getByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
    await course.getByRole('button', { name: 'Go on with the quiz' }).click();
    await expect(course.getByText(`Question 4 of ${module.quizLength}`)).toBeVisible();
    await takeQuestions(course, module, Array<boolean>(module.quizLength - 3).fill(true));
    await expect(course.getByRole('heading', { name: /^Passed with \d+ %\.$/ })).toBeFocused();
    await course.getByRole('button', { name: 'Save and leave' }).click();
    await expect(course.getByRole('heading', { name: 'The unit was left' })).toBeVisible();

    const statements = lms.cmi5.statementsOf(file);
    const sessions = sessionsIn(statements);
    expect(sessions).toHaveLength(2);
    for (const session of sessions) expectOrder(session);
    const verbs = verbsIn(statements);
    const checks = module.lessons.flatMap((_, index) => checksOf(module, index)).length;
    expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(checks + module.quizLength);
    expect(verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    expect(verbs).not.toContain('failed');
    const { score } = statements.at(-2)?.result ?? {};
    expect(score?.scaled).toBeGreaterThanOrEqual(0.8);
    expect(score).toMatchObject({ min: 0, max: 100 });
    expect(lms.cmi5.isSatisfied(file)).toBe(true);
    expectTexts(statements);

    await expect(again.locator('#state')).toContainText('CompletedAndPassed at 0.8: satisfied');
    await again.getByText('Requests of the course').click();
    await expect(again.getByRole('cell', { name: 'The session begins.' }).first()).toBeVisible();
    expect(await again.locator('[data-error]').allInnerTexts()).toEqual([]);
  });

  test('C2 C8 C17: takes one unit of the course, which holds its part and no other', async ({
    page,
    context,
    lms,
  }) => {
    await page.goto(lms.cmi5.launch('course-cmi5.zip', unit));
    const title = (tab: Page, name: string) => tab.getByRole('heading', { level: 1, name });
    await expect(title(page, module.title)).toBeVisible();
    const sections = await page
      .locator('[data-part="section"]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const own = `learn.${module.id}`;
    expect(sections.filter((id) => !id.startsWith('practice.') && !id.startsWith(own))).toEqual([]);
    expect(sections.some((id) => id.startsWith('practice.'))).toBe(true);
    await expectNoDeadLinks(page);

    await takeLessons(page, module);
    await expect(page.getByRole('button', { name: 'Save and leave' })).toBeVisible();
    await page.close({ runBeforeUnload: true });
    // The tab was closed, and the end of the session has arrived.
    await expect
      .poll(() => verbsIn(lms.cmi5.statementsOf('course-cmi5.zip', unit)).at(-1))
      .toBe('terminated');

    const again = await context.newPage();
    await again.goto(lms.cmi5.launch('course-cmi5.zip', unit));
    await expect(title(again, module.lessons.at(-1)?.title ?? '')).toBeVisible();
    await again.locator('section:visible nav a[rel="next"]').click();
    await again.getByRole('button', { name: 'Begin the quiz' }).click();
    await takeQuestions(again, module, Array<boolean>(module.quizLength).fill(true));
    await expect(again.getByRole('heading', { name: 'Passed with 100 %.' })).toBeFocused();
    await again.getByRole('button', { name: 'Save and leave' }).click();
    await expect(title(again, 'The unit was left')).toBeVisible();
    const statements = lms.cmi5.statementsOf('course-cmi5.zip', unit);
    for (const session of sessionsIn(statements)) expectOrder(session);
    expect(verbsIn(statements).slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    expect(lms.cmi5.isSatisfied('course-cmi5.zip', unit)).toBe(true);
    expect(lms.cmi5.isSatisfied('course-cmi5.zip', unit === 0 ? 1 : 0)).toBe(false);
  });
});

/** Every link within the document leads somewhere in it. */
async function expectNoDeadLinks(page: Page): Promise<void> {
  const dead = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    );
  expect(dead).toEqual([]);
}
