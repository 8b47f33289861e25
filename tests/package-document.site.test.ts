import type { Frame, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { textOf } from '../src/domain/prose/text.ts';
import { lmsWords as words } from '../src/i18n/en/lms.ts';
import { questionOf } from './course.ts';
import {
  answerShown,
  callsOf,
  checkAt,
  checks,
  countOf,
  lesson,
  openLesson,
  packageIn,
  practised,
  said,
  test,
} from './lms.ts';
import { barriersOn, hiddenFocuses, movingParts, tooSmallTargets } from './page-checks.ts';
import { expect } from './site.ts';

const FILE = `${practised.id}-scorm12.zip`;
/** The document itself, in no LMS. */
const DOCUMENT = `content%20of%20course/${FILE}/index.html`;
const SECTIONS = {
  overview: `learn.${practised.id}`,
  lesson: `learn.${practised.id}.${lesson.id}`,
  quiz: `learn.${practised.id}.quiz`,
};

/** Goes to a section, and waits until it alone is shown. */
async function show(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await expect(page.locator('[data-part="section"]:visible')).toHaveAttribute('id', section);
}

/** Ids of the sections to look at: of each kind one. */
async function sectionsOf(page: Page): Promise<readonly string[]> {
  const practice = page.locator('[data-part="section"][id^="practice."]').first();
  return [...Object.values(SECTIONS), (await practice.getAttribute('id')) ?? ''];
}

test.describe('the document of a package', () => {
  test('A7: has no accessibility violation in either theme', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(DOCUMENT);
    await expect(said(page)).toContainText(words.trouble.absent);
    for (const section of await sectionsOf(page)) {
      await show(page, section);
      expect(await barriersOn(page), section).toEqual([]);
      expect(await movingParts(page), section).toEqual([]);
    }
  });

  test('A7: can be used on a screen of 320 px', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(DOCUMENT);
    await expect(said(page)).toBeVisible();
    for (const section of await sectionsOf(page)) {
      await show(page, section);
      expect(await beyondOf(page), section).toBeLessThanOrEqual(0);
      expect(await tooSmallTargets(page), section).toEqual([]);
      expect(await hiddenFocuses(page), section).toEqual([]);
    }
  });

  test('A7: can be used in the frame of an LMS on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`play/${FILE}`);
    const course = packageIn(page);
    await openLesson(course);
    await answerShown(checkAt(course, 0), false);
    const frame = page.frames()[1];
    if (!frame) throw new Error('The course has no frame.');
    expect(await beyondOf(frame)).toBeLessThanOrEqual(0);
    expect(await tooSmallTargets(frame)).toEqual([]);
    await course.getByRole('link', { name: 'Contents' }).click();
    await course.getByRole('link', { name: 'Quiz', exact: true }).first().click();
    await course.getByRole('button', { name: 'Begin the quiz' }).click();
    await answerShown(course.locator('course-item:visible'));
    expect(await beyondOf(frame)).toBeLessThanOrEqual(0);
    expect(await tooSmallTargets(frame)).toEqual([]);
  });

  test('A7: is taken with the keyboard alone', async ({ page }) => {
    test.slow();
    await page.goto(`play/${FILE}`);
    const course = packageIn(page);
    await expect(course.getByRole('button', { name: 'Save and leave' })).toBeVisible();
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const tabTo = async (target: Locator): Promise<void> => {
      for (let presses = 0; presses < 80; presses++) {
        await press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`The Tab key does not reach ${String(target)}`);
    };
    await tabTo(course.getByRole('link', { name: lesson.title }).first());
    await press('Enter');
    await expect(course.getByRole('heading', { level: 1, name: lesson.title })).toBeFocused();
    await answerByKeyboard(checkAt(course, 0));

    // The link that skips to the text stays in the lesson.
    await course.locator('.skip').focus();
    await press('Enter');
    await expect(course.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
    await expect(course.locator('#PageText')).toBeFocused();

    await course.getByRole('link', { name: 'Contents' }).focus();
    await press('Enter');
    const title = (name: string) => course.getByRole('heading', { level: 1, name, exact: true });
    await expect(title(practised.title)).toBeFocused();
    await tabTo(course.getByRole('link', { name: 'Quiz', exact: true }).first());
    await press('Enter');
    await expect(title('Quiz')).toBeFocused();
    await tabTo(course.getByRole('button', { name: 'Begin the quiz' }));
    await press('Enter');
    const item = course.locator('course-item:visible');
    await expect(course.getByText(/^Question 1 of/)).toBeFocused();
    await answerByKeyboard(item);
    await tabTo(course.getByRole('button', { name: 'Next question' }));
    await press('Enter');
    await expect(course.getByText(/^Question 2 of/)).toBeFocused();

    /** Answers a question of any kind, rightly or not. */
    async function answerByKeyboard(form: Locator): Promise<void> {
      const id = (await form.getAttribute('data-question')) ?? '';
      const { kind } = questionOf(practised, id);
      const fields = form.locator('input:visible, select:visible');
      if (kind !== 'sequencing') await tabTo(fields.first());
      if (kind === 'choice' || kind === 'true-false') await press('Space');
      else if (kind === 'sequencing') {
        await tabTo(form.getByRole('button', { name: /^Move down/ }).first());
        await press('Enter');
      } else {
        for (let index = 0; index < (await fields.count()); index++) {
          if (index > 0) await press('Tab');
          await (kind === 'matching' ? press('ArrowDown') : page.keyboard.type('7'));
        }
      }
      await tabTo(form.getByRole('button', { name: 'Check my answer' }));
      await press('Enter');
      await expect(form).toHaveAttribute('data-state', /^(right|wrong|partly)$/);
    }
  });
});

/** CSS pixels by which a document is wider than its window. */
const beyondOf = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the document of a package can be read from the beginning to the end', async ({ page }) => {
    await page.goto(DOCUMENT);
    await expect(page.locator('noscript')).toBeVisible();
    for (const { title } of practised.lessons) {
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
    await page.getByRole('link', { name: lesson.title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeInViewport();
    const [check] = checks;
    const box = page.locator(`course-check[data-question="${check?.id ?? ''}"]`);
    await box.getByText('Show the answer').click();
    await expect(box.getByText(textOf(check?.why ?? []).slice(0, 40))).toBeVisible();
  });
});

test.describe('a learner who leaves', () => {
  test('S3 S10 S16: ends the session once, and is told that the course can be closed', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const [listened, listen] = [[] as string[], addEventListener.bind(globalThis)];
      const noting = (...given: Parameters<typeof addEventListener>): void => {
        listened.push(given[0]);
        listen(...given);
      };
      Object.assign(globalThis, { listened, addEventListener: noting });
    });
    await page.goto(`play/${FILE}`);
    const course = packageIn(page);
    await openLesson(course);
    await answerShown(checkAt(course, 0));
    const listened = await page
      .frames()[1]
      ?.evaluate(() =>
        ['unload', 'beforeunload']
          .filter((type) => Reflect.get(globalThis, `on${type}`))
          .concat(Reflect.get(globalThis, 'listened') as string[]),
      );
    expect(listened).toContain('pagehide');
    expect(listened).not.toContain('unload');
    expect(listened).not.toContain('beforeunload');

    await course.getByRole('button', { name: 'Save and leave' }).click();
    await expect(course.getByText(/Now leave by your learning platform/)).toBeFocused();
    await expect(said(course)).toBeHidden();
    await expect(course.getByRole('link', { name: 'Contents' })).toBeHidden();
    await page.getByRole('button', { name: 'Close the course' }).click();
    expect(await countOf(page, 'Terminate')).toBe(1);
    const calls = await callsOf(page);
    expect(calls.at(-1)?.name).toBe('Terminate');
    const exit = calls.findLast(({ given }) => given[0] === 'cmi.core.exit');
    expect(exit?.given[1]).toBe('suspend');
  });

  test('S8: saves a receipt of what the LMS does not keep', async ({ page, lms }) => {
    await page.goto(`play/${FILE}`);
    const course = packageIn(page);
    await openLesson(course);
    lms.refuse(99);
    await answerShown(checkAt(course, 0));
    const downloading = page.waitForEvent('download');
    await course.getByRole('button', { name: words.saveReceipt }).click();
    const download = await downloading;
    const name = download.suggestedFilename();
    expect(name).toMatch(new RegExp(`^${practised.id}-receipt-\\d{4}-\\d\\d-\\d\\d\\.txt$`));
    await expect(said(course)).toContainText(words.receiptSaved(name));
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(`Course: ${practised.title}, version `);
    expect(text).toMatch(/\d of \d entries were not sent to the learning system\./);
    const stem = textOf(checks[0]?.stem ?? []).slice(0, 40);
    expect(text.split('\n').find((line) => line.includes(stem))).toMatch(
      /answered .*right · 100\s%$/,
    );
    expect(text).toContain('"format": "learning-record"');
  });
});
