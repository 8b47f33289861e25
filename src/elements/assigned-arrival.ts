import { assignedWords as words } from '#words/assigned.ts';
import type { Assignment } from '../domain/assignment/assignment.ts';
import { openingOf } from '../domain/assignment/kept-assignments.ts';
import { readAssignmentLink } from '../links/assignment-link.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { assignmentsIn } from './assignments-here.ts';
import { groupOf } from './task-words.ts';

/** What came with the address: nothing, an assignment to look at, one that is kept now, or a sentence about what is wrong. */
export type Arrival =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'preview'; readonly assignment: Assignment }
  | { readonly kind: 'opened'; readonly id: string; readonly said: string }
  | { readonly kind: 'fault'; readonly said: string };

/** Whether a fragment means to be a link; anchors of the page have no slash. */
const isLink = (fragment: string): boolean => /^(assign|preview)\b|\//.test(fragment);

/**
 * Opens what stands in the fragment of the address, and keeps it. Once it is kept, the address
 * names it, so that the page can be loaded again without the link.
 */
export async function openArrival(record: LearnerRecord): Promise<Arrival> {
  const fragment = location.hash.slice(1);
  if (!isLink(fragment)) return { kind: 'nothing' };
  const { course = '' } = document.documentElement.dataset;
  const link = await readAssignmentLink(fragment, course);
  if (link.fault) {
    return { kind: 'fault', said: `${words.faults[link.fault]} ${words.stillHere}` };
  }
  const { kind, assignment } = link;
  if (kind === 'preview') return { kind, assignment };
  const { id } = assignment;
  const known = assignmentsIn(record.statements).find((each) => each.assignment.id === id);
  const before = known?.assignment.edition ?? assignment.edition;
  const isKnown = known && !known.isAside && before >= assignment.edition;
  const kept = isKnown ? record.kept : (await record.add(openingOf(assignment))).kept;
  // Another link may have been opened meanwhile.
  if (kept && location.hash.slice(1) === fragment) history.replaceState(null, '', `#${id}`);
  const said = sentence(groupOf(assignment), before - assignment.edition);
  const isOtherKey =
    before < assignment.edition && known && known.assignment.key.x !== assignment.key.x;
  const warned = isOtherKey ? `${said} ${words.otherKey}` : said;
  return { kind: 'opened', id, said: kept ? warned : words.notKept };
}

/** What is said to a link, by how much earlier its edition is than the one that was known. */
function sentence(group: string, earlier: number): string {
  if (earlier === 0) return words.opened(group);
  return earlier > 0 ? words.earlier(group) : words.changed(group);
}
