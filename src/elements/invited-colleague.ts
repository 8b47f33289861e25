import { invitedViewWords as words } from '#words/invited-view.ts';
import { answerLink, type Invitation } from '../domain/checklist/team-link.ts';
import { observationObject, observationsOf } from '../domain/record/observations.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { fillRatings, takeBack } from './assessment-form.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { copyLink, linkHere } from './copy-link.ts';
import { partOf } from './page-part.ts';
import { FieldKeeper } from './field-keeper.ts';
import { handOver } from './hand-over.ts';
import { say } from './said.ts';

/**
 * Shows the checklist to a colleague who was invited: behaviours to rate, and the answer to take
 * away. Without a record it is a preview, in which nothing is kept.
 */
export function showInvited(
  form: HTMLElement,
  outline: ChecklistOutline,
  invitation: Invitation,
  record: LearnerRecord | undefined,
): void {
  form.dataset['mode'] = 'invited';
  const asked = askOnly(form, invitation.behaviours);
  const gone = invitation.behaviours.length - asked;
  const said = [
    ...(record ? [] : [words.ownInvitation]),
    ...(gone > 0 ? [words.gone(gone, invitation.version, versionHere())] : []),
  ];
  say(partOf(form, 'invited-said'), said.join(' '));
  if (record) answer(form, outline, invitation, record, asked);
  else {
    onAct(form, (act, button) => {
      if (act === 'take-back') takeBack(button);
    });
  }
}

const versionHere = (): string => document.documentElement.dataset['version'] ?? '';

/** Leaves the behaviours that are asked about, and says how many of them are here. */
function askOnly(form: HTMLElement, behaviours: readonly string[]): number {
  let asked = 0;
  for (const item of form.querySelectorAll<HTMLElement>('[data-item]')) {
    const before = asked;
    for (const group of item.querySelectorAll<HTMLElement>('fieldset')) {
      const id = group.querySelector<HTMLElement>('[data-behaviour]')?.dataset['behaviour'];
      group.hidden = !behaviours.includes(id ?? '');
      if (!group.hidden) asked += 1;
    }
    item.hidden = asked === before;
  }
  return asked;
}

/** Calls back with what a button does. */
function onAct(form: HTMLElement, act: (name: string, button: HTMLElement) => void): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
    if (button) act(button.dataset['act'] ?? '', button);
  });
}

/** Keeps what the colleague rates, and makes the answer of it. */
function answer(
  form: HTMLElement,
  { id }: ChecklistOutline,
  invitation: Invitation,
  record: LearnerRecord,
  asked: number,
): void {
  const objectOf = (behaviour: string): string =>
    observationObject(id, invitation.invitation, behaviour);
  const keeper = new FieldKeeper(form, ({ dataset: { behaviour }, value }) =>
    behaviour === undefined ? undefined : { object: objectOf(behaviour), response: [value] },
  );
  const region = partOf(form, 'send-said');
  const field = partOf(form, 'answer-link') as HTMLInputElement;
  onAct(form, (act, button) => {
    if (act === 'take-back') void keeper.put({ object: objectOf(takeBack(button)), response: [] });
    // What was rated a moment ago is in it, whether or not it is kept yet.
    else show();
    if (act === 'copy-answer') void copyLink(field, region);
    if (act === 'save-answer') {
      const name = `${id}-${field.value.slice(-4)}.txt`;
      say(region, words.saved(handOver(name, 'text/plain', words.message(field.value))));
    }
  });
  const show = (): void => {
    const observed = observationsOf(record.statements, id, invitation.invitation);
    const { colleague = '', edition, ratings } = observed;
    fillRatings(form, ratings, (input) => keeper.isBusy(input));
    const rated = Object.keys(ratings).length;
    partOf(form, 'send-count').textContent = rated > 0 ? words.rated(rated, asked) : words.nothing;
    partOf(form, 'answer').hidden = rated === 0;
    const version = versionHere();
    field.value = linkHere(answerLink({ ...invitation, version, colleague, edition, ratings }));
  };
  record.addEventListener('changed', show);
  partOf(form, 'send').hidden = false;
  show();
}
