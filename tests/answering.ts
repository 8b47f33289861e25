import type { Locator } from '@playwright/test';
import { textOf } from '../src/domain/prose/text.ts';
import type { Question } from '../src/domain/question/question.ts';
import { expect } from './site.ts';

/** Answers a question through its form as a person would, rightly or wrongly. */
export async function answer(form: Locator, question: Question, rightly = true): Promise<void> {
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const role = question.several ? 'checkbox' : 'radio';
      const meant = question.options.filter(({ key }) => key === rightly);
      for (const box of question.several ? await form.getByRole(role).all() : [])
        await box.uncheck();
      for (const { text } of rightly ? meant : meant.slice(0, 1)) {
        await form.getByRole(role, { name: textOf(text), exact: true }).check();
      }
      return;
    }
    case 'sequencing': {
      const order = question.items.map(({ text }) => textOf(text));
      await putInOrder(form, rightly ? order : order.toReversed());
      return;
    }
    case 'matching':
      for (const { text, value } of question.rows) {
        const meant = question.values.find(({ id }) => (id === value) === rightly);
        await form
          .getByRole('combobox', { name: textOf(text), exact: true })
          .selectOption({ label: textOf(meant?.text ?? []) });
      }
      return;
    case 'fill-in':
      for (const [gap, [spelling = '']] of question.gaps.entries()) {
        const typed = rightly ? ` ${spelling.toUpperCase()}  ` : 'something else';
        await form.getByRole('textbox', { name: `Gap ${gap + 1}` }).fill(typed);
      }
      return;
    case 'numeric':
      await form.getByRole('textbox').fill(`${rightly ? question.low : question.high + 1000}`);
      return;
    default:
      question satisfies never;
  }
}

/** Moves items with their buttons until they stand in an order. */
async function putInOrder(form: Locator, order: readonly string[]): Promise<void> {
  // A lesson puts its lists in the learner's order once it knows who that is.
  const lesson = form.locator('xpath=ancestor::course-lesson');
  if ((await lesson.count()) > 0) await expect(lesson).toHaveAttribute('data-progress', /./);
  await expect(form.getByRole('button', { name: /^Move up: / })).toHaveCount(order.length);
  for (const [place, words] of order.entries()) {
    const up = form.getByRole('button', { name: `Move up: ${words}`, exact: true });
    for (;;) {
      const items = await form.getByRole('listitem').locator('span').allInnerTexts();
      if (items.findIndex((item) => item.trim() === words) <= place) break;
      await up.click();
    }
  }
}
