import { expect, it } from 'vitest';
import { aFullModule, anOutline } from '../domain/packaged/outline.builders.ts';
import { packageOutline } from '../domain/packaged/outline.ts';
import { aCourse } from '../domain/course/course.builders.ts';
import { textOf } from '../domain/prose/text.ts';
import type { Question } from '../domain/question/question.ts';
import { pageOutline } from './page-outline.ts';

/** A question in its document, with what a verdict adds beside the options. */
function markup(question: Question): string {
  const mark = '<span class="mark-word">Right</span>';
  const parts = (): string => {
    switch (question.kind) {
      case 'choice':
      case 'true-false':
        return question.options
          .map(
            ({ id, text }) =>
              `<label><input value="${id}"><span>${textOf(text)}</span>${mark}</label>`,
          )
          .join('');
      case 'sequencing':
        return question.items
          .map(({ id, text }) => `<li data-item="${id}"><span>${textOf(text)}</span>${mark}</li>`)
          .join('');
      case 'matching':
        return question.rows
          .map(({ id, text }) => {
            const options = question.values.map(
              (value) => `<option value="${value.id}">${textOf(value.text)}</option>`,
            );
            return `<select data-row="${id}" aria-label="${textOf(text)}">${options.join('')}</select>`;
          })
          .join('');
      default:
        return '';
    }
  };
  const stem = `<div data-part="stem"><p>\n  ${textOf(question.stem)}</p></div>`;
  return `<course-check data-question="${question.id}">${stem}${parts()}</course-check>`;
}

/** Puts a package into the page, without the texts, and opens it at an address. */
function open(outline: object, questions: readonly Question[], search = ''): void {
  history.replaceState(null, '', `/index.html${search}`);
  const json = JSON.stringify(outline, (name, value: unknown) =>
    ['text', 'itemTexts', 'valueTexts'].includes(name) ? undefined : value,
  );
  const sections = questions.map(markup).join('');
  document.body.innerHTML = `<section data-module="seat">${sections}</section><script type="application/json" id="PackageOutline">${json}</script>`;
}

it('X4: reads what questions and their options say from the document', () => {
  const outline = anOutline();
  // Where a gap is, the document has a field.
  const questions = aFullModule().questions.filter(({ kind }) => kind !== 'fill-in');
  open(outline, questions);
  const read = pageOutline().questions.filter(({ kind }) => kind !== 'fill-in');
  expect(read).toEqual(outline.questions.filter(({ kind }) => kind !== 'fill-in'));
});

it('is that of the part which the address names', () => {
  const modules = [aFullModule(), aFullModule({ id: 'audit' })];
  const outline = packageOutline(aCourse({ modules }));
  open(outline, [], '?part=seat?endpoint=https%3A%2F%2Flrs.example');
  expect(pageOutline().modules.map(({ id }) => id)).toEqual(['seat']);
  open(outline, []);
  expect(pageOutline().modules).toHaveLength(2);
});
