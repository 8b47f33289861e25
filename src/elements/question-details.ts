import { percent } from '#words/percent.ts';
import { cohortQuestionWords as words } from '#words/cohort-questions.ts';
import type { AnswerSheet } from '../domain/analysis/answer-sheet.ts';
import { FACILITY_N } from '../domain/analysis/verdict.ts';
import { frequentResponses } from '../domain/cohort/typed-answers.ts';
import type { QuestionFigures } from './question-figures.ts';
import { cellOf, meterOf, rowOf, smallText } from './table-cells.ts';
import { responseText } from './verdict-text.ts';

/** How many typed answers are listed. */
const LISTED = 6;

/** A question to open: its answers, how many chose each, and how they did in the others. */
export function questionDetails(
  question: QuestionFigures,
  sheets: readonly AnswerSheet[],
  objective: string,
): HTMLDetailsElement {
  const { item, asked } = question;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = asked?.stem ?? item.name;
  const table = document.createElement('table');
  table.ariaLabel = summary.textContent;
  const rows = item.options.length > 0 ? optionRows(question) : responseRows(question, sheets);
  table.append(headOf(item.options.length > 0), ...rows);
  const notes = [
    asked ? words.objective(objective) : words.gone,
    ...(item.options.length > 0 && !item.options.some(({ key }) => key) ? [words.noKey] : []),
    ...(item.apart > 0 ? [words.apart(item.apart)] : []),
  ];
  details.append(summary, table, ...notes.map(noteOf));
  return details;
}

function headOf(hasOptions: boolean): HTMLTableRowElement {
  const names = hasOptions ? [words.option, words.chose, words.rest] : [words.option, words.chose];
  const cells = names.map((name) => cellOf(name, { tag: 'th' }));
  for (const cell of cells) cell.scope = 'col';
  return rowOf(...cells);
}

function optionRows({ asked, figures: { n, options } }: QuestionFigures): readonly HTMLElement[] {
  return options.map((option) => {
    const share = n > 0 ? option.n / n : 0;
    const isSaid = n >= FACILITY_N && option.rest !== undefined;
    return rowOf(
      answerCell(asked?.tokens.get(option.id) ?? option.id, option.key),
      shareCell(option.n, share),
      cellOf(isSaid ? percent(option.rest ?? 0) : '–', { className: 'figure' }),
    );
  });
}

function responseRows(
  { item, asked, figures: { n } }: QuestionFigures,
  sheets: readonly AnswerSheet[],
): readonly HTMLElement[] {
  return frequentResponses(item.name, sheets, LISTED).map((given) =>
    rowOf(
      answerCell(responseText(given.response, asked), given.isRight),
      shareCell(given.n, n > 0 ? given.n / n : 0),
    ),
  );
}

function answerCell(text: string, isRight: boolean): HTMLTableCellElement {
  const cell = cellOf([text, ...(isRight ? [' ', smallText(`✓ ${words.isRight}`)] : [])], {
    tag: 'th',
  });
  if (isRight) cell.dataset['right'] = '';
  return cell;
}

const shareCell = (n: number, share: number): HTMLTableCellElement =>
  cellOf([meterOf(share), ' ', words.share(n, percent(share))], { className: 'figure' });

function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'small';
  note.textContent = text;
  return note;
}
