import { lessonProgress } from '../domain/record/progress.ts';
import { lastAbout, lessonObject, questionObject } from '../domain/record/statement.ts';
import { progressWords as words } from '#words/progress.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import './course-check.ts';
import { CourseCheck } from './course-check.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { AnsweredEvent } from './course-question.ts';
import { pageRecord, theRecord } from './page-record.ts';

/** A lesson: keeps the answers to its checks, brings them back, and shows how far the reader is. */
export class CourseLesson extends CourseElement {
  protected start(): void {
    // Heard from the start: an answer may be given before the record is open.
    this.addEventListener('answered', (event) => {
      if (event instanceof AnsweredEvent && event.target instanceof CourseCheck) {
        this.#keep(event.target, event);
      }
    });
    void pageRecord().then((record) => {
      this.#open(record);
    });
  }

  #keep(check: CourseCheck, { response, verdict }: AnsweredEvent): void {
    void theRecord().add({
      verb: 'answered',
      object: questionObject(this.datum('module'), check.questionId),
      response,
      success: verdict.right,
      score: verdict.score,
      revision: check.dataset['revision'] ?? '',
    });
  }

  get #checks(): CourseCheck[] {
    return [...this.querySelectorAll<CourseCheck>('course-check')];
  }

  #open(record: LearnerRecord): void {
    for (const check of this.#checks) {
      if (check.dataset['state']) continue;
      check.shuffleFor(record.learner);
      this.#bringBack(check, record);
    }
    if (this.#checks.length === 0) this.#offerMark(record);
    record.addEventListener('changed', () => {
      this.#showProgress(record);
      for (const check of record.kept ? this.#checks : []) check.sayKept();
    });
    this.#showProgress(record);
  }

  #bringBack(check: CourseCheck, record: LearnerRecord): void {
    const object = questionObject(this.datum('module'), check.questionId);
    const last = lastAbout(record.statements, object, 'answered');
    if (!last?.response || last.revision !== check.dataset['revision']) return;
    check.restore(last.response);
    if (record.kept) check.sayKept();
  }

  /** A lesson without checks is done when its reader says so. */
  #offerMark(record: LearnerRecord): void {
    const object = lessonObject(this.datum('module'), this.datum('lesson'));
    const button = buttonOf(words.markRead, 'button', () => {
      void record.add({ verb: 'completed', object });
      button.remove();
    });
    if (!lastAbout(record.statements, object, 'completed')) this.need('end').prepend(button);
  }

  #showProgress(record: LearnerRecord): void {
    const outline = {
      id: this.datum('lesson'),
      checks: this.#checks.map(({ questionId }) => questionId),
    };
    const { right, checks, state } = lessonProgress(
      record.statements,
      this.datum('module'),
      outline,
    );
    const said = checks > 0 ? words.checks(right, checks) : '';
    this.need('progress').textContent = [state === 'done' ? words.lessonDone : '', said]
      .filter(Boolean)
      .join(' · ');
    this.dataset['progress'] = state;
  }
}

customElements.define('course-lesson', CourseLesson);
