import type { LmsFault } from './lms-fault.ts';

/**
 * The session of a package in its LMS, as the document needs it. It tells `changed` when anything
 * of it does.
 */
export interface PackageSession extends EventTarget {
  /** What the LMS opened the course for; anything but `normal` records nothing. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** Share of the points that passes, 0 to 1: the LMS's, or else the course's. */
  readonly mastery: number;
  /** Where the learner is, as a short text of the document; kept from session to session. */
  location: string;
  /** Whether nothing is left to do. */
  readonly finished: boolean;
  /** Whether the session is over, so that nothing more is recorded. */
  readonly ended: boolean;
  /** What the learner has to know of the recording, besides what could not be saved. */
  readonly fault: LmsFault | undefined;
  /**
   * Ends the session, and leaves for where the LMS wants the learner; a window of its own closes.
   * False when something is not saved yet: the session goes on, and says so.
   */
  exit(): boolean | Promise<boolean>;
}

let open: (session: PackageSession) => void = () => undefined;

/** The session of this page; it never comes on a page that is not in a package. */
export const packageSession = new Promise<PackageSession>((resolve) => {
  open = resolve;
});

/** Makes a session that of this page. The home of the record calls it, once. */
export const openSession = (session: PackageSession): void => open(session);
