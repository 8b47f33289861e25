import { cohortViewWords as words } from '#words/cohort-view.ts';
import { CourseElement } from './course-element.ts';
import { dateText } from './date-text.ts';
import { pageCohort, showCohort, type Choice, type Cohort } from './page-cohort.ts';

/** Chooses the assignment whose results are shown, says what there is of it, and hides names for a wall. */
export class CohortChoice extends CourseElement {
  protected start(): void {
    const select = this.need('assignment') as HTMLSelectElement;
    const wall = this.need('wall') as HTMLInputElement;
    const full = this.need('full');
    select.addEventListener('change', () => {
      void pageCohort().then((cohort) => {
        cohort.choose(select.value);
      });
    });
    wall.addEventListener('change', () => {
      void pageCohort().then((cohort) => {
        cohort.hideNames(wall.checked);
      });
    });
    this.need('print').addEventListener('click', () => {
      print();
    });
    full.hidden = !document.fullscreenEnabled;
    full.addEventListener('click', () => {
      const area = this.closest('[data-outline]');
      void (document.fullscreenElement ? document.exitFullscreen() : area?.requestFullscreen());
    });
    const enter = full.textContent;
    document.addEventListener('fullscreenchange', () => {
      full.textContent = document.fullscreenElement ? words.leave : enter;
    });
    void showCohort((cohort) => {
      this.#show(cohort);
    });
  }

  #show(cohort: Cohort): void {
    const { choices, isWall } = cohort;
    const area = this.closest<HTMLElement>('[data-outline]');
    area?.toggleAttribute('data-wall', isWall);
    area?.setAttribute('data-held', choices.some(({ count }) => count > 0) ? 'results' : 'none');
    (this.need('wall') as HTMLInputElement).checked = isWall;
    this.hidden = choices.length === 0;
    if (choices.length === 0) return;
    const { id } = cohort.shown;
    const select = this.need('assignment') as HTMLSelectElement;
    select.replaceChildren(
      ...choices.map(
        (choice) => new Option(optionText(choice), choice.id, false, choice.id === id),
      ),
    );
    this.need('facts').replaceChildren(
      ...factsOf(cohort).map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        return line;
      }),
    );
  }
}

const optionText = ({ id, assignment, count }: Choice): string =>
  words.option(
    assignment ? assignment.group || words.noGroup : words.unknownGroup(id.slice(0, 8)),
    count,
  );

function factsOf({ shown: { assignment, results, board } }: Cohort): readonly string[] {
  const latest = results.reduce((last, { made }) => (made > last ? made : last), '');
  const early = assignment
    ? results.filter(({ edition }) => edition < assignment.edition).length
    : 0;
  return [
    ...(assignment ? [dueText(assignment.due)] : [words.unknown]),
    words.received(results.length, dateText(latest)),
    ...(results.length > 0 ? [words.complete(board.complete, results.length)] : []),
    ...(assignment && early > 0 ? [words.edition(assignment.edition, early)] : []),
  ];
}

function dueText(due: string): string {
  if (due === '') return words.noDue;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((Date.parse(due) - today) / (24 * 60 * 60 * 1000));
  return words.due(dateText(due), words.dueIn(days));
}

customElements.define('cohort-choice', CohortChoice);
