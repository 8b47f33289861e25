import type { Mark } from '../domain/question/key.ts';
import { CourseQuestion, type QuestionKey } from './course-question.ts';

/** A check inside a lesson. Its key stands open in the page, where it can be read without JavaScript. */
export class CourseCheck extends CourseQuestion {
  #shares: Readonly<Record<string, number>> = {};

  protected override start(): void {
    this.#shares = JSON.parse(this.part('answer').dataset['key'] ?? '{}') as Record<string, number>;
    super.start();
  }

  protected override readonly key: QuestionKey = {
    markOf: (token): Mark | undefined => {
      const share = this.#shares[token];
      if (share === undefined) return undefined;
      const said = this.querySelector(`[data-feedback="${CSS.escape(token)}"]`);
      return { share, ...(said && { feedback: said.innerHTML }) };
    },
    why: () => this.querySelector('[data-part="why"]')?.innerHTML ?? '',
  };
}

customElements.define('course-check', CourseCheck);
