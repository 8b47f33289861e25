import type { Statement } from './statement.ts';

/** What statements are about, for a learner who wants to know what is kept. */
export const GROUPS = [
  'check',
  'quiz',
  'review',
  'final',
  'lesson',
  'checklist',
  'practice',
  'assignment',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, Group>> = {
  question: 'check',
  quiz: 'quiz',
  review: 'review',
  final: 'final',
  lesson: 'lesson',
  module: 'lesson',
  behaviour: 'checklist',
  evidence: 'checklist',
  plan: 'checklist',
  checklist: 'checklist',
  invitation: 'checklist',
  observation: 'checklist',
  answer: 'checklist',
  entry: 'practice',
  row: 'practice',
  order: 'practice',
  sheet: 'practice',
  timer: 'practice',
  assignment: 'assignment',
};

/** The object of what began each attempt, by the id of the attempt. */
export type Attempts = ReadonlyMap<string, string>;

/** What began the attempts of a record: a quiz, a review, the final assessment. */
export const attemptsIn = (statements: readonly Statement[]): Attempts =>
  new Map(
    statements.flatMap(({ id, verb, object }) =>
      verb === 'initialized' ? [[id, object] as const] : [],
    ),
  );

/** The kind of an object, and the ids that say which it is: `lesson`, `seat`, `empty-chair`. */
export function partsOf(object: string): readonly [kind: string, first: string, rest: string] {
  const [kind = '', first = '', ...rest] = object.split('/');
  return [kind, first, rest.join('/')];
}

/** What a statement is about. An answer in an attempt belongs to what was attempted. */
export function groupOf({ object, attempt = '' }: Statement, attempts: Attempts): Group {
  const [kind] = partsOf(object);
  const about = kind === 'question' ? partsOf(attempts.get(attempt) ?? object)[0] : kind;
  return (Object.hasOwn(GROUP_OF_KIND, about) ? GROUP_OF_KIND[about] : undefined) ?? 'other';
}

/** How much a record holds, and from when to when, by the devices' clocks. */
export interface RecordSummary {
  readonly count: number;
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
  /** ISO 8601; absent while there is nothing. */
  readonly first?: string;
  readonly last?: string;
}

/** Sums a record up. Groups without a statement are left out. */
export function summaryOf(statements: readonly Statement[]): RecordSummary {
  const times = statements.map(({ at }) => at).sort();
  const [first, last] = [times[0], times.at(-1)];
  const attempts = attemptsIn(statements);
  const counts = new Map<Group, number>();
  for (const statement of statements) {
    const group = groupOf(statement, attempts);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return {
    count: statements.length,
    groups: GROUPS.flatMap((group) => {
      const count = counts.get(group);
      return count === undefined ? [] : [{ group, count }];
    }),
    ...(first && last && { first, last }),
  };
}
