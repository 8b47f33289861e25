import type { Ratings } from '../domain/checklist/checklist.ts';
import type { ChecklistAnswers } from '../domain/record/checklist-answers.ts';
import { behaviourObject, evidenceObject, planObject } from '../domain/record/statement.ts';
import type { Field, FieldAnswer } from './field-keeper.ts';

/** What a field of the form says now; an empty response takes back. Other fields say nothing. */
export function answerOf(
  form: HTMLElement,
  checklist: string,
  field: Field,
): FieldAnswer | undefined {
  const { behaviour, evidence, choose, plan } = field.dataset;
  if (behaviour) return { object: behaviourObject(checklist, behaviour), response: [field.value] };
  if (evidence) {
    const response = field.value ? [field.value] : [];
    return { object: evidenceObject(checklist, evidence), response };
  }
  const item = choose ?? plan;
  if (item === undefined) return undefined;
  const takenOut = choose !== undefined && field instanceof HTMLInputElement && !field.checked;
  const response = planFields(form, item).map(({ value }) => value);
  return { object: planObject(checklist, item), response: takenOut ? [] : response };
}

/** Action, date and witness of an item, in this order. */
const planFields = (form: HTMLElement, item: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`[data-plan="${CSS.escape(item)}"]`),
];

/** Clears the rating beside a button, and gives the behaviour that is no longer rated. */
export function takeBack(button: Element): string {
  const ratings = [
    ...(button.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[data-behaviour]') ?? []),
  ];
  for (const rating of ratings) rating.checked = false;
  ratings[0]?.focus();
  return ratings[0]?.dataset['behaviour'] ?? '';
}

/** Puts ratings into the form, apart from those that are on their way to the record. */
export function fillRatings(
  form: HTMLElement,
  ratings: Ratings,
  isBusy: (field: Field) => boolean,
): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-behaviour]')) {
    const rated = ratings[input.dataset['behaviour'] ?? ''] === Number(input.value);
    if (!isBusy(input)) input.checked = rated;
  }
}

/** Puts what the record holds into the form, apart from fields that somebody is at work in. */
export function fillForm(
  form: HTMLElement,
  { ratings, evidence, plan }: ChecklistAnswers,
  isBusy: (field: Field) => boolean,
): void {
  const fill = (field: Field, value: string): void => {
    if (!isBusy(field)) field.value = value;
  };
  fillRatings(form, ratings, isBusy);
  for (const area of form.querySelectorAll<HTMLTextAreaElement>('[data-evidence]')) {
    fill(area, evidence[area.dataset['evidence'] ?? ''] ?? '');
  }
  for (const [item, { action, date, witness }] of Object.entries(plan)) {
    for (const [index, field] of planFields(form, item).entries()) {
      fill(field, [action, date, witness][index] ?? '');
    }
  }
}
