import type { Statement } from './statement.ts';

/** What statements are about, for a learner who wants to know what is kept. */
export const GROUPS = ['check', 'quiz', 'lesson', 'checklist', 'practice', 'other'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, Group>> = {
  question: 'check',
  quiz: 'quiz',
  lesson: 'lesson',
  module: 'lesson',
  behaviour: 'checklist',
  evidence: 'checklist',
  plan: 'checklist',
  entry: 'practice',
  row: 'practice',
  order: 'practice',
  sheet: 'practice',
};

/** The kind of an object, and the ids that say which it is: `lesson`, `seat`, `empty-chair`. */
export function partsOf(object: string): readonly [kind: string, first: string, rest: string] {
  const [kind = '', first = '', ...rest] = object.split('/');
  return [kind, first, rest.join('/')];
}

/** What a statement is about. An answer belongs to its quiz when it has an attempt. */
export function groupOf({ object, attempt }: Statement): Group {
  const [kind] = partsOf(object);
  const group = Object.hasOwn(GROUP_OF_KIND, kind) ? GROUP_OF_KIND[kind] : undefined;
  return group === 'check' && attempt ? 'quiz' : (group ?? 'other');
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
  const groups = GROUPS.map((group) => ({
    group,
    count: statements.filter((statement) => groupOf(statement) === group).length,
  }));
  return {
    count: statements.length,
    groups: groups.filter(({ count }) => count > 0),
    ...(first && last && { first, last }),
  };
}
