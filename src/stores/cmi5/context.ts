import type { Activity, Context } from './xapi-statement.ts';

/** What a statement adds to the context that the LMS gave. */
export interface Addition {
  readonly registration: string;
  readonly category?: readonly string[];
  readonly parent?: readonly Activity[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The context of a statement: everything of the LMS's template as it is, and first in each list,
 * then what the statement adds (cmi5 10.2.1). An LMS that writes one activity instead of a list
 * means a list of one.
 */
export function contextOf(
  template: Context,
  { registration, category = [], parent = [], extensions }: Addition,
): Context {
  const lists: Record<string, readonly Activity[]> = Object.fromEntries(
    Object.entries(template.contextActivities ?? {}).map(([name, given]) => [
      name,
      Array.isArray(given) ? given : [given as unknown as Activity],
    ]),
  );
  const add = (name: string, activities: readonly Activity[]): void => {
    const known = lists[name] ?? [];
    const fresh = activities.filter(({ id }) => !known.some((each) => each.id === id));
    if (fresh.length > 0) lists[name] = [...known, ...fresh];
  };
  add(
    'category',
    category.map((id) => ({ id, objectType: 'Activity' })),
  );
  add('parent', parent);
  const all = { ...extensions, ...template.extensions };
  return {
    registration,
    ...template,
    ...(Object.keys(lists).length > 0 && { contextActivities: lists }),
    ...(Object.keys(all).length > 0 && { extensions: all }),
  };
}
