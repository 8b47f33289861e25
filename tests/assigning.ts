import type { Page } from '@playwright/test';
import { anAssignment } from '../src/domain/assignment/assignment.builders.ts';
import type { Assignment } from '../src/domain/assignment/assignment.ts';
import { assignmentLink } from '../src/links/assignment-link.ts';
import { readResultLink } from '../src/links/result-link.ts';
import { opened } from '../src/sealing/sealed-result.ts';
import { makeTrainerKey } from '../src/sealing/trainer-key.ts';
import { answer } from './answering.ts';
import { checksOf, course, module, questionOf } from './course.ts';
import { expect } from './site.ts';
import { NOON } from './stopped-clock.ts';

/** The key of the trainer who assigns. */
const { key } = await makeTrainerKey(course.id, 'four quiet chairs at noon');

/** Days from the day on which the tests began as `2026-12-04`, where this machine is. */
export function dayIn(days: number): string {
  const [year, month, day] = [NOON.getFullYear(), NOON.getMonth(), NOON.getDate()];
  return new Date(Date.UTC(year, month, day + days)).toISOString().slice(0, 10);
}

const [first, second] = module.lessons;
if (!first || !second) throw new Error('The tests need two lessons.');
/** The first two lessons of the course. */
export const lessons = [first, second] as const;
export const lessonObject = (index: 0 | 1): string => `lesson/${module.id}/${lessons[index].id}`;

/** Two lessons and the quiz of the first module, for this course, due in eleven days. */
export const assigned = (overrides: Partial<Assignment> = {}): Assignment =>
  anAssignment({
    course: course.id,
    version: course.version,
    due: dayIn(11),
    key: key.publicKey,
    tasks: [
      { object: lessonObject(0) },
      { object: lessonObject(1) },
      { object: `quiz/${module.id}`, seed: 'k3f9', mastery: 0.9 },
    ],
    ...overrides,
  });

/** A second assignment beside the first. */
export const OTHER = '11111111-2a3d-4e5f-8a9b-0c1d2e3f4a5b';

/** Opens an assignment's link, as it is clicked in a mail. */
export async function openAssigned(
  page: Page,
  assignment: Assignment,
  kind: 'assign' | 'preview' = 'assign',
): Promise<void> {
  await openFragment(page, await assignmentLink(assignment, kind));
}

/** Opens the page of assignments with something in its fragment, anew. */
export async function openFragment(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./assigned/#${fragment}`);
  await expect(page.locator('assigned-overview')).toHaveAttribute('data-shown', '');
}

/** The card of an assignment on the page of assignments. */
export const cardOf = (page: Page, group = 'North region') =>
  page.getByRole('article', { name: group, exact: true });

/** What is said at the top of the page of assignments. */
export const saidAtTop = (page: Page) => page.locator('assigned-overview > [data-part="said"]');

/** The line at the foot of pages that an assignment asks for. */
export const banner = (page: Page) => page.getByRole('complementary', { name: 'Assignment' });

/** Answers every check of the lesson that is shown rightly. */
export async function doLesson(page: Page, index: number): Promise<void> {
  for (const check of checksOf(module, index)) {
    const form = page.locator(`#check-${check.id}`);
    await answer(form, check);
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByText('Saved in this browser')).toBeVisible();
  }
}

/** The question that a quiz asks now. */
const asked = (page: Page) => page.locator('course-item:visible');

/** Answers all questions of the quiz that was begun, the first some wrongly, and returns them in their order. */
export async function doQuiz(page: Page, wrong = 0): Promise<readonly string[]> {
  const drawn: string[] = [];
  for (let number = 1; number <= module.quizLength; number++) {
    const item = asked(page);
    const id = (await item.getAttribute('data-question')) ?? '';
    drawn.push(id);
    await answer(item, questionOf(module, id), number > wrong);
    await item.getByRole('button', { name: 'Check my answer' }).click();
    await expect(item.getByText('Saved in this browser')).toBeVisible();
    await page.getByRole('button', { name: /Next question|See the result/ }).click();
  }
  return drawn;
}

/** Opens what a learner sends, as the trainer's browser does. */
export async function unsealed(link: string): Promise<string | undefined> {
  const [, fragment = ''] = link.split('#');
  const read = readResultLink(fragment);
  return read.fault ? undefined : opened(read.sealed, [key.privateKey]);
}
