/** How often a group raises its hands for a question: before its members talk to each other, and after. */
export const ROUNDS = ['before', 'after'] as const;
export type Round = (typeof ROUNDS)[number];

/** Hands that went up for each option of a question, by its id. */
export type Hands = Readonly<Record<Round, Readonly<Record<string, number>>>>;

/**
 * Hands by question, as its id and revision. As kept, with a version:
 *
 *     { "format": 1, "hands": { "reserved-seat 3f2a": { "before": { "customer": 7 }, "after": {} } } }
 *
 * 1. A question whose meaning has changed has another revision, and is counted anew.
 * 2. What cannot be read, or is of a later format, is passed over.
 */
export type HandsByQuestion = Readonly<Record<string, Hands>>;

/** A group larger than this does not fit into a room. */
export const MOST_HANDS = 9999;

export const NO_HANDS: Hands = { before: {}, after: {} };

/** A question with the revision of its meaning. */
export const handsName = (question: string, revision: string): string => `${question} ${revision}`;

/** The hands with one number written anew; an option that is not a number has none. */
export function withHands(hands: Hands, round: Round, option: string, typed: string): Hands {
  const { [option]: _, ...others } = hands[round];
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
  return { ...hands, [round]: count === undefined ? others : { ...others, [option]: count } };
}

/** All hands of a round. */
export const handsIn = (hands: Hands, round: Round): number =>
  Object.values(hands[round]).reduce((sum, count) => sum + count, 0);

/** The share, 0 to 1, of an option in a round, or nothing while nobody was counted for it. */
export function shareOf(hands: Hands, round: Round, option: string): number | undefined {
  const count = hands[round][option];
  return count === undefined ? undefined : count / Math.max(1, handsIn(hands, round));
}

/** Reads hands as they are kept. */
export function handsFromKept(kept: unknown): HandsByQuestion {
  const { format, hands } = entriesOf(kept);
  if (format !== 1) return {};
  return Object.fromEntries(
    Object.entries(entriesOf(hands)).map(([question, counted]) => {
      const { before, after } = entriesOf(counted);
      return [question, { before: countsIn(before), after: countsIn(after) }];
    }),
  );
}

/** What is kept of hands; nothing where nobody was counted. */
export function keptHands(hands: HandsByQuestion): unknown {
  const counted = Object.entries(hands).filter(([, each]) =>
    ROUNDS.some((round) => Object.keys(each[round]).length > 0),
  );
  return counted.length > 0 ? { format: 1, hands: Object.fromEntries(counted) } : undefined;
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const countsIn = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(entriesOf(value)).filter(
      (entry): entry is [string, number] =>
        Number.isInteger(entry[1]) && Number(entry[1]) >= 0 && Number(entry[1]) <= MOST_HANDS,
    ),
  );
