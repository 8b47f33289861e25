import { assessmentWords as words } from '#words/assessment.ts';
import type { ChecklistAnswers } from '../domain/record/checklist-answers.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { partOf } from './page-part.ts';
import { dateText } from './date-text.ts';

type Plan = ChecklistAnswers['plan'];

/** One line of a plan: what, by when, with whom. */
export interface PlanLine {
  readonly id: string;
  readonly name: string;
  readonly action: string;
  readonly date: string;
  readonly witness: string;
}

/** The lines of a plan. An item that the author has taken out of the checklist takes no place in it. */
export const planLines = ({ items }: ChecklistOutline, plan: Plan): readonly PlanLine[] =>
  Object.entries(plan).flatMap(([id, entry]) => {
    const item = items.find((each) => each.id === id);
    return item ? [{ id, name: item.name, ...entry }] : [];
  });

/** Shows the plan for the items chosen, and how many more may be. */
export function showPlan(form: HTMLElement, outline: ChecklistOutline, plan: Plan): void {
  const lines = planLines(outline, plan);
  const chosen = lines.map(({ id }) => id);
  const most = outline.choose;
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-choose]')) {
    input.checked = chosen.includes(input.dataset['choose'] ?? '');
    input.disabled = !input.checked && chosen.length >= most;
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-plan-for]')) {
    part.hidden = !chosen.includes(part.dataset['planFor'] ?? '');
  }
  partOf(form, 'plan-note').textContent =
    chosen.length === 0 ? words.planEmpty(most) : chosen.length >= most ? words.planFull(most) : '';
  // On paper there is a row for each item that may be chosen, to write in.
  const blank = { name: '', action: '', date: '', witness: '' };
  const rows = Array.from(
    { length: Math.max(most, lines.length) },
    (_, row) => lines[row] ?? blank,
  );
  partOf(form, 'plan-rows').replaceChildren(
    ...rows.map(({ name, action, date, witness }) => {
      const row = document.createElement('tr');
      for (const text of [name, action, date && dateText(date), witness]) {
        row.insertCell().textContent = text;
      }
      return row;
    }),
  );
}
