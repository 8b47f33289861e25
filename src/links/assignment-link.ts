import {
  assignmentText,
  readAssignment,
  type Assignment,
} from '../domain/assignment/assignment.ts';
import { linkText, readLink, type LinkFault } from '../domain/link/link.ts';
import { packed, unpacked } from './packed.ts';

/** Bytes that an assignment may have when it is unpacked; the largest has a tenth of it. */
const LARGEST = 200_000;

/** What a link to an assignment is for: to do it, or to look at it as learners will. */
const KINDS = ['assign', 'preview'] as const;
export type AssignmentLinkKind = (typeof KINDS)[number];

/** What a link holds, or why it cannot be used. */
export type AssignmentLink =
  | { readonly kind: AssignmentLinkKind; readonly assignment: Assignment; readonly fault?: never }
  | { readonly fault: LinkFault | 'other-course' | 'cannot-unpack' };

/** An assignment as the fragment of an address: `assign/1/d.q1YqU7Iy…/9c1f03ab`. */
export async function assignmentLink(
  assignment: Assignment,
  kind: AssignmentLinkKind = 'assign',
): Promise<string> {
  return linkText(kind, [await packed(assignmentText(assignment))]);
}

/** Reads such a fragment for one course. */
export async function readAssignmentLink(
  fragment: string,
  course: string,
): Promise<AssignmentLink> {
  const content = readLink(fragment, Object.fromEntries(KINDS.map((kind) => [kind, 1])));
  if ('fault' in content) return content;
  const kind = KINDS.find((each) => each === content.kind);
  const text = await unpacked(content.fields[0] ?? '', LARGEST);
  if (text.fault === 'cannot') return { fault: 'cannot-unpack' };
  const assignment = text.fault ? undefined : readAssignment(text.text);
  if (!kind || !assignment) return { fault: 'altered' };
  return assignment.course === course ? { kind, assignment } : { fault: 'other-course' };
}
