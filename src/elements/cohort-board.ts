import { percent } from '#words/percent.ts';
import { cohortViewWords as words } from '#words/cohort-view.ts';
import type { BoardRow, TaskTotal } from '../domain/cohort/board.ts';
import type { TaskStanding } from '../domain/assignment/standing.ts';
import { orderedRows, type BoardColumn, type BoardOrder } from './board-order.ts';
import { cohortNames, type CohortNames } from './cohort-names.ts';
import { buttonOf, CourseElement } from './course-element.ts';
import { shortDateText } from './date-text.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageCohort, showCohort, type Cohort, type ShownGroup } from './page-cohort.ts';
import { say } from './said.ts';
import { cellOf, rowOf, smallText } from './table-cells.ts';

/** The table of learners and tasks: who has done what, in an order to choose, to save and to print. */
export class CohortBoard extends CourseElement {
  #order: BoardOrder = { column: 'name', isDown: false };
  #names: CohortNames | undefined;

  protected start(): void {
    this.#names = cohortNames(this);
    this.need('csv').addEventListener(
      'click',
      oneAtATime(() => this.#save()),
    );
    void showCohort((cohort) => {
      this.#show(cohort);
    });
  }

  #show(cohort: Cohort): void {
    const { shown } = cohort;
    this.hidden = shown.results.length === 0;
    if (this.hidden || !this.#names) return;
    // What was said last may hold a name.
    if (cohort.isWall) say(this.need('said'), '');
    const rows = orderedRows(shown, this.#order);
    this.need('head').replaceChildren(this.#headOf(shown));
    this.need('rows').replaceChildren(...rows.map((row) => this.#rowOf(row, shown, cohort)));
    this.need('totals').replaceChildren(totalsOf(shown));
  }

  #headOf({ board }: ShownGroup): HTMLTableRowElement {
    const { module, task } = this.#names ?? cohortNames(this);
    const tasks = board.objects.map((object, place) =>
      this.#headCell(place, [smallText(module(object)), task(object)]),
    );
    const [name, done, sent] = [
      this.#headCell('name', [words.name]),
      this.#headCell('done', [words.doneOf]),
      this.#headCell('sent', [words.sent]),
    ];
    return rowOf(name, done, ...tasks, sent);
  }

  #headCell(column: BoardColumn, content: readonly (Node | string)[]): HTMLTableCellElement {
    const button = buttonOf('', 'sort', () => {
      this.#sort(column);
    });
    button.append(...content);
    button.dataset['column'] = String(column);
    // Browsers repeat a head on every sheet of paper only when there is no button in it.
    const onPaper = document.createElement('span');
    onPaper.className = 'on-paper';
    onPaper.append(...content.map((part) => (part instanceof Node ? part.cloneNode(true) : part)));
    const cell = cellOf([button, onPaper], { tag: 'th' });
    cell.scope = 'col';
    const { column: own, isDown } = this.#order;
    if (own === column) cell.ariaSort = isDown ? 'descending' : 'ascending';
    return cell;
  }

  /** Names go upwards first, figures downwards; chosen again, the other way round. */
  #sort(column: BoardColumn): void {
    const isSame = this.#order.column === column;
    this.#order = { column, isDown: isSame ? !this.#order.isDown : column !== 'name' };
    void pageCohort().then((cohort) => {
      this.#show(cohort);
      const button = this.querySelector<HTMLElement>(`[data-column="${column}"]`);
      button?.focus();
      say(this.need('said'), words.sorted(button?.textContent ?? '', this.#order.isDown));
    });
  }

  #rowOf(row: BoardRow, { board, labels }: ShownGroup, cohort: Cohort): HTMLTableRowElement {
    const name = labels.get(row.result.learner) ?? '';
    const remove = buttonOf(
      '×',
      'remove',
      oneAtATime(() => this.#remove(row, name, cohort)),
    );
    remove.ariaLabel = words.removeOne(name);
    const text = document.createElement('span');
    text.textContent = name;
    const own = rowOf(
      cellOf([text, remove], { tag: 'th' }),
      cellOf(words.total(row.done, board.objects.length), { className: 'figure' }),
      ...row.standings.map(standingCell),
      cellOf(shortDateText(row.result.made), { className: 'figure' }),
    );
    if (row.isComplete) own.dataset['complete'] = '';
    return own;
  }

  async #remove({ result }: BoardRow, name: string, cohort: Cohort): Promise<void> {
    const region = this.need('said');
    const fail = (): void => {
      say(region, words.notForgotten);
    };
    try {
      await cohort.remove([result]);
    } catch {
      fail();
      return;
    }
    const undo = (): void => {
      cohort.bringBack([result]).catch(fail);
      region.focus();
    };
    say(region, words.removedOne(name), undo, words.back);
  }

  async #save(): Promise<void> {
    try {
      const { shown } = await pageCohort();
      const { boardCsv } = await import('../exports/cohort-csv.ts');
      const rows = orderedRows(shown, this.#order);
      const text = boardCsv(
        shown.board,
        rows,
        shown.labels,
        (this.#names ?? cohortNames(this)).full,
      );
      const name = handOver(fileName(shown), 'text/csv', text);
      say(this.need('said'), words.saved(name));
    } catch {
      say(this.need('said'), words.notSaved);
    }
  }
}

/** Such as `empty-chair-0b5c6f1e-board.csv`. */
const fileName = ({ id }: ShownGroup): string =>
  `${document.documentElement.dataset['course'] ?? ''}-${id.slice(0, 8)}-board.csv`;

function standingCell(standing: TaskStanding | undefined): HTMLTableCellElement {
  const { state = 'unknown', score, done, attempts = 0 } = standing ?? {};
  const cell = cellOf([words.states[state]], { className: 'standing' });
  cell.dataset['state'] = state;
  const figures = [
    ...(score === undefined ? [] : [percent(score)]),
    ...(done === undefined ? [] : [shortDateText(done)]),
    ...(attempts > 1 ? [words.attempts(attempts)] : []),
  ];
  if (figures.length > 0) cell.append(' ', smallText(figures.join(' · ')));
  return cell;
}

function totalsOf({ board }: ShownGroup): HTMLTableRowElement {
  const cellFor = ({ done, scores, mean }: TaskTotal): HTMLTableCellElement =>
    cellOf([
      words.total(done, board.rows.length),
      ...(mean === undefined ? [] : [' ', smallText(words.mean(percent(mean), scores))]),
    ]);
  return rowOf(
    cellOf(words.totals, { tag: 'th' }),
    cellOf(words.total(board.complete, board.rows.length), { className: 'figure' }),
    ...board.totals.map(cellFor),
    cellOf(''),
  );
}

customElements.define('cohort-board', CohortBoard);
