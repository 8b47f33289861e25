import { calibrationWords as words } from '#words/calibration.ts';

/** The choice of how sure a learner is: asked again with each question, and settled by its first answer. */
export class ConfidenceChoice {
  readonly #fieldset: HTMLFieldSetElement;

  constructor(fieldset: HTMLElement) {
    this.#fieldset = fieldset as HTMLFieldSetElement;
  }

  /** Asks in the form of a question, between the places to answer and the button. */
  askIn(question: HTMLElement): void {
    for (const input of this.#inputs) input.checked = false;
    this.#say('');
    this.#fieldset.disabled = false;
    question.querySelector('[data-part="verdict"]')?.before(this.#fieldset);
  }

  /** What is chosen, 0 to 1; undefined while nothing is. */
  get share(): number | undefined {
    const chosen = this.#inputs.find(({ checked }) => checked);
    return chosen && Number(chosen.value);
  }

  /** Says that a choice is missing, and leads to it. */
  demand(): void {
    this.#say(words.missing);
    this.#inputs[0]?.focus();
  }

  /** Keeps what was chosen as it is. */
  settle(): void {
    this.#say('');
    this.#fieldset.disabled = true;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#fieldset.querySelectorAll('input')];
  }

  #say(text: string): void {
    const missing = this.#fieldset.querySelector('[data-part="missing"]');
    if (missing) missing.textContent = text;
  }
}
