import { questionsIn } from '../domain/review/bank.ts';
import { rightAnswers } from '../domain/review/right-answers.ts';
import { ankiWords as words } from '#words/anki.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageRecord } from './page-record.ts';
import { banksAround, fetchQuestions } from './question-bank.ts';

/** Saves the questions that a learner has answered right as a file for Anki. */
export class AnkiExport extends CourseElement {
  protected start(): void {
    void pageRecord().then((record) => {
      const show = (): void => this.#show(this.#answers(record).size);
      this.need('save').addEventListener(
        'click',
        oneAtATime(() => this.#save(record)),
      );
      record.addEventListener('changed', show);
      show();
    });
  }

  #answers({ statements }: LearnerRecord): ReturnType<typeof rightAnswers> {
    return rightAnswers(statements, questionsIn(banksAround(this)));
  }

  #show(count: number): void {
    this.need('count').textContent = words.count(count);
    this.need('save').hidden = count === 0;
  }

  async #save(record: LearnerRecord): Promise<void> {
    const said = this.need('said');
    said.textContent = words.making;
    try {
      said.textContent = words.saved(await this.#file(record));
    } catch {
      said.textContent = words.failed;
    }
  }

  async #file(record: LearnerRecord): Promise<string> {
    const course = document.documentElement.dataset['course'] ?? '';
    const answers = this.#answers(record);
    const questions = await fetchQuestions(this, answers.keys());
    const [{ flashCardOf }, { ankiOf }] = await Promise.all([
      import('./flash-card.ts'),
      import('../exports/anki.ts'),
    ]);
    const cards = [...answers].flatMap(([reference, response]) => {
      const item = questions.get(reference);
      return (item && flashCardOf(item, response, course)) ?? [];
    });
    return handOver(`${course}-anki.txt`, 'text/plain', ankiOf(cards));
  }
}

customElements.define('anki-export', AnkiExport);
