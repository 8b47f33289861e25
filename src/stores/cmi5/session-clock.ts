/**
 * The time of a session: it runs with the time that has passed, whatever is done to the device's
 * clock meanwhile, so that no duration is negative and the end comes after everything else.
 */
export class SessionClock {
  /** When the session began: milliseconds since 1970, by the device's clock then. */
  readonly begun: number;
  readonly #before: number;
  readonly #start = performance.now();
  #latest: number;

  /** `before` is how long the session had lasted when this document was loaded. */
  constructor(begun: number, before = 0) {
    this.begun = begun;
    this.#before = before;
    this.#latest = begun + before;
  }

  /** Milliseconds since the session began. */
  get spent(): number {
    return this.#before + performance.now() - this.#start;
  }

  /** This instant, as a timestamp; not before any timestamp that was given. */
  now(): string {
    return this.#stamp(this.begun + this.spent);
  }

  /** A time of the device's clock as a timestamp of the session: not before it began. */
  at(time: string): string {
    const given = Math.max(this.begun, Date.parse(time));
    this.#latest = Math.max(this.#latest, given);
    return new Date(given).toISOString();
  }

  #stamp(instant: number): string {
    this.#latest = Math.max(this.#latest, instant);
    return new Date(this.#latest).toISOString();
  }
}
