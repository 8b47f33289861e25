/**
 * Tells the call that was begun last from earlier ones: what waits for something may be done after
 * a later call, and then has nothing to show any more.
 *
 *     const isLatest = this.#latest.begin();
 *     const text = await file.text();
 *     if (isLatest()) this.#show(text);
 */
export class Latest {
  #count = 0;

  /** Begins a call, which is the latest from now on. Gives what tells whether it still is. */
  begin(): () => boolean {
    this.#count += 1;
    const own = this.#count;
    return () => own === this.#count;
  }
}
