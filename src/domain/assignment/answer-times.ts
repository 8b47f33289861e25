import type { Placed } from '../record/order.ts';

/** Seconds after which somebody has not been thinking about one question any more. */
const LONGEST = 15 * 60;

/**
 * The seconds that each question of an attempt took until it was first answered, by question:
 * the time since the answer before, or since the beginning. After a longer break, and where the
 * clock went back, nobody knows.
 */
export function answerTimes(
  statements: readonly Placed[],
  attempt: string,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const seen = new Set<string>();
  let before = Number.NaN;
  for (const { id, verb, object, at, attempt: own } of statements) {
    if (id === attempt) before = Date.parse(at);
    if (own !== attempt || verb !== 'answered') continue;
    const question = object.split('/').slice(1).join('/');
    const seconds = Math.round((Date.parse(at) - before) / 1000);
    before = Date.parse(at);
    if (!seen.has(question) && seconds >= 0 && seconds <= LONGEST) times.set(question, seconds);
    seen.add(question);
  }
  return times;
}
