import { questionsIn, type ModuleBank } from '../domain/review/bank.ts';
import { cardsOf, dueCards } from '../domain/review/card.ts';
import { reviewWords as words } from '#words/review.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/**
 * A link to the review that says how many questions are due. The list of questions is taken from
 * the page that it leads to, and only for a learner who has answered something.
 */
export class ReviewDue extends CourseElement {
  protected start(): void {
    void pageRecord().then((record) => {
      const hasAnswers = record.statements.some(
        ({ verb, object }) => verb === 'answered' && object.startsWith('question/'),
      );
      if (hasAnswers) void this.#show(record);
    });
  }

  async #show({ statements }: LearnerRecord): Promise<void> {
    const link = this.querySelector('a');
    if (!link) return;
    try {
      const [{ fsrs }, page] = await Promise.all([
        import('../scheduling/fsrs.ts'),
        fetch(link.href),
      ]);
      const { body } = new DOMParser().parseFromString(await page.text(), 'text/html');
      const banks = body.querySelector<HTMLElement>('[data-banks]')?.dataset['banks'] ?? '[]';
      const questions = questionsIn(JSON.parse(banks) as ModuleBank[]);
      const now = Date.now();
      const due = dueCards(cardsOf(statements, questions, fsrs, now), now).length;
      this.need('due').textContent = due > 0 ? words.dueCount(due) : '';
    } catch {
      // Without the list there is no count; the link leads to the review all the same.
    }
  }
}

customElements.define('review-due', ReviewDue);
