import { assignWords as words } from '#words/assign.ts';
import type { MadeAssignment } from '../domain/assignment/made-assignment.ts';
import { factsText } from './assignment-text.ts';
import { buttonOf } from './course-element.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What can be done with an assignment in the list. */
export const MADE_ACTS = ['send', 'edit', 'duplicate', 'remove'] as const;
export type MadeAct = (typeof MADE_ACTS)[number];

/** An assignment, and whether this browser can open what comes back. */
interface ListedAssignment {
  readonly made: MadeAssignment;
  readonly isHeld: boolean;
}

type OnAct = (act: MadeAct, made: MadeAssignment) => Promise<void>;

/** Shows assignments, oldest first, with the latest on top. */
export function showMade(list: HTMLElement, listed: readonly ListedAssignment[], act: OnAct): void {
  const view = JSON.stringify(listed);
  // What stands as it was is left alone: somebody may be on one of its buttons.
  if (list.dataset['view'] === view) return;
  list.dataset['view'] = view;
  list.replaceChildren(...listed.toReversed().map((each) => madeItem(each, act)));
}

/** One assignment in the list: what it is, and what can be done with it. */
function madeItem({ made, isHeld }: ListedAssignment, act: OnAct): HTMLElement {
  const { group } = made.assignment;
  const item = document.createElement('li');
  const title = document.createElement('h3');
  title.textContent = group;
  const facts = document.createElement('p');
  facts.className = 'small';
  facts.textContent = `${factsText(made)}.`;
  const actions = document.createElement('div');
  actions.className = 'actions';
  actions.append(
    ...MADE_ACTS.map((name) => {
      const button = buttonOf(
        words[name],
        'button quiet',
        oneAtATime(() => act(name, made)),
      );
      const whose = document.createElement('span');
      whose.className = 'sr-only';
      whose.textContent = group;
      button.append(' ', whose);
      return button;
    }),
  );
  item.append(title, facts, ...(isHeld ? [] : [foreign()]), actions);
  return item;
}

function foreign(): HTMLElement {
  const warning = document.createElement('p');
  warning.className = 'warning';
  warning.textContent = words.foreign;
  return warning;
}
