import { reviewObject, type Statement } from '../record/statement.ts';
import { dueCards, type ReviewCard } from './card.ts';
import { interleaved } from './interleave.ts';
import { SITTING } from './reviews.ts';

/** How many questions a session asks at most. */
export const SESSION_LENGTH = 10;

/**
 * The questions of a session that begins now: from each module in turn what has waited longest in
 * it, mixed. A module that was finished in one go would otherwise fill session after session.
 */
export function drawSession(
  cards: readonly ReviewCard[],
  now: number,
  seed: string,
): readonly ReviewCard[] {
  const byModule = [...Map.groupBy(dueCards(cards, now), ({ module }) => module).values()];
  const most = Math.max(0, ...byModule.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, turn) =>
    byModule.flatMap((own) => own[turn] ?? []),
  ).flat();
  return interleaved(inTurn.slice(0, SESSION_LENGTH), seed);
}

/** A review session, as the record tells it. */
export interface ReviewSession {
  /** Id of the statement that began it; answers name it as their attempt, and it orders options. */
  readonly id: string;
  /** Module and id of the questions drawn, in the order in which they are asked. */
  readonly asks: readonly string[];
  /** Whether the first answer to each was right; later tries are for learning. */
  readonly answers: ReadonlyMap<string, boolean>;
}

/** The session begun last, unless it was begun too long ago to go on with. */
export function latestSession(
  statements: readonly Statement[],
  now: number,
): ReviewSession | undefined {
  const begun = statements.findLast(isBeginning);
  const recent = begun && Math.abs(now - Date.parse(begun.at)) < SITTING;
  return recent ? sessionFrom(statements, begun) : undefined;
}

/**
 * The session that was answered last, to the end: what its summary is made of. It stays until
 * another one is begun, and goes when its sitting and its day are over.
 */
export function finishedSession(
  statements: readonly Statement[],
  now: number,
): ReviewSession | undefined {
  const begun = statements.findLast(isBeginning);
  const isOfToday = begun && new Date(begun.at).toDateString() === new Date(now).toDateString();
  const session = isOfToday ? sessionFrom(statements, begun) : latestSession(statements, now);
  return session && openQuestions(session).length === 0 ? session : undefined;
}

/** The session that a statement began, with what has been answered in it since. */
export function sessionFrom(
  statements: readonly Statement[],
  { id, response = [] }: Pick<Statement, 'id' | 'response'>,
): ReviewSession {
  const answers = new Map<string, boolean>();
  for (const { verb, object, attempt, success = false } of statements) {
    const reference = object.split('/').slice(1).join('/');
    if (verb !== 'answered' || attempt !== id || answers.has(reference)) continue;
    answers.set(reference, success);
  }
  return { id, asks: [...new Set(response)], answers };
}

/** The questions of a session that have no answer yet. */
export const openQuestions = ({ asks, answers }: ReviewSession): readonly string[] =>
  asks.filter((reference) => !answers.has(reference));

const isBeginning = ({ verb, object }: Statement): boolean =>
  verb === 'initialized' && object === reviewObject;
