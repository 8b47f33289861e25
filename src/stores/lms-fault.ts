/**
 * What an LMS does to a record:
 * - `absent`: no LMS is there, so nothing is recorded;
 * - `refused`: the LMS does not begin the session;
 * - `ended`: the session is over, and the LMS takes nothing more;
 * - `browse`, `review`: the LMS opened the course to look at, and nothing is recorded;
 * - `failed`: the LMS did not take or keep the last answers;
 * - `offline`: the same, and the device has no network;
 * - `unkept`: the LMS said yes, and kept nothing;
 * - `damaged`: what the LMS gave back cannot be read;
 * - `newer`: what it gave back was written by a newer package, and is left alone;
 * - `older`: the course has changed since, and what no longer fits is left out;
 * - `crowded`: the room is too small for every text of the practices;
 * - `details`: the LMS takes what was done, but not every detail of it for its reports.
 */
export type LmsFault =
  | 'absent'
  | 'refused'
  | 'ended'
  | 'browse'
  | 'review'
  | 'failed'
  | 'offline'
  | 'unkept'
  | 'damaged'
  | 'newer'
  | 'older'
  | 'crowded'
  | 'details';

/** Why a record was not kept by an LMS. */
export class LmsError extends Error {
  readonly fault: LmsFault;

  constructor(fault: LmsFault, message: string = fault) {
    super(message);
    this.name = 'LmsError';
    this.fault = fault;
  }
}

/** What an error means for a learner in an LMS. */
export const lmsFaultFrom = (error: unknown): LmsFault =>
  error instanceof LmsError ? error.fault : 'failed';
