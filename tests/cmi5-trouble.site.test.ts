import type { Page } from '@playwright/test';
import type { LmsServer } from '../tools/lms/lms-server.ts';
import { checksOf, module } from './course.ts';
import { started, test } from './lms.ts';
import { answered, sent } from './package-play.ts';
import { expectOrder, sessionsIn, STORE, verbsIn } from './sessions.ts';
import { expect } from './site.ts';

const file = `${module.id}-cmi5.zip`;
const [first, second] = checksOf(module, 0).map(({ id }) => id);
const check = (page: Page, id = first) => page.locator(`course-check[data-question="${id ?? ''}"]`);
const notice = (page: Page) => page.locator('record-notice');

/** Opens the package at an address, and its first lesson. */
async function openLesson(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await started(page);
  await page
    .getByRole('link', { name: module.lessons[0]?.title ?? '' })
    .first()
    .click();
  await expect(check(page)).toBeVisible();
}

const recorded = (lms: LmsServer): readonly string[] => verbsIn(lms.cmi5.statementsOf(file));

/** Launches the package, and answers a check of which the store then knows. */
async function answerFirst(page: Page, lms: LmsServer): Promise<void> {
  await openLesson(page, lms.cmi5.launch(file));
  await answered(check(page), module);
  await sent(check(page));
  expect(recorded(lms)).toContain('answered');
}

test.describe('a cmi5 package', () => {
  test.use({ expectedTroubles: [STORE] });

  for (const [mode, sentence] of [
    ['Browse', 'for a look around'],
    ['Review', 'for review'],
  ] as const) {
    test(`C12: says in ${mode} mode that nothing is recorded, and records nothing`, async ({
      page,
      lms,
    }) => {
      await openLesson(page, lms.cmi5.launch(file, 0, { mode }));
      await expect(notice(page)).toContainText(sentence);
      await answered(check(page), module);
      await page.getByRole('button', { name: 'Save and leave' }).click();
      await expect(page.getByRole('heading', { name: 'The unit was left' })).toBeVisible();
      expect(recorded(lms)).toEqual(['initialized', 'terminated']);
      expect(lms.cmi5.isSatisfied(file)).toBe(false);
    });
  }

  test('C3 C16: holds no credentials in the address, and goes on after a reload in the middle', async ({
    page,
    lms,
  }) => {
    await answerFirst(page, lms);
    const { search } = new URL(page.url());
    expect(search).toBe('');
    const stored = await page.evaluate(() => JSON.stringify([localStorage, document.cookie]));
    expect(stored).toBe('[{},""]');

    await page.keyboard.press('F5');
    await page.reload();
    await expect(check(page)).toHaveAttribute('data-state', 'right');
    await answered(check(page, second), module);
    await sent(check(page, second));
    expect(recorded(lms).filter((verb) => verb === 'answered')).toHaveLength(2);
    expect(sessionsIn(lms.cmi5.statementsOf(file))).toHaveLength(1);
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await expect(page.getByRole('heading', { name: 'The unit was left' })).toBeVisible();
    const [session = []] = sessionsIn(lms.cmi5.statementsOf(file));
    expectOrder(session);
    expect(verbsIn(session).at(-1)).toBe('terminated');
    // The browser's own way back leads to a session that is over.
    await page.goBack();
    await expect(notice(page)).toContainText('The session with your learning system is over.');
  });

  test('C13: in a window of its own goes where the LMS says, and does not close before', async ({
    page,
    context,
    lms,
  }) => {
    await page.goto(`units/${file}`);
    await page.evaluate((address) => void open(address), lms.cmi5.launch(file));
    await expect.poll(() => context.pages()).toHaveLength(2);
    const course = context.pages()[1] ?? page;
    await course.getByRole('button', { name: 'Save and leave' }).click();
    await expect(course.getByRole('heading', { name: 'The unit was left' })).toBeVisible();
    expect(recorded(lms)).toEqual(['initialized', 'terminated']);
  });
});

test.describe('a cmi5 package whose record store is down', () => {
  test.use({
    expectedTroubles: [new RegExp(`${STORE.source}|503|409|ERR_(INTERNET_DISCONNECTED|FAILED)`)],
  });

  test('C18: tells the learner, keeps the answers, and sends them once the store is back', async ({
    page,
    lms,
  }) => {
    await openLesson(page, lms.cmi5.launch(file));
    await expect.poll(() => recorded(lms)).toContain('initialized');
    lms.cmi5.lrs.failNext(1000);
    await answered(check(page), module);
    await expect(notice(page)).toContainText('did not take your last answers');
    expect(recorded(lms)).toEqual(['initialized']);
    lms.cmi5.lrs.failNext(0);
    // What waits is sent with the next answer.
    await answered(check(page, second), module);
    await expect(notice(page)).toHaveText(
      'Everything has been sent to your learning system and is kept.',
    );
    expect(recorded(lms).filter((verb) => verb === 'answered')).toHaveLength(2);
  });

  test('C18: begins once the store is there, with what was answered meanwhile', async ({
    page,
    lms,
  }) => {
    lms.cmi5.lrs.failNext(1000);
    await openLesson(page, lms.cmi5.launch(file));
    await expect(notice(page)).toContainText('did not begin a session');
    await answered(check(page), module);
    await expect(notice(page)).toContainText('did not take your last answers');
    lms.cmi5.lrs.failNext(0);
    await notice(page).getByRole('button', { name: 'Send again' }).click();
    await expect(notice(page)).toHaveText(
      'Everything has been sent to your learning system and is kept.',
    );
    expect(recorded(lms).slice(0, 2)).toEqual(['initialized', 'answered']);
    const [session = []] = sessionsIn(lms.cmi5.statementsOf(file));
    expectOrder(session);
  });

  test('C13: stays, and says so, until the end of the session has arrived', async ({
    page,
    lms,
  }) => {
    await answerFirst(page, lms);
    lms.cmi5.lrs.failNext(1000);
    const leave = page.getByRole('button', { name: 'Save and leave' });
    await leave.click();
    await expect(notice(page)).toContainText('did not take your last answers');
    await expect(check(page)).toBeVisible();
    lms.cmi5.lrs.failNext(0);
    await leave.click();
    await expect(page.getByRole('heading', { name: 'The unit was left' })).toBeVisible();
    expect(recorded(lms).at(-1)).toBe('terminated');
  });

  test('X5: waits without a network, and counts nothing twice when an answer was lost', async ({
    page,
    context,
    lms,
  }) => {
    await openLesson(page, lms.cmi5.launch(file));
    await expect.poll(() => recorded(lms)).toContain('initialized');
    await context.setOffline(true);
    await answered(check(page), module);
    await expect(notice(page)).toContainText('There is no connection');
    // The store takes the next request, and what it says never arrives.
    await page.route(
      '**/xapi/statements',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await context.setOffline(false);
    await expect.poll(() => recorded(lms)).toContain('answered');
    await expect(notice(page)).toContainText('did not take your last answers');
    await notice(page).getByRole('button', { name: 'Send again' }).click();
    await expect(notice(page)).toHaveText(
      'Everything has been sent to your learning system and is kept.',
    );
    const ids = lms.cmi5.lrs.statements().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(recorded(lms).filter((verb) => verb === 'answered')).toHaveLength(1);
  });
});

test.describe('a package that is launched with a record store alone', () => {
  test.use({ expectedTroubles: [STORE] });

  test('X2 X3 X4: records under a name that stays, and holds no credentials in the address', async ({
    page,
    lms,
  }) => {
    await openLesson(page, lms.cmi5.xapiLaunch(file));
    await answered(check(page), module);
    await sent(check(page));
    expect(verbsIn(lms.cmi5.lrs.statements())).toContain('answered');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await expect.poll(() => verbsIn(lms.cmi5.lrs.statements()).at(-1)).toBe('terminated');
    const [begun, said] = lms.cmi5.lrs.statements();
    expect(begun?.object.id).toMatch(new RegExp(`^https://.*/learn/${module.id}/$`));
    expect(said?.object.id).toMatch(
      new RegExp(`/learn/${module.id}/test/.*/question/${first ?? ''}$`),
    );
    expect(said?.object.definition).toMatchObject({ name: { en: expect.stringMatching(/\w/) } });
  });
});
