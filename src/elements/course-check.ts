import type { Mark } from '../domain/question/key.ts';
import { CourseQuestion, type QuestionKey } from './course-question.ts';

/** A check inside a lesson. Its key stands open in the page, where it can be read without JavaScript. */
export class CourseCheck extends CourseQuestion {
  #shares: Readonly<Record<string, number>> = {};
  /** What is said to an answer, as HTML, by token. */
  readonly #feedback = new Map<string, string>();

  protected override start(): void {
    this.#shares = JSON.parse(this.need('answer').dataset['key'] ?? '{}') as Record<string, number>;
    for (const said of this.querySelectorAll<HTMLElement>('[data-feedback]')) {
      const tokens = JSON.parse(said.dataset['feedback'] ?? '[]') as string[];
      for (const token of tokens) this.#feedback.set(token, said.innerHTML);
    }
    super.start();
  }

  protected override readonly key: QuestionKey = {
    markOf: (token): Mark | undefined => {
      const share = this.#shares[token];
      const feedback = this.#feedback.get(token);
      return share === undefined ? undefined : { share, ...(feedback && { feedback }) };
    },
    why: () => this.querySelector('[data-part="why"]')?.innerHTML ?? '',
  };
}

customElements.define('course-check', CourseCheck);
