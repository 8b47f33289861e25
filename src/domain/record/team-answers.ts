import type { Ratings } from '../checklist/checklist.ts';
import type { Statement } from './statement.ts';

/** Invitations to a checklist: each is begun by a statement, whose id is the id of the invitation. */
export const invitationObject = (checklist: string): string => `invitation/${checklist}`;
/** The answer of one colleague, by the random id that came with it. */
export const answerObject = (checklist: string, colleague: string): string =>
  `answer/${checklist}/${colleague}`;

/** An answer as it came from a colleague. */
export interface ReceivedAnswer {
  /** Grows with every change that the colleague made. */
  readonly edition: number;
  readonly ratings: Ratings;
}

/** An invitation that the learner made, and what came back. */
export interface SentInvitation {
  readonly id: string;
  /** The round that it belongs to; the first has no id. */
  readonly round: string | undefined;
  /** The last answer of each colleague, by the colleague's random id. */
  readonly answers: ReadonlyMap<string, ReceivedAnswer>;
}

/**
 * The invitations that a record knows, oldest first. As stored:
 *
 *     { "id": "0b5c…", "verb": "initialized", "object": "invitation/habits" }
 *     { "verb": "answered", "object": "answer/habits/9d8c…", "attempt": "0b5c…",
 *       "response": ["7", "says-thanks.3", "asks-first.0"] }
 *
 * An answer names its invitation as its attempt; the response is its edition and the ratings. The
 * last word of each colleague counts, and an empty one takes the answer out.
 */
export function invitationsOf(
  statements: readonly Statement[],
  checklist: string,
): readonly SentInvitation[] {
  return statements
    .filter(({ verb, object }) => verb === 'initialized' && object === invitationObject(checklist))
    .map(({ id, attempt }) => ({
      id,
      round: attempt,
      answers: answersTo(statements, checklist, id),
    }));
}

function answersTo(
  statements: readonly Statement[],
  checklist: string,
  invitation: string,
): ReadonlyMap<string, ReceivedAnswer> {
  const prefix = answerObject(checklist, '');
  const answers = new Map<string, ReceivedAnswer>();
  for (const { object, attempt, response = [] } of statements) {
    if (!object.startsWith(prefix) || attempt !== invitation) continue;
    const colleague = object.slice(prefix.length);
    const [edition, ...ratings] = response;
    if (edition === undefined) answers.delete(colleague);
    else answers.set(colleague, { edition: Number(edition), ratings: ratingsFrom(ratings) });
  }
  return answers;
}

/** The invitation of a round. Where two devices have each made one, it is the one with more answers. */
export const invitationOf = (
  invitations: readonly SentInvitation[],
  round: string | undefined,
): SentInvitation | undefined =>
  invitations
    .filter((invitation) => invitation.round === round)
    .toSorted((one, other) => other.answers.size - one.answers.size)[0];

/** An answer as the response of a statement. */
export const responseFrom = ({ edition, ratings }: ReceivedAnswer): readonly string[] => [
  `${edition}`,
  ...Object.entries(ratings).map(([behaviour, place]) => `${behaviour}.${place}`),
];

function ratingsFrom(pairs: readonly string[]): Ratings {
  const ratings = pairs.map((pair): [string, number] => {
    const [behaviour = '', place] = pair.split('.');
    return [behaviour, Number(place)];
  });
  return Object.fromEntries(ratings.filter(([, place]) => Number.isInteger(place) && place >= 0));
}

/** What becomes of an answer that arrives: it is new, takes the place of an earlier one, or changes nothing. */
export type Reception = 'added' | 'replaced' | 'known' | 'older' | 'not-invited';

/** Decides about an answer by the invitations that the record knows. */
export function receptionOf(
  invitations: readonly SentInvitation[],
  invitation: string,
  colleague: string,
  edition: number,
): Reception {
  const sent = invitations.find(({ id }) => id === invitation);
  if (!sent) return 'not-invited';
  const earlier = sent.answers.get(colleague);
  if (!earlier) return 'added';
  if (earlier.edition === edition) return 'known';
  return earlier.edition < edition ? 'replaced' : 'older';
}
