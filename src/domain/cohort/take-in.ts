import { resultName, type AssignmentResult } from '../assignment/result.ts';
import { resultText } from '../assignment/result-text.ts';

/**
 * What became of a result that arrived: the learner's first in this assignment, one that was made
 * later than the one that was here, one that was made earlier, or the one that was here.
 */
export type Arrival = 'new' | 'newer' | 'older' | 'same';

/** What follows from results that arrived. */
export interface Intake {
  /** What there is to keep of them: the last of each learner, where it was not here. */
  readonly put: readonly AssignmentResult[];
  /** What was here in the place of these before. */
  readonly replaced: readonly AssignmentResult[];
  readonly counts: Readonly<Record<Arrival, number>>;
}

/** Merges results that arrived with those that are here; of each learner in each assignment the last counts. */
export function takeIn(
  kept: readonly AssignmentResult[],
  arrived: readonly AssignmentResult[],
): Intake {
  const before = new Map(kept.map((result) => [resultName(result), result]));
  const put = new Map<string, AssignmentResult>();
  const counts = { new: 0, newer: 0, older: 0, same: 0 };
  for (const result of arrived) {
    const name = resultName(result);
    const arrival = arrivalOf(put.get(name) ?? before.get(name), result);
    counts[arrival] += 1;
    if (arrival === 'new' || arrival === 'newer') put.set(name, result);
  }
  return {
    put: [...put.values()],
    replaced: [...put.keys()].flatMap((name) => before.get(name) ?? []),
    counts,
  };
}

function arrivalOf(here: AssignmentResult | undefined, arrived: AssignmentResult): Arrival {
  if (!here) return 'new';
  const order = comparePlace(here, arrived);
  if (order === 0) return 'same';
  return order < 0 ? 'newer' : 'older';
}

/** Below 0 where the other counts. Of two of the same moment the later edition counts, then the text that sorts last, so that every browser decides alike. */
function comparePlace(one: AssignmentResult, other: AssignmentResult): number {
  const time = Date.parse(one.made) - Date.parse(other.made);
  if (time !== 0) return time;
  if (one.edition !== other.edition) return one.edition - other.edition;
  const [text, otherText] = [resultText(one), resultText(other)];
  if (text === otherText) return 0;
  return text < otherText ? -1 : 1;
}
