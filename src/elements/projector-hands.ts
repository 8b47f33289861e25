import { projectorWords as words } from '#words/projector.ts';
import {
  handsFromKept,
  handsIn,
  handsName,
  keptHands,
  MOST_HANDS,
  NO_HANDS,
  ROUNDS,
  shareOf,
  withHands,
  type Hands,
  type Round,
} from '../domain/session/show-of-hands.ts';
import type { TrainerValue } from '../stores/trainer-value.ts';
import { letterOf } from './projector-slide.ts';

/** The show of hands for one question: a number to type for each answer, and a bar for each round. */
export class ProjectorHands {
  readonly #kept: TrainerValue;
  readonly #name: string;
  readonly #options: readonly HTMLElement[];

  constructor(kept: TrainerValue, question: HTMLElement, options: readonly HTMLElement[]) {
    this.#kept = kept;
    const { keyed = '', revision = '' } = question.dataset;
    this.#name = handsName(keyed, revision);
    this.#options = options;
  }

  get hands(): Hands {
    return handsFromKept(this.#kept.value)[this.#name] ?? NO_HANDS;
  }

  /** Whether anybody was counted. */
  get isCounted(): boolean {
    return ROUNDS.some((round) => Object.keys(this.hands[round]).length > 0);
  }

  /** Keeps the hands of this question; false where the browser keeps nothing. */
  keep(hands: Hands): boolean {
    const all = handsFromKept(this.#kept.value);
    return this.#kept.keep(keptHands({ ...all, [this.#name]: hands }));
  }

  /** Puts a field for the round and the bars of both rounds beside each answer. */
  show(round: Round, changed: (isKept: boolean) => void): void {
    for (const [place, option] of this.#options.entries()) {
      const id = option.dataset['answer'] ?? '';
      const field = document.createElement('input');
      Object.assign(field, {
        type: 'number',
        min: '0',
        max: `${MOST_HANDS}`,
        inputMode: 'numeric',
      });
      field.ariaLabel = words.handsFor(letterOf(place), words.round[round]);
      const count = this.hands[round][id];
      field.value = count === undefined ? '' : `${count}`;
      const bars = document.createElement('span');
      bars.className = 'hands-bars';
      field.addEventListener('input', () => {
        const isKept = this.keep(withHands(this.hands, round, id, field.value));
        this.showBars();
        changed(isKept);
      });
      const line = document.createElement('span');
      line.className = 'hands';
      line.append(field, bars);
      option.querySelector('.hands')?.remove();
      option.append(line);
    }
    this.showBars();
  }

  /** Takes fields and bars away. */
  hide(): void {
    for (const option of this.#options) option.querySelector('.hands')?.remove();
  }

  /** Draws the bars anew; those of all answers change with one number. */
  showBars(): void {
    const { hands } = this;
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
    for (const option of this.#options) {
      const id = option.dataset['answer'] ?? '';
      const bars = ROUNDS.flatMap((round) => {
        const share = shareOf(hands, round, id);
        if (share === undefined) return [];
        const bar = document.createElement('span');
        bar.className = 'hands-bar';
        bar.dataset['round'] = round;
        bar.style.setProperty('--share', `${share}`);
        const number = document.createElement('span');
        number.className = 'hands-number';
        number.textContent = words.count(hands[round][id] ?? 0, percent.format(share));
        const name = document.createElement('span');
        name.className = 'sr-only';
        name.textContent = ` ${words.round[round]}`;
        number.append(name);
        bar.append(number);
        return [bar];
      });
      option.querySelector('.hands-bars')?.replaceChildren(...bars);
    }
  }

  /** How many hands went up in a round, in words. */
  totalIn(round: Round): string {
    const total = handsIn(this.hands, round);
    return total > 0 ? words.total(total) : '';
  }
}
