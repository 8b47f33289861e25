import { tried } from '../journal.ts';
import { isSameLaunch, launchFrom, withoutLaunch, type Launch } from './launch.ts';

/**
 * What a tab knows of its session with the LMS, so that a reload goes on with it: no answers,
 * only the launch and how far the session is. As stored in sessionStorage, which ends with the
 * tab, under the course and the address without the launch:
 *
 *     course:empty-chair/launch:/content/7/index.html?part=seat
 *     { "version": 1, "launch": { "kind": "cmi5", "fetch": "https://…", … }, "token": "QWxh…",
 *       "begun": 1795371232301, "spent": 61500, "initialized": true }
 *
 * 1. A launch with another registration or another fetch address is another session, and so is
 *    every launch with a store alone: it takes the place of the one before.
 * 2. A session that has ended stays ended, however often the page is loaded again.
 * 3. What is no such entry, or of another version, is passed over.
 * 4. Where the browser forbids sessionStorage, a reload finds nothing and says that nothing is
 *    recorded.
 */
export interface LaunchMemory {
  readonly version: 1;
  readonly launch: Launch;
  /** What the fetch address handed out. */
  readonly token?: string;
  /** What tells the session apart where the LMS has no name for it. */
  readonly name?: string;
  /** When the session began, by the device's clock: milliseconds since 1970. */
  readonly begun?: number;
  /** Milliseconds of the session in documents before this one. */
  readonly spent?: number;
  /** Whether the LMS has confirmed that the session began. */
  readonly initialized?: boolean;
  /** Whether its end was sent. */
  readonly ended?: boolean;
}

/** Where the page is, and how its address is changed without loading it. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly replace: (address: string) => void;
}

/** The session of this tab, and a way to remember more of it. */
export interface RememberedLaunch {
  readonly memory: LaunchMemory;
  readonly remember: (memory: LaunchMemory) => void;
}

/**
 * Takes the launch out of the address, where it would be copied and logged, or finds the one
 * that this tab had before it was loaded again.
 */
export function takeLaunch(
  course: string,
  place: Place,
  ownActivity: string,
): RememberedLaunch | 'unreadable' | undefined {
  const { pathname, search, hash } = place;
  const launch = launchFrom(search, ownActivity);
  const address = pathname + withoutLaunch(search);
  const name = `course:${course}/launch:${address}`;
  if (launch) tried(() => place.replace(address + hash));
  if (launch === 'unreadable') return launch;
  const kept = memoryFrom(tried(() => sessionStorage.getItem(name)));
  const same = kept && (!launch || isSameLaunch(kept.launch, launch));
  const memory = same ? kept : launch && { version: 1 as const, launch };
  if (!memory) return undefined;
  const remember = (known: LaunchMemory): void => {
    tried(() => {
      sessionStorage.setItem(name, JSON.stringify(known));
    });
  };
  remember(memory);
  return { memory, remember };
}

function memoryFrom(text: string | null | undefined): LaunchMemory | undefined {
  const value = tried((): unknown => JSON.parse(text ?? 'null'));
  const { version, launch } = Object(value) as Partial<LaunchMemory>;
  return version === 1 && typeof launch?.endpoint === 'string'
    ? (value as LaunchMemory)
    : undefined;
}
