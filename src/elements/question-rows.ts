import { percent } from '#words/percent.ts';
import { cohortQuestionWords as words } from '#words/cohort-questions.ts';
import { facilityInterval } from '../domain/analysis/interval.ts';
import type { ItemFigures } from '../domain/analysis/item-figures.ts';
import { DISCRIMINATION_N, FACILITY_N } from '../domain/analysis/verdict.ts';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import { figureText } from './figure-text.ts';
import { questionDetails } from './question-details.ts';
import { isMisleading, type QuestionFigures } from './question-figures.ts';
import { cellOf, rowOf, smallText } from './table-cells.ts';
import { verdictText } from './verdict-text.ts';

/** A line of the table of questions. A figure that says nothing of so few people is not there. */
export function questionRow(
  number: number,
  question: QuestionFigures,
  sheets: readonly AnswerSheet[],
  objective: string,
): HTMLTableRowElement {
  const { item, figures } = question;
  const verdict = smallText(verdictText(question));
  if (isMisleading(question)) verdict.dataset['bad'] = '';
  return rowOf(
    cellOf(String(number), { tag: 'th', className: 'figure' }),
    cellOf([questionDetails(question, sheets, objective), verdict]),
    cellOf(words.rightOf(rightIn(item.name, sheets), figures.n), { className: 'figure' }),
    facilityCell(figures),
    discriminationCell(figures),
    timeCell(figures),
  );
}

/** How many got all points. */
const rightIn = (name: string, sheets: readonly AnswerSheet[]): number =>
  sheets.filter((sheet) => sheet.get(name)?.score === 1).length;

function facilityCell(figures: ItemFigures): HTMLTableCellElement {
  const { n, facility } = figures;
  if (n < FACILITY_N || facility === undefined) return cellOf([smallText(words.from(FACILITY_N))]);
  const interval = facilityInterval(figures);
  const range = interval && words.interval(percent(interval.low), percent(interval.high));
  return cellOf([percent(facility), ...(range ? [' ', smallText(range)] : [])]);
}

function discriminationCell({ n, discrimination }: ItemFigures): HTMLTableCellElement {
  if (Math.min(n, discrimination?.n ?? n) < DISCRIMINATION_N)
    return cellOf([smallText(words.from(DISCRIMINATION_N))]);
  return discrimination
    ? cellOf(figureText(discrimination.r), { className: 'figure' })
    : cellOf([smallText(words.noFigure)]);
}

function timeCell({ seconds }: ItemFigures): HTMLTableCellElement {
  if (!seconds) return cellOf([smallText(words.unknownTime)]);
  const { median, lower, upper, n } = seconds;
  const quartiles = n < FACILITY_N ? [] : [' ', smallText(words.quartiles(lower, upper))];
  return cellOf([words.seconds(median), ...quartiles]);
}
