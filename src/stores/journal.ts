import { isStatement, type Statement } from '../domain/record/statement.ts';

/** Start of the names of everything that a course keeps in localStorage, so that it can be erased. */
export const localPrefix = (course: string): string => `course:${course}/`;

/**
 * Statements on their way to the database, in localStorage, which keeps them at once and when the
 * page ends. The next page records those that did not arrive. As stored:
 *
 *     course:empty-chair/journal/6f1c…    { "id": "6f1c…", "verb": "answered", … }
 *
 * 1. Each statement has a name of its own, so that two tabs never write the same one.
 * 2. A statement that another tab has recorded meanwhile is known by its id and not doubled.
 * 3. What is no statement is passed over.
 * 4. Where the browser forbids localStorage or it is full, the database alone has to do.
 */
export class Journal {
  readonly #prefix: string;

  constructor(course: string) {
    this.#prefix = `${localPrefix(course)}journal/`;
  }

  put(statement: Statement): void {
    tried(() => {
      localStorage.setItem(this.#prefix + statement.id, JSON.stringify(statement));
    });
  }

  drop(id: string): void {
    tried(() => {
      localStorage.removeItem(this.#prefix + id);
    });
  }

  /** Statements that are on their way, those of other tabs too. */
  get waiting(): readonly Statement[] {
    const names = tried(() => Object.keys(localStorage)) ?? [];
    return names
      .filter((name) => name.startsWith(this.#prefix))
      .map((name) => tried((): unknown => JSON.parse(localStorage.getItem(name) as string)))
      .filter(isStatement);
  }
}

/** What localStorage answers, or undefined where the browser forbids it. */
export function tried<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
