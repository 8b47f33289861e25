import { lessonProgress, type LessonProgress } from '../domain/record/lesson-progress.ts';
import { lastAbout, lessonObject, questionObject } from '../domain/record/statement.ts';
import { lessonWords as words } from '#words/lesson.ts';
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
        void this.#keep(event.target, event);
      }
    });
    void pageRecord().then((record) => {
      this.#open(record);
    });
  }

  async #keep(check: CourseCheck, { response, verdict }: AnsweredEvent): Promise<void> {
    await theRecord().add({
      verb: 'answered',
      object: questionObject(this.datum('module'), check.questionId),
      response,
      success: verdict.right,
      score: verdict.score,
      revision: check.revisions[0] ?? '',
    });
    await this.#complete(theRecord());
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
    if (!last?.response || !check.revisions.includes(last.revision ?? '')) return;
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

  /** Records that the lesson is done, when its last check has been answered right. */
  async #complete(record: LearnerRecord): Promise<void> {
    const object = lessonObject(this.datum('module'), this.datum('lesson'));
    if (this.#progress(record).state !== 'done') return;
    if (!lastAbout(record.statements, object, 'completed'))
      await record.add({ verb: 'completed', object });
  }

  #progress(record: LearnerRecord): LessonProgress {
    const checks = this.#checks.map(({ questionId, revisions }) => ({ id: questionId, revisions }));
    const outline = { id: this.datum('lesson'), checks };
    return lessonProgress(record.statements, this.datum('module'), outline);
  }

  #showProgress(record: LearnerRecord): void {
    const { right, checks, state } = this.#progress(record);
    const said = checks > 0 ? words.checks(right, checks) : '';
    this.need('progress').textContent = [words.state[state], said].filter(Boolean).join(' · ');
    this.dataset['progress'] = state;
  }
}

customElements.define('course-lesson', CourseLesson);
