import { drawQuestions } from '../domain/question/draw.ts';
import {
  attemptWithId,
  latestAttempt,
  resultOf,
  type QuizAttempt,
} from '../domain/record/quiz-attempt.ts';
import { questionObject, quizObject } from '../domain/record/statement.ts';
import { quizWords as words } from '#words/quiz.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { CourseItem } from './course-item.ts';
import { AnsweredEvent } from './course-question.ts';
import { pageRecord } from './page-record.ts';
import { resultPanel } from './quiz-result.ts';

/** The quiz of a module: draws its questions, asks one at a time, and tells the result. */
export class CourseQuiz extends CourseElement {
  #record!: LearnerRecord;
  #module!: string;
  #attempt: QuizAttempt | undefined;
  #drawn: readonly CourseItem[] = [];

  protected start(): void {
    this.#module = this.datum('module');
    this.need('bank').hidden = true;
    void pageRecord().then((record) => {
      this.#record = record;
      this.#open();
      record.addEventListener('changed', () => {
        for (const item of record.kept ? this.#drawn : []) item.sayKept();
      });
    });
    this.addEventListener('answered', (event) => {
      if (event instanceof AnsweredEvent && event.target instanceof CourseItem) {
        void this.#keep(event.target, event);
      }
    });
  }

  get #items(): CourseItem[] {
    return [...this.querySelectorAll<CourseItem>('course-item')];
  }

  #open(): void {
    for (const item of this.#items) item.hidden = true;
    this.need('bank').hidden = false;
    const attempt = latestAttempt(this.#record.statements, this.#module);
    if (attempt) this.#load(attempt);
    if (attempt?.finished) this.#showResult();
    else this.#offer(attempt ? words.resume : words.begin, attempt);
  }

  #offer(label: string, attempt: QuizAttempt | undefined): void {
    const begin = buttonOf(label, 'button', () => {
      begin.remove();
      if (attempt) this.#ask(this.#firstOpen());
      else void this.#begin();
    });
    this.need('start').replaceChildren(begin);
  }

  async #begin(): Promise<void> {
    const { statement } = await this.#record.add({
      verb: 'initialized',
      object: quizObject(this.#module),
    });
    this.#load({ id: statement.id, answers: new Map(), finished: false });
    this.#ask(0);
  }

  #load(attempt: QuizAttempt): void {
    this.#attempt = attempt;
    const bank = this.#items.map((item) => ({
      id: item.questionId,
      objective: item.objective,
      pool: 'quiz' as const,
      item,
    }));
    const count = Number(this.datum('length'));
    this.#drawn = drawQuestions(bank, 'quiz', count, attempt.id).map(({ item }) => item);
    for (const item of this.#items) item.empty();
    for (const item of this.#drawn) {
      item.shuffleFor(attempt.id);
      const given = attempt.answers.get(item.questionId);
      if (given) item.restore(given.response);
    }
  }

  #firstOpen(): number {
    const open = this.#drawn.findIndex((item) => !this.#attempt?.answers.has(item.questionId));
    return open === -1 ? this.#drawn.length - 1 : open;
  }

  #ask(index: number): void {
    const item = this.#drawn[index];
    if (!item) return;
    for (const other of this.#items) other.hidden = other !== item;
    this.need('result').replaceChildren();
    const heading = this.need('position');
    heading.textContent = words.position(index + 1, this.#drawn.length);
    heading.hidden = false;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
    this.#offerNext(index);
  }

  /** The way on, once the question shown is answered. */
  #offerNext(index: number): void {
    const item = this.#drawn[index];
    const last = index === this.#drawn.length - 1;
    const next = buttonOf(last ? words.finish : words.next, 'button', () => {
      if (last) void this.#finish();
      else this.#ask(index + 1);
    });
    const answered = item && this.#attempt?.answers.has(item.questionId);
    this.need('next').replaceChildren(...(answered ? [next] : []));
  }

  async #keep(item: CourseItem, { response, verdict }: AnsweredEvent): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    await this.#record.add({
      verb: 'answered',
      object: questionObject(this.#module, item.questionId),
      response,
      success: verdict.right,
      score: verdict.score,
      attempt: attempt.id,
      revision: item.dataset['revision'] ?? '',
    });
    this.#attempt = attemptWithId(this.#record.statements, this.#module, attempt.id);
    item
      .querySelector<HTMLElement>('[data-part="go-back"]')
      ?.toggleAttribute('hidden', verdict.right);
    this.#offerNext(this.#drawn.indexOf(item));
  }

  async #finish(): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    const { passed, score } = this.#result();
    await this.#record.add({
      verb: passed ? 'passed' : 'failed',
      object: quizObject(this.#module),
      attempt: attempt.id,
      success: passed,
      score,
    });
    this.#showResult();
  }

  #result() {
    const questions = this.#drawn.map(({ questionId, points }) => ({ id: questionId, points }));
    return resultOf(questions, this.#attempt?.answers ?? new Map(), Number(this.datum('mastery')));
  }

  #showResult(): void {
    for (const item of this.#items) item.hidden = true;
    this.need('position').hidden = true;
    this.need('start').replaceChildren();
    const again = buttonOf(words.retake, 'button', () => void this.#begin());
    this.need('next').replaceChildren(again);
    const panel = resultPanel(this.#result(), this.#drawn, Number(this.datum('mastery')));
    this.need('result').replaceChildren(panel);
    panel.querySelector('h2')?.focus();
  }
}

customElements.define('course-quiz', CourseQuiz);
