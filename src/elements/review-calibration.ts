import {
  CALIBRATION_ANSWERS,
  calibrationOf,
  type Calibration,
  type CalibrationLevel,
} from '../domain/review/calibration.ts';
import { calibrationWords as words } from '#words/calibration.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';

/** Shows how well the words by which a learner said how sure they were fit what was right. */
export class ReviewCalibration extends CourseElement {
  protected start(): void {
    void pageRecord().then((record) => {
      const show = (): void => this.#show(calibrationOf(record.statements));
      record.addEventListener('changed', show);
      show();
    });
  }

  #show({ levels, answers, said, right, verdict }: Calibration): void {
    this.need('verdict').textContent = verdict
      ? words.verdict[verdict](said, right)
      : words.tooFew(answers, CALIBRATION_ANSWERS);
    this.need('levels').hidden = verdict === undefined;
    for (const level of levels) this.#showLevel(level);
  }

  #showLevel({ confidence, answers, right }: CalibrationLevel): void {
    const row = this.need(`level-${confidence.id}`);
    const text = row.querySelector('[data-right]');
    if (text) text.textContent = words.rightOf(right, answers);
    const share = answers === 0 ? 0 : right / answers;
    row.querySelector('.bar')?.setAttribute('width', `${share * 100}`);
  }
}

customElements.define('review-calibration', ReviewCalibration);
