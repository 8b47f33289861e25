import { parsedFromOutside } from '../domain/link/outside-text.ts';
import { localPrefix, tried } from './journal.ts';

/** What could not be stored, as JSON by name: it lasts as long as the page. */
const unstored = new Map<string, string>();

/**
 * Something that a page for trainers keeps in this browser, in localStorage. It is no part of a
 * learner's record, and goes when everything of the course is erased. As stored:
 *
 *     course:empty-chair/trainer/clock/same-page    { "format": 1, … }
 *
 * 1. What is no JSON is passed over; what the JSON means is for its reader to check.
 * 2. Where the browser forbids localStorage or it is full, the value lasts as long as the page,
 *    and whoever keeps it is told.
 * 3. Another tab hears of a change. The tab that wrote last is right.
 * 4. What was kept under an earlier name is read while nothing is kept under the present one, and
 *    goes when something is.
 */
export class TrainerValue {
  readonly #name: string;
  readonly #earlier: readonly string[];

  constructor(course: string, name: string, earlier: readonly string[] = []) {
    const prefix = `${localPrefix(course)}trainer/`;
    this.#name = prefix + name;
    this.#earlier = earlier.map((each) => prefix + each);
  }

  /** What is kept, or undefined while nothing is. */
  get value(): unknown {
    const names = [this.#name, ...this.#earlier];
    const kept = (): string | undefined =>
      names.map((name) => localStorage.getItem(name)).find((each) => each !== null) ?? undefined;
    const text = unstored.get(this.#name) ?? tried(kept);
    return tried(() => parsedFromOutside(text ?? 'null')) ?? undefined;
  }

  /** Keeps a value, or drops it when it is undefined. False where it lasts no longer than the page. */
  keep(value: unknown): boolean {
    unstored.delete(this.#name);
    const isKept = tried(() => {
      if (value === undefined) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, JSON.stringify(value));
      for (const name of this.#earlier) localStorage.removeItem(name);
      return true;
    });
    if (!isKept) unstored.set(this.#name, JSON.stringify(value ?? null));
    return isKept ?? false;
  }

  /** Calls when another tab has changed it. */
  onChange(changed: () => void): void {
    addEventListener('storage', ({ key }) => {
      // A key that is null: everything was taken away.
      if (key === this.#name || key === null) changed();
    });
  }
}
