import { cohortViewWords as words } from '#words/cohort-view.ts';
import { forgetExpected } from '../stores/expected-people.ts';
import { CourseElement } from './course-element.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageCohort, showCohort } from './page-cohort.ts';
import { say } from './said.ts';

/** Removes the results of the assignment that is shown, with a way back; or everything, after one question. */
export class CohortRemoval extends CourseElement {
  protected start(): void {
    const dialog = this.need('dialog') as HTMLDialogElement;
    this.need('remove').addEventListener(
      'click',
      oneAtATime(() => this.#remove()),
    );
    this.need('forget').addEventListener('click', () => {
      dialog.showModal();
    });
    this.need('no').addEventListener('click', () => {
      dialog.close();
    });
    this.need('yes').addEventListener('click', () => {
      dialog.close();
      void this.#forget();
    });
    void showCohort(({ shown, choices }) => {
      this.need('actions').hidden = choices.length === 0;
      (this.need('remove') as HTMLButtonElement).disabled = shown.results.length === 0;
    });
  }

  async #remove(): Promise<void> {
    const region = this.need('said');
    try {
      const cohort = await pageCohort();
      const { results } = cohort.shown;
      await cohort.remove(results);
      const undo = (): void => {
        cohort.bringBack(results).catch(() => {
          say(region, words.notForgotten);
        });
        region.focus();
      };
      say(region, words.removed(results.length), undo, words.back);
    } catch {
      say(region, words.notForgotten);
    }
  }

  async #forget(): Promise<void> {
    const region = this.need('said');
    try {
      await (await pageCohort()).forget();
      forgetExpected(document.documentElement.dataset['course'] ?? '');
      say(region, words.forgotten);
    } catch {
      say(region, words.notForgotten);
    }
    region.focus();
  }
}

customElements.define('cohort-removal', CohortRemoval);
