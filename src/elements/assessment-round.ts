import { assessmentWords as words } from '#words/assessment.ts';
import { quarterAfter } from '../domain/checklist/quarter.ts';
import type { ChecklistRound } from '../domain/record/checklist-rounds.ts';
import { planLines } from './assessment-plan.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { partOf } from './page-part.ts';
import { dateText } from './date-text.ts';

/** The rounds that a page shows. */
export interface ShownRounds {
  /** The present one. */
  readonly now: ChecklistRound;
  /** The one before it, which may be empty. */
  readonly last: ChecklistRound | undefined;
  /** The one that the present one is compared with. */
  readonly before: ChecklistRound | undefined;
}

const dayOf = (round: ChecklistRound | undefined): string =>
  round?.begun ? dateText(round.begun) : '';

/** Offers the earlier rounds where there are several, and gives the one that is chosen. */
export function earlierOf(
  choice: HTMLElement,
  earlier: readonly ChecklistRound[],
): ChecklistRound | undefined {
  const select = choice.querySelector('select') as HTMLSelectElement;
  if (select.length !== earlier.length) {
    select.replaceChildren(...earlier.map((round) => new Option(dayOf(round))));
  }
  choice.hidden = earlier.length < 2;
  return earlier[Math.max(0, select.selectedIndex)];
}

/** Says how much of a round is rated, when it was begun and when a new one is due, and offers to begin or to go back. */
export function showRound(
  form: HTMLElement,
  { items }: ChecklistOutline,
  { now, last }: ShownRounds,
): void {
  const { begun, answers } = now;
  const ids = items.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
  const rated = ids.filter((id) => answers.ratings[id] !== undefined).length;
  const since = begun ? words.since(dayOf(now)) : '';
  const isDue = begun !== undefined && quarterAfter(begun) <= new Date().toISOString();
  const due = isDue ? ` ${words.due}` : '';
  partOf(form, 'count').textContent = `${words.outOf(rated, ids.length)}${since}.${due}`;
  partOf(form, 'again').hidden = rated === 0;
  const back = partOf(form, 'back');
  back.hidden = now.id === undefined || rated > 0;
  const button = back.querySelector('button');
  if (button) button.textContent = words.back(dayOf(last));
}

/** Shows what an earlier round left: its notes under those of today, and its plan where it was another. */
export function showEarlier(
  form: HTMLElement,
  outline: ChecklistOutline,
  now: ChecklistRound,
  before: ChecklistRound | undefined,
): void {
  const day = dayOf(before);
  for (const part of form.querySelectorAll<HTMLElement>('[data-earlier]')) {
    const note = before?.answers.evidence[part.dataset['earlier'] ?? ''];
    part.hidden = note === undefined;
    part.textContent = note === undefined ? '' : `${words.earlier(day)} ${note}`;
  }
  const [plan, earlier] = [now, before].map((round) =>
    planLines(outline, round?.answers.plan ?? {}).map(({ name, action, date, witness }) =>
      [name, action, date && dateText(date), witness].filter(Boolean).join(' · '),
    ),
  );
  const details = partOf(form, 'earlier-plan');
  details.hidden = !earlier?.length || earlier.join() === plan?.join();
  const [summary, list] = [details.querySelector('summary'), details.querySelector('ul')];
  if (summary) summary.textContent = words.earlierPlan(day);
  list?.replaceChildren(
    ...(earlier ?? []).map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
}
