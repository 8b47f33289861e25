import { readResult } from '../domain/assignment/result-text.ts';
import type { AssignmentResult } from '../domain/assignment/result.ts';
import { resultByTodaysNames } from '../domain/assignment/renamed-result.ts';
import type { LinkFault } from '../domain/link/link.ts';
import type { Renames } from '../domain/record/rename.ts';
import { readResultLink, resultsIn } from '../links/result-link.ts';

/** A text that may hold results, and where it came from. */
export interface Received {
  /** Name of the file, or words for what was pasted. */
  readonly source: string;
  readonly text: string;
  /** Why it was not read at all. */
  readonly fault?: 'empty' | 'too-large' | 'unread';
}

/** Why a result is not taken in. */
export type RefusalReason =
  | LinkFault
  | NonNullable<Received['fault']>
  | 'none'
  | 'no-key'
  | 'other-key'
  | 'unsealed'
  | 'broken'
  | 'other-course';

/** Something that was not taken in. */
export interface Refused extends Received {
  readonly reason: RefusalReason;
  /** The course that it belongs to, where that is the reason. */
  readonly course?: string;
}

/** What results are opened with. */
export interface Opening {
  readonly course: string;
  /** What has another name in the course than when a learner's page was made. */
  readonly renames: Renames;
  readonly keys: readonly CryptoKey[];
  /** Whether an assignment was made here with a key that is here: then its results must open. */
  readonly isOwn: (assignment: string) => boolean;
  /** Opens a sealed text with the first key that does. */
  readonly opened: (sealed: string, keys: readonly CryptoKey[]) => Promise<string | undefined>;
  readonly onProgress: (done: number, all: number) => void;
}

/** How many are opened at a time: the browser works on several at once, and the page can show how far it is. */
const AT_A_TIME = 25;

/** Opens every result in some texts, and says of the others why not. */
export async function openResults(
  received: readonly Received[],
  opening: Opening,
): Promise<{
  readonly results: readonly AssignmentResult[];
  readonly refused: readonly Refused[];
}> {
  const results: AssignmentResult[] = [];
  const refused: Refused[] = [];
  const links: Received[] = [];
  for (const each of received) {
    const found = each.fault ? [] : resultsIn(each.text);
    links.push(...found.map((text) => ({ ...each, text })));
    if (found.length === 0) refused.push({ ...each, reason: each.fault ?? emptyOr(each.text) });
  }
  for (let from = 0; from < links.length; from += AT_A_TIME) {
    opening.onProgress(from, links.length);
    const some = links.slice(from, from + AT_A_TIME);
    for (const one of await Promise.all(some.map((link) => openResult(link, opening)))) {
      if ('reason' in one) refused.push(one);
      else results.push(one);
    }
  }
  return { results, refused };
}

const emptyOr = (text: string): 'empty' | 'none' => (text.trim() === '' ? 'empty' : 'none');

async function openResult(
  received: Received,
  { course, renames, keys, isOwn, opened }: Opening,
): Promise<AssignmentResult | Refused> {
  const link = readResultLink(received.text);
  if (link.fault) return { ...received, reason: link.fault };
  if (keys.length === 0) return { ...received, reason: 'no-key' };
  const text = await opened(link.sealed, keys);
  if (text === undefined)
    return { ...received, reason: isOwn(link.assignment) ? 'unsealed' : 'other-key' };
  const read = readResult(text);
  if ('fault' in read) return { ...received, reason: read.fault };
  const { result } = read;
  return result.course === course
    ? resultByTodaysNames(result, renames)
    : { ...received, reason: 'other-course', course: result.course };
}
