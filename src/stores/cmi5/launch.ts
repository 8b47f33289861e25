import { parametersOf } from '../address-parameters.ts';
import { isUuid, nameUuid } from '../name-uuid.ts';
import type { Actor } from './xapi-statement.ts';

/** How an LMS opened the course: with a token to fetch (cmi5 8.1), or with what to send along (xAPI). */
export type Launch = Cmi5Launch | XapiLaunch;

interface AnyLaunch {
  /** Address that the requests of xAPI begin with; ends in a slash. */
  readonly endpoint: string;
  readonly actor: Actor;
  /** IRI that the LMS has given the course. */
  readonly activity: string;
  /** UUID of the learner's undertaking; all of its statements say it. */
  readonly registration: string;
}

/** A launch by the rules of cmi5. */
export interface Cmi5Launch extends AnyLaunch {
  readonly kind: 'cmi5';
  /** Address that hands out the token, once. */
  readonly fetch: string;
}

/** A launch with the address of a learning record store and what it is opened with. */
export interface XapiLaunch extends AnyLaunch {
  readonly kind: 'xapi';
  /** Value of the Authorization header. */
  readonly auth: string;
}

/** Names of launch parameters; all are taken out of the address. */
const PARAMETERS = [
  'endpoint',
  'fetch',
  'actor',
  'registration',
  'activityId',
  'auth',
  'activity_id',
  'activity_platform',
  'grouping',
  'Accept-Language',
];

/** The query of an address without what it was launched with: empty, or beginning with `?`. */
export function withoutLaunch(search: string): string {
  const parameters = parametersOf(search);
  for (const name of PARAMETERS) parameters.delete(name);
  const rest = parameters.toString();
  return rest && `?${rest}`;
}

/**
 * The launch that an address tells of: undefined where it was opened without one, `unreadable`
 * where something of it is missing or no address of the web.
 */
export function launchFrom(search: string, ownActivity: string): Launch | 'unreadable' | undefined {
  const parameters = parametersOf(search);
  const one = (name: string): string => parameters.get(name)?.trim() ?? '';
  if (!one('endpoint') && !one('fetch')) return undefined;
  const endpoint = webAddress(one('endpoint'));
  const actor = actorFrom(one('actor'));
  const registration = one('registration');
  if (!endpoint || !actor) return 'unreadable';
  const base = { endpoint: endpoint.replace(/\/?$/, '/'), actor };
  if (parameters.has('fetch')) {
    const fetch = webAddress(one('fetch'));
    const activity = one('activityId');
    if (!fetch || !registration || !activity) return 'unreadable';
    return { kind: 'cmi5', ...base, fetch, registration, activity };
  }
  const auth = one('auth');
  if (!auth) return 'unreadable';
  const activity = one('activity_id') || ownActivity;
  const known = isUuid(registration)
    ? registration
    : ownRegistration(activity, actor, registration);
  return { kind: 'xapi', ...base, auth, activity, registration: known };
}

/**
 * A registration for a launch that names none, or one that no store takes: always the same for a
 * learner and a course, whatever the learner is called today, so that all sessions are one.
 */
function ownRegistration(activity: string, actor: Actor, given: string): string {
  const { name, objectType, ...who } = actor;
  return nameUuid(activity, JSON.stringify(who), given, 'registration');
}

/**
 * Whether two launches are one session: a fetch address is made for one session only. A launch
 * with a store alone has the same address every time, and each time begins a session.
 */
export function isSameLaunch(one: Launch, other: Launch): boolean {
  return (
    one.kind === 'cmi5' &&
    other.kind === 'cmi5' &&
    one.registration === other.registration &&
    one.activity === other.activity &&
    one.fetch === other.fetch
  );
}

/** An address of the web as it was written, or nothing: what else a link can be does not belong here. */
export function webAddress(text: unknown): string | undefined {
  return typeof text === 'string' && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? text
    : undefined;
}

/** The learner of a launch. Older systems write every part as a list, and an account in other words. */
function actorFrom(text: string): Actor | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const actor = value as Actor;
  const isOld = Object.values(actor).some((part) => Array.isArray(part));
  if (!isOld || 'member' in actor) return actor;
  const plain = Object.fromEntries(
    Object.entries(actor).map(
      ([name, part]) => [name, Array.isArray(part) ? part[0] : part] as const,
    ),
  );
  const { accountServiceHomePage, accountName, ...rest } = Object(plain['account']) as Actor;
  if (!accountName) return plain;
  return { ...plain, account: { ...rest, homePage: accountServiceHomePage, name: accountName } };
}
