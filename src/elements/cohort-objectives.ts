import { percent } from '#words/percent.ts';
import { cohortViewWords as words } from '#words/cohort-view.ts';
import { FACILITY_N } from '../domain/analysis/verdict.ts';
import { objectiveScores, type ObjectiveScore } from '../domain/cohort/objective-scores.ts';
import { askedQuestions } from './asked-questions.ts';
import { cohortNames, type CohortNames } from './cohort-names.ts';
import { CourseElement } from './course-element.ts';
import { showCohort, type Cohort } from './page-cohort.ts';
import { cellOf, meterOf, rowOf, smallText } from './table-cells.ts';

/** The mean of first answers by objective: a table, with a bar for each mean. */
export class CohortObjectives extends CourseElement {
  protected start(): void {
    void showCohort((cohort) => void this.#show(cohort));
  }

  async #show(cohort: Cohort): Promise<void> {
    const { shown } = cohort;
    const { results } = shown;
    this.hidden = results.length === 0;
    if (this.hidden) return;
    const known = await askedQuestions(this, results);
    // While the texts came, something else may have been chosen.
    if (cohort.shown !== shown) return;
    const scores = objectiveScores(results, (question) => known.get(question)?.objective);
    const names = cohortNames(this);
    this.need('none').hidden = scores.length > 0;
    this.need('table').hidden = scores.length === 0;
    this.need('modules').replaceChildren(
      ...[...Map.groupBy(scores, ({ module }) => module)].flatMap(([module, own]) => [
        headOf(names.module(`module/${module}`)),
        ...own.map((score) => scoreRow(score, names)),
      ]),
    );
  }
}

function headOf(title: string): HTMLTableRowElement {
  const cell = cellOf(title, { tag: 'th', className: 'group' });
  cell.colSpan = 4;
  cell.scope = 'colgroup';
  return rowOf(cell);
}

function scoreRow(
  { module, objective, mean, answers, people }: ObjectiveScore,
  names: CohortNames,
): HTMLTableRowElement {
  const few = people < FACILITY_N ? [' ', smallText(words.fewAnswers)] : [];
  return rowOf(
    cellOf(names.objective(module, objective), { tag: 'th' }),
    cellOf([meterOf(mean), ' ', percent(mean), ...few], { className: 'figure' }),
    cellOf(String(answers), { className: 'figure' }),
    cellOf(String(people), { className: 'figure' }),
  );
}

customElements.define('cohort-objectives', CohortObjectives);
