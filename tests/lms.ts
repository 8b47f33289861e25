import type { FrameLocator, Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import type { Module } from '../src/domain/course/course.ts';
import { startLms, type LmsServer } from '../tools/lms/lms-server.ts';
import { answer } from './answering.ts';
import { textIn, unpacked } from './archives.ts';
import { checksOf, module as first, questionOf, readyModules } from './course.ts';
import { expect, test as site } from './site.ts';

/** Playwright's test for packages: addresses are those of a small LMS that plays them. */
export const test = site.extend<{ readonly lms: LmsServer }>({
  lms: async ({}, use) => {
    const lms = await startLms(join(process.env['OUT_DIR'] ?? 'dist', 'downloads'));
    await use(lms);
    await lms.close();
  },
  baseURL: async ({ lms }, use) => {
    await use(lms.address);
  },
});

/** One call of a package to its run-time. */
export interface Call {
  readonly name: string;
  readonly given: readonly string[];
  readonly answer: string;
  readonly error: string;
}

/** Every call that the package on a page has made so far. */
export const callsOf = (page: Page): Promise<readonly Call[]> =>
  page.evaluate(() => (globalThis as unknown as { calls?: readonly Call[] }).calls ?? []);

/** The package that plays on a page, however many frames deep. */
export function packageIn(page: Page, depth = 1): FrameLocator {
  let frame = page.frameLocator('iframe');
  for (let each = 1; each < depth; each++) frame = frame.frameLocator('iframe');
  return frame;
}

const hasPractice = ({ id }: Module): boolean =>
  textIn(unpacked(`${id}-scorm12.zip`)['index.html']).includes('<section id="practice.');

/** A module whose package holds a practice. */
export const practised = readyModules.find(hasPractice) ?? first;

/** The first lesson of that module. */
export const lesson = practised.lessons[0] ?? fail('It has no lesson.');

/** Checks of that lesson. */
export const checks = checksOf(practised, 0);

/** Where a package's document is found: on a page, or in frames of it. */
export type Place = Page | FrameLocator;

/** Waits until a package shows one section at a time: before that, a link in it leads past its script. */
export const started = (place: Place): Promise<void> =>
  expect(place.locator('course-package')).toHaveAttribute('data-started', '');

/** Goes from the overview to the first lesson. */
export async function openLesson(place: Place): Promise<void> {
  await started(place);
  await place.getByRole('link', { name: lesson.title }).first().click();
  await expect(place.getByRole('heading', { level: 1, name: lesson.title })).toBeFocused();
}

/** A check of the first lesson. */
export const checkAt = (place: Place, index: number): Locator =>
  place.locator(`course-check[data-question="${checks[index]?.id ?? ''}"]`);

/** Answers a question that is shown, and waits until it is judged. */
export async function answerShown(item: Locator, rightly = true): Promise<void> {
  const id = (await item.getAttribute('data-question')) ?? '';
  await answer(item, questionOf(practised, id), rightly);
  await item.getByRole('button', { name: 'Check my answer' }).click();
  await expect(item).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
}

/** Opens the quiz and answers all of it. */
export async function takeQuiz(place: Place, rightly: boolean): Promise<void> {
  await started(place);
  await place.getByRole('link', { name: 'Contents' }).click();
  await place.getByRole('link', { name: 'Quiz', exact: true }).first().click();
  await place.getByRole('button', { name: /Begin the quiz|Take the whole quiz again/ }).click();
  for (let number = 1; number <= practised.quizLength; number++) {
    await answerShown(place.locator('course-item:visible'), rightly);
    await place.getByRole('button', { name: /Next question|See the result/ }).click();
  }
}

/** What the package says of its recording. */
export const said = (place: Place): Locator => place.locator('record-notice');

/** How often the package on a page has made a call. */
export const countOf = async (page: Page, call: string): Promise<number> =>
  (await callsOf(page)).filter(({ name }) => name === call).length;

function fail(message: string): never {
  throw new Error(message);
}
