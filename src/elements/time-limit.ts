import { finalWords as words } from '#words/final.ts';
import { minutesLeft } from './minutes-left.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 5000;

/** A time limit: counts from the beginning of an attempt, by the clock of this device, and says what is left. */
export class TimeLimit {
  readonly #place: HTMLElement;
  readonly #over: () => void;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(place: HTMLElement, over: () => void) {
    this.#place = place;
    this.#over = over;
  }

  /** Begins to count; `begun` is ISO 8601 in UTC. */
  start(begun: string, minutes: number): void {
    this.stop();
    const look = (): void => {
      const left = minutesLeft(begun, minutes, Date.now());
      this.#place.hidden = false;
      this.#place.textContent = words.timeLeft(left);
      if (left === 0) this.#over();
    };
    this.#clock = setInterval(look, TICK);
    look();
  }

  stop(): void {
    clearInterval(this.#clock);
  }
}
