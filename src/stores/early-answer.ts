import { localPrefix, tried } from './journal.ts';
import { randomUuid } from './uuid.ts';

/** An answer that is given before the record is open, so that nobody knows its attempt yet. */
export interface EarlyAnswer {
  readonly object: string;
  readonly response: readonly string[];
}

/**
 * Keeps early answers in localStorage until they are recorded, if need be by the next page that
 * asks the same. As stored, under its time and a random name:
 *
 *     course:empty-chair/early/1795371232301-6f1c…    { "object": "behaviour/habits/says-thanks", "response": ["3"] }
 *
 * 1. What is no answer is passed over.
 * 2. Where the browser forbids localStorage, an early answer lasts as long as the page.
 */
export class EarlyAnswers {
  readonly #prefix: string;

  constructor(course: string) {
    this.#prefix = `${localPrefix(course)}early/`;
  }

  /** Keeps an answer, and returns what drops it once it is recorded. */
  keep(answer: EarlyAnswer): () => void {
    const name = `${this.#prefix}${Date.now()}-${randomUuid()}`;
    tried(() => {
      localStorage.setItem(name, JSON.stringify(answer));
    });
    return () => {
      drop(name);
    };
  }

  /** Takes out what earlier pages could not record any more, the earliest first. */
  take(isOwn: (object: string) => boolean): readonly EarlyAnswer[] {
    const names = (tried(() => Object.keys(localStorage)) ?? []).filter((name) =>
      name.startsWith(this.#prefix),
    );
    return names.sort().flatMap((name) => {
      const answer = tried((): unknown => JSON.parse(localStorage.getItem(name) as string));
      if (!isAnswer(answer) || !isOwn(answer.object)) return [];
      drop(name);
      return [answer];
    });
  }
}

function drop(name: string): void {
  tried(() => {
    localStorage.removeItem(name);
  });
}

function isAnswer(value: unknown): value is EarlyAnswer {
  const { object, response } = Object(value) as Partial<Record<keyof EarlyAnswer, unknown>>;
  return (
    typeof object === 'string' &&
    Array.isArray(response) &&
    response.every((text) => typeof text === 'string')
  );
}
