import { openMark, openWhy, type SealedKey } from '../sealing/sealed-key.ts';
import { stemLine } from '../stores/element-text.ts';
import { CourseQuestion, type QuestionKey } from './course-question.ts';

/** A question of a quiz. Its key is sealed in the page and asked about one answer at a time. */
export class CourseItem extends CourseQuestion {
  #sealed!: SealedKey;

  protected override start(): void {
    this.#sealed = JSON.parse(this.datum('sealed')) as SealedKey;
    super.start();
  }

  protected override readonly key: QuestionKey = {
    markOf: (token) => openMark(this.#sealed, token),
    why: (proof) => openWhy(this.#sealed, proof),
  };

  /** Module and id, as attempts name the question. */
  get reference(): string {
    return `${this.datum('module')}/${this.questionId}`;
  }

  /** Shows where to read again, or takes it away. */
  showGoBack(isShown: boolean): void {
    this.need('go-back').hidden = !isShown;
  }

  get objective(): string {
    return this.datum('objective');
  }

  get points(): number {
    return Number(this.dataset['points'] ?? 1);
  }

  /** The stem in one line, for a list of results. */
  get stemWords(): string {
    return stemLine(this.need('stem'));
  }
}

customElements.define('course-item', CourseItem);
