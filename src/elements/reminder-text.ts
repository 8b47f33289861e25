import { cohortViewWords as words } from '#words/cohort-view.ts';
import { dateText } from './date-text.ts';
import type { ShownGroup } from './page-cohort.ts';

/** What a reminder is made of. */
export interface ReminderFacts {
  readonly shown: ShownGroup;
  /** Name of a task, with its module. */
  readonly taskName: (object: string) => string;
  /** Where assignments are opened. */
  readonly address: string;
  /** The link of this one; none where the assignment was made elsewhere. */
  readonly link?: string;
  /** The day where the trainer is, as `2026-12-04`. */
  readonly today: string;
}

/** A reminder for the whole group: what is asked of everybody. How somebody stands is nobody else's business. */
export function groupReminder(facts: ReminderFacts): string {
  const { shown, taskName } = facts;
  const tasks = (shown.assignment?.tasks ?? []).map(({ object }) => `- ${taskName(object)}`);
  return paragraphs(facts, [
    words.greeting(''),
    words.ask(dueOf(shown), isOver(facts)),
    ...(tasks.length > 0 ? [[words.asked, ...tasks].join('\n')] : []),
  ]);
}

/** A reminder for one person: what is open, or that nothing has come back. */
export function personReminder(
  facts: ReminderFacts,
  name: string,
  objects: readonly string[] | undefined,
): string {
  const list = objects?.map((object) => `- ${facts.taskName(object)}`).join('\n');
  return paragraphs(facts, [
    words.greeting(name),
    ...(list === undefined
      ? [words.silentPerson, words.ask(dueOf(facts.shown), isOver(facts))]
      : [`${words.askPerson(dueOf(facts.shown), isOver(facts))}\n${list}`]),
  ]);
}

const dueOf = ({ assignment }: ShownGroup): string =>
  assignment?.due ? dateText(assignment.due) : '';

const isOver = ({ shown, today }: ReminderFacts): boolean =>
  Boolean(shown.assignment?.due) && (shown.assignment?.due ?? '') < today;

const paragraphs = ({ address, link }: ReminderFacts, own: readonly string[]): string =>
  [
    ...own,
    link === undefined ? `${words.goOn}\n${address}` : `${words.openLink}\n${link}`,
    words.ignore,
  ].join('\n\n');
