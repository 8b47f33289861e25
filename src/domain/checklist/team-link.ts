import type { Ratings } from './checklist.ts';
import { linkText, readLink, type LinkFault } from '../link/link.ts';

/** What both links of a team's answers say. */
interface Shared {
  /** Id and version of the course, and id of the checklist, that they belong to. */
  readonly course: string;
  readonly version: string;
  readonly checklist: string;
  /** Random id of the invitation. */
  readonly invitation: string;
}

/** An invitation to rate somebody's behaviours. It names nobody. */
export interface Invitation extends Shared {
  /** Ids of the behaviours that are asked about. */
  readonly behaviours: readonly string[];
}

/** A colleague's answer to an invitation. It names nobody either. */
export interface TeamAnswer extends Shared {
  /** Random id that the colleague's browser chose for this invitation. */
  readonly colleague: string;
  /** Grows with every change, so that a later answer is told from an earlier one. */
  readonly edition: number;
  readonly ratings: Ratings;
}

/** The page that a link was opened on. */
export interface LinkTarget {
  readonly course: string;
  readonly checklist: string;
  /** Number of words on the checklist's scale. */
  readonly steps: number;
}

/** What a link says, or why nothing can be taken from it. */
export type TeamLink =
  | { readonly kind: 'invite'; readonly invitation: Invitation }
  | { readonly kind: 'answer'; readonly answer: TeamAnswer }
  | { readonly kind: 'fault'; readonly fault: LinkFault | 'other-course' | 'other-checklist' };

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WHOLE = /^(0|[1-9]\d{0,8})$/;
const LENGTHS = { invite: 5, answer: 8 };

/**
 * An invitation as the fragment of an address. Thirty behaviours make about 600 characters, which
 * every mail and chat carries as they are, so nothing is compressed.
 */
export function invitationLink({
  course,
  version,
  checklist,
  invitation,
  behaviours,
}: Invitation): string {
  return linkText('invite', [course, version, checklist, invitation, behaviours.join('.')]);
}

/** An answer as the fragment of an address. */
export function answerLink(answer: TeamAnswer): string {
  const { course, version, checklist, invitation, colleague, edition, ratings } = answer;
  return linkText('answer', [
    ...[course, version, checklist, invitation, colleague, `${edition}`],
    Object.keys(ratings).join('.'),
    Object.values(ratings).join('.'),
  ]);
}

/** Every answer in a text that somebody pasted or saved: a link, a file, a whole message. */
export function answersIn(text: string): readonly string[] {
  return text.match(/\banswer\/\d+\/[^\s"'<>]*/g) ?? [];
}

/** Reads a link that came from somebody else. Only what has the right form throughout gets in. */
export function readTeamLink(text: string, target: LinkTarget): TeamLink {
  const content = readLink(text, LENGTHS);
  if ('fault' in content) return { kind: 'fault', fault: content.fault };
  const [course = '', version = '', checklist = '', invitation = '', ...rest] = content.fields;
  if (course !== target.course) return { kind: 'fault', fault: 'other-course' };
  if (checklist !== target.checklist) return { kind: 'fault', fault: 'other-checklist' };
  const shared = { course, version, checklist, invitation };
  const read = UUID.test(invitation)
    ? content.kind === 'invite'
      ? readInvitation(shared, rest)
      : readAnswer(shared, rest, target.steps)
    : undefined;
  return read ?? { kind: 'fault', fault: 'altered' };
}

function readInvitation(shared: Shared, [ids = '']: readonly string[]): TeamLink | undefined {
  const behaviours = ids.split('.');
  if (!areIds(behaviours)) return undefined;
  return { kind: 'invite', invitation: { ...shared, behaviours } };
}

function readAnswer(
  shared: Shared,
  [colleague = '', edition = '', ids = '', places = '']: readonly string[],
  steps: number,
): TeamLink | undefined {
  const [behaviours, ratings] = [ids.split('.'), places.split('.')];
  const isRight =
    UUID.test(colleague) &&
    WHOLE.test(edition) &&
    areIds(behaviours) &&
    ratings.length === behaviours.length &&
    ratings.every((place) => WHOLE.test(place) && Number(place) < steps);
  if (!isRight) return undefined;
  const rated = behaviours.map((id, index): [string, number] => [id, Number(ratings[index])]);
  const answer = { ...shared, colleague, edition: Number(edition) };
  return { kind: 'answer', answer: { ...answer, ratings: Object.fromEntries(rated) } };
}

/** Ids, each of them once. */
const areIds = (ids: readonly string[]): boolean =>
  ids.every((id) => ID.test(id)) && new Set(ids).size === ids.length;
