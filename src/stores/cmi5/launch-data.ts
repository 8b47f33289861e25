import { LmsError } from '../lms-fault.ts';
import { webAddress } from './launch.ts';
import type { Context } from './xapi-statement.ts';

/** What an LMS says of a launch in its document `LMS.LaunchData` (cmi5 10). */
export interface LaunchData {
  /** Part of the context of every statement. */
  readonly contextTemplate: Context;
  /** In `Browse` and `Review` nothing is scored or completed. */
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  /** Share of points that passes, 0 to 1; it decides, whatever the course says. */
  readonly masteryScore?: number;
  /** Where to go when the learner leaves. */
  readonly returnURL?: string;
}

/** What holds where nobody says anything: a launch of xAPI without an LMS. */
export const NO_LAUNCH_DATA: LaunchData = { contextTemplate: {}, launchMode: 'Normal' };

/** Reads the document. Without a context template no statement could be right: then the LMS is at fault. */
export function launchDataFrom(text: string): LaunchData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LmsError('refused', 'the launch data is no JSON');
  }
  const { contextTemplate, launchMode, masteryScore, returnURL } = Object(value) as Record<
    string,
    unknown
  >;
  if (typeof contextTemplate !== 'object' || contextTemplate === null) {
    throw new LmsError('refused', 'the launch data has no contextTemplate');
  }
  const mode = launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal';
  const mastery = Number(masteryScore ?? Number.NaN);
  const back = webAddress(returnURL);
  return {
    contextTemplate,
    launchMode: mode,
    ...(mastery >= 0 && mastery <= 1 && { masteryScore: mastery }),
    ...(back && { returnURL: back }),
  };
}
