import { beginningOf } from '../link/outside-text.ts';
import { LIMITS, type Task } from './assignment.ts';
import type { AssignmentChoice } from './made-assignment.ts';

/** What stands in the form of an assignment, as somebody typed it. */
export interface AssignmentDraft {
  readonly group: string;
  readonly note: string;
  /** As in `2026-12-04`; empty where there is none. */
  readonly due: string;
  /** What was chosen, in the order of the course. */
  readonly tasks: readonly DraftTask[];
}

/** A lesson, or a quiz or the final with what was typed beside it. */
export interface DraftTask {
  readonly object: string;
  /** Per cent of the points, as in `80`. Lessons have none. */
  readonly mastery?: string;
  /** Draws the same questions for everybody; without it, everybody gets their own. */
  readonly seed?: string;
}

/** What is wrong with a draft: at which part of the form, and for which task. */
export interface DraftFault {
  readonly part: 'group' | 'due' | 'tasks' | 'mastery' | 'seed';
  readonly object?: string;
}

/** Whatever is wrong with a draft, in the order of the form. A day may have gone by since it was chosen. */
export function faultsIn(
  { group, due, tasks }: AssignmentDraft,
  today: string,
  dueBefore = '',
): readonly DraftFault[] {
  return [
    ...(shownText(group, LIMITS.group) ? [] : [{ part: 'group' } as const]),
    ...(due && due < today && due !== dueBefore ? [{ part: 'due' } as const] : []),
    ...(tasks.length > 0 ? [] : [{ part: 'tasks' } as const]),
    ...tasks.flatMap(({ object, mastery, seed }): readonly DraftFault[] => [
      ...(mastery === undefined || percentOf(mastery)
        ? []
        : [{ part: 'mastery', object } as const]),
      ...(seed === undefined || SEED.test(seed.trim()) ? [] : [{ part: 'seed', object } as const]),
    ]),
  ];
}

/** What a draft without faults decides. */
export const choiceOf = ({ group, note, due, tasks }: AssignmentDraft): AssignmentChoice => ({
  group: shownText(group, LIMITS.group),
  note: shownText(note, LIMITS.note),
  due,
  tasks: tasks.slice(0, LIMITS.tasks).map(toTask),
});

function toTask({ object, mastery, seed }: DraftTask): Task {
  if (mastery === undefined) return { object };
  const typed = seed?.trim();
  return { object, ...(typed && { seed: typed }), mastery: (percentOf(mastery) ?? 100) / 100 };
}

/** Letters and digits that nobody confuses when reading them aloud; without vowels they make no words. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz';
/** Signs of a seed: 27 to the sixth are more draws than a course has groups. */
export const SEED_LENGTH = 6;
const SEED = new RegExp(`^[\\w-]{1,${LIMITS.seed}}$`);

/** A seed of random bytes, such as `k3f9xz`. */
export const seedOf = (bytes: Uint8Array): string =>
  Array.from(bytes.slice(0, SEED_LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');

/** A whole number of per cent from 1 to 100; somebody may have typed the sign too. */
function percentOf(typed: string): number | undefined {
  const percent = Number(/^\s*(\d{1,3})\s*%?\s*$/.exec(typed)?.[1]);
  return percent >= 1 && percent <= 100 ? percent : undefined;
}

/** A text without control characters other than line breaks, and without blanks at its ends. */
const shownText = (text: string, longest: number): string =>
  beginningOf(
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
      .trim(),
    longest,
  );
