import { cohortQuestionWords as words } from '#words/cohort-questions.ts';
import { cohortViewWords } from '#words/cohort-view.ts';
import { itemStatsText } from '../domain/analysis/item-stats.ts';
import { DISCRIMINATION_N, FACILITY_N } from '../domain/analysis/verdict.ts';
import { askedQuestions } from './asked-questions.ts';
import { cohortNames } from './cohort-names.ts';
import { CourseElement } from './course-element.ts';
import { figureText } from './figure-text.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { showCohort, type Cohort } from './page-cohort.ts';
import {
  isMisleading,
  setFigures,
  type QuestionFigures,
  type SetFigures,
} from './question-figures.ts';
import { questionRow } from './question-rows.ts';
import { say } from './said.ts';
import { scatterPlot } from './scatter-plot.ts';
import { cellOf, rowOf } from './table-cells.ts';

/** Fewer points than this make no picture. */
const FEWEST_POINTS = 3;

/** What the answers of a group say of each question: tables, plots, and files to save. */
export class CohortQuestions extends CourseElement {
  #sets: readonly SetFigures[] = [];
  #group = '';

  protected start(): void {
    this.need('csv').addEventListener(
      'click',
      oneAtATime(() => this.#saveCsv()),
    );
    this.need('stats').addEventListener('click', () => {
      this.#saveStats();
    });
    void showCohort((cohort) => void this.#show(cohort));
  }

  async #show(cohort: Cohort): Promise<void> {
    const { shown } = cohort;
    const { id, results } = shown;
    this.hidden = results.length === 0;
    if (id !== this.#group) this.#clear(id);
    const known = await askedQuestions(this, results);
    // While the texts came, something else may have been chosen.
    if (cohort.shown !== shown) return;
    this.#sets = setFigures(results, known);
    const isUnread = known.size === 0 && this.#sets.length > 0;
    this.need('none').hidden = this.#sets.length > 0 && !isUnread;
    this.need('none').textContent = isUnread ? words.unread : words.none;
    this.need('sets').replaceChildren(...this.#sets.map((set) => this.#setOf(set)));
    this.need('files').hidden = this.#sets.length === 0;
  }

  /** Takes away what another group answered, while the texts of this one's questions come. */
  #clear(group: string): void {
    this.#group = group;
    this.#sets = [];
    this.need('sets').replaceChildren();
    for (const part of ['none', 'files']) this.need(part).hidden = true;
  }

  #setOf(set: SetFigures): HTMLElement {
    const names = cohortNames(this);
    const part = document.createElement('div');
    part.className = 'question-set';
    const heading = document.createElement('h3');
    heading.textContent = names.full(set.object);
    const rows = set.questions.map((question, place) => {
      const [module = ''] = question.item.name.split('/');
      const objective = names.objective(module, question.asked?.objective ?? '');
      return questionRow(place + 1, question, set.sheets, objective);
    });
    part.append(heading, alphaNote(set), ...plotOf(set), tableOf(heading.textContent, rows));
    return part;
  }

  async #saveCsv(): Promise<void> {
    try {
      const { questionsCsv } = await import('../exports/question-figures-csv.ts');
      const { full } = cohortNames(this);
      const name = handOver(
        `${courseHere().id}-${this.#group.slice(0, 8)}-questions.csv`,
        'text/csv',
        questionsCsv(this.#sets.map((set) => ({ ...set, name: full(set.object) }))),
      );
      say(this.need('said'), cohortViewWords.saved(name));
    } catch {
      say(this.need('said'), cohortViewWords.notSaved);
    }
  }

  #saveStats(): void {
    const measured = this.#sets.flatMap(({ questions }) =>
      questions.map(({ item: { name, revision }, figures }) => ({ name, revision, figures })),
    );
    if (measured.every(({ figures }) => figures.n < FACILITY_N)) {
      say(this.need('said'), words.statsNone);
      return;
    }
    const text = itemStatsText(courseHere(), measured, new Date());
    say(
      this.need('said'),
      cohortViewWords.saved(handOver('item-stats.json', 'application/json', text)),
    );
  }
}

const courseHere = (): { readonly id: string; readonly version: string } => {
  const { course: id = '', version = '' } = document.documentElement.dataset;
  return { id, version };
};

/** What is said of the set as a whole; of checks, which are no test, nothing. */
function alphaNote({ object, alpha, isSame, questions, sheets }: SetFigures): HTMLElement {
  const note = document.createElement('p');
  const complete = sheets.filter(({ size }) => size === questions.length).length;
  if (object.startsWith('checks/')) note.hidden = true;
  else if (!isSame) note.textContent = words.alphaDifferent;
  else if (complete < DISCRIMINATION_N)
    note.textContent = words.alphaFew(DISCRIMINATION_N, complete);
  else if (!alpha) note.textContent = words.alphaNone;
  else {
    const said = words.alpha(figureText(alpha.alpha), alpha.items, alpha.n);
    note.textContent = alpha.alpha < 0.7 ? `${said} ${words.alphaLow}` : said;
  }
  return note;
}

function plotOf({ questions }: SetFigures): readonly HTMLElement[] {
  const points = questions.flatMap((question: QuestionFigures, place) => {
    const { facility, discrimination, n } = question.figures;
    if (facility === undefined || !discrimination || n < DISCRIMINATION_N) return [];
    const isBad = isMisleading(question);
    return [{ number: place + 1, facility, discrimination: discrimination.r, isBad }];
  });
  return points.length < FEWEST_POINTS ? [] : [scatterPlot(points)];
}

function tableOf(label: string, rows: readonly HTMLTableRowElement[]): HTMLElement {
  const table = document.createElement('table');
  table.className = 'cohort-table questions-table';
  table.ariaLabel = label;
  const names = [
    ...[words.number, words.question, words.right],
    ...[words.facility, words.discrimination, words.time],
  ];
  const cells = names.map((name) => cellOf(name, { tag: 'th' }));
  for (const cell of cells) cell.scope = 'col';
  table.createTHead().append(rowOf(...cells));
  table.createTBody().append(...rows);
  const scroll = document.createElement('div');
  scroll.className = 'scroll';
  scroll.append(table);
  return scroll;
}

customElements.define('cohort-questions', CohortQuestions);
