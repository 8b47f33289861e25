import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Module } from '../src/domain/course/course.ts';
import { checksIn } from '../src/domain/course/outline.ts';
import { answer } from './answering.ts';
import { questionOf } from './course.ts';
import { keptWords } from '../src/i18n/en/kept-in-lms.ts';
import { started } from './lms.ts';
import { expect } from './site.ts';

/** A package as it is played: in a frame, or as a page of its own. */
type Course = FrameLocator | Page;

/** Answers the question that is shown, and waits until it is judged. */
export async function answered(item: Locator, module: Module, rightly = true): Promise<void> {
  const id = (await item.getAttribute('data-question')) ?? '';
  await answer(item, questionOf(module, id), rightly);
  await item.getByRole('button', { name: 'Check my answer' }).click();
  await expect(item).toHaveAttribute('data-state', rightly ? 'right' : 'wrong');
}

/** Waits until the LMS has the answer to a question. */
export const sent = (item: Locator): Promise<void> =>
  expect(item.getByText(keptWords.saved, { exact: true })).toBeVisible();

/** Goes through the lessons of a module from its first page, and answers every check right. */
export async function takeLessons(course: Course, module: Module): Promise<void> {
  await started(course);
  for (const [index, lesson] of module.lessons.entries()) {
    if (index === 0) await course.getByRole('link', { name: lesson.title }).first().click();
    else await course.locator('section:visible nav a[rel="next"]').click();
    await expect(course.getByRole('heading', { level: 1, name: lesson.title })).toBeFocused();
    for (const id of checksIn(lesson)) {
      const check = course.locator(`course-check[data-question="${id}"]:visible`);
      await answered(check, module);
      await sent(check);
    }
  }
}

/** Answers the next questions of the quiz, rightly or wrongly; returns their ids. */
export async function takeQuestions(
  course: Course,
  module: Module,
  rightly: readonly boolean[],
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (const each of rightly) {
    const item = course.locator('course-item:visible');
    asked.push((await item.getAttribute('data-question')) ?? '');
    await answered(item, module, each);
    await course.getByRole('button', { name: /Next question|See the result/ }).click();
  }
  return asked;
}
