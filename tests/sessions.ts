import { EXTENSIONS } from '../src/stores/cmi5/vocabulary.ts';
import type { XapiStatement } from '../src/stores/cmi5/xapi-statement.ts';
import { expect } from './site.ts';

/** What the store of an LMS is asked, and where it says that there is nothing yet. */
export const STORE = new RegExp(
  [
    /^request to another host: http:\/\/127\.0\.0\.1:\d+\/(xapi|fetch)\//,
    /^404: .*\/xapi\/(agents\/profile|activities\/state)\?/,
    /^console: Failed to load resource: .* 404/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

export const verbOf = ({ verb }: XapiStatement): string => verb.display['en'] ?? '';

/** What was said, in the order in which it came. */
export const verbsIn = (statements: readonly XapiStatement[]): readonly string[] =>
  statements.map(verbOf);

/** Statements by session, in the order in which they came. */
export function sessionsIn(
  statements: readonly XapiStatement[],
): readonly (readonly XapiStatement[])[] {
  const sessions = new Map<unknown, XapiStatement[]>();
  for (const statement of statements) {
    const id = statement.context?.extensions?.[EXTENSIONS.session];
    sessions.set(id, [...(sessions.get(id) ?? []), statement]);
  }
  return [...sessions.values()];
}

/** Holds a session to the order of cmi5: it begins with `initialized`, and nothing comes after its end. */
export function expectOrder(session: readonly XapiStatement[]): void {
  const verbs = verbsIn(session);
  expect(verbs.indexOf('initialized')).toBe(0);
  expect(verbs.lastIndexOf('initialized')).toBe(0);
  const end = verbs.indexOf('terminated');
  if (end >= 0) expect(end).toBe(verbs.length - 1);
}
