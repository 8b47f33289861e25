/** Keeps the screen on while something is shown to a group, in browsers that can (Screen Wake Lock API). */
export class ScreenAwake {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  /** Whether the screen should stay on. */
  set wanted(wanted: boolean) {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) {
      // The browser gives the screen back when the page is hidden, and never takes it again by itself.
      document.addEventListener('visibilitychange', this.#onSeen);
      void this.#ask();
    } else {
      document.removeEventListener('visibilitychange', this.#onSeen);
      this.#release();
    }
  }

  readonly #onSeen = (): void => {
    void this.#ask();
  };

  async #ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      // Absent in older browsers and outside https; refused where the battery is low.
      const lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
      this.#release();
      this.#lock = lock;
      // While the browser was asked, the wish may have passed.
      if (!this.#wanted) this.#release();
    } catch {
      // The screen goes dark as it usually does; the clock is right again when it comes back.
    }
  }

  #release(): void {
    void this.#lock?.release();
    this.#lock = undefined;
  }
}
