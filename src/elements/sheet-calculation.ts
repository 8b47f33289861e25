import { calculationWords as words } from '#words/calculation.ts';
import { PLACES, type Estimate } from '../domain/practice/estimate.ts';
import { amountText, unitText } from '../domain/practice/figure.ts';
import { problemText, type FiguredResult, type Figures } from './calculation-figures.ts';

/** Width of a range plot in its own units. */
const WIDTH = 200;

/** Shows in a part of the sheet what a calculation comes to. */
export function showFigures(part: HTMLElement, figures: Figures, language: string): void {
  for (const place of part.querySelectorAll('[data-currency]')) {
    place.textContent = figures.currency;
  }
  for (const { result, estimate, worked } of figures.results) {
    const row = part.querySelector<HTMLElement>(`[data-result="${CSS.escape(result.id)}"]`);
    if (!row) continue;
    for (const place of PLACES) {
      const cell = row.querySelector(`[data-figure="${place}"]`);
      if (cell) {
        cell.textContent = estimate ? amountText(estimate[place], result.unit, language) : '';
      }
    }
    const formula = row.querySelector('[data-worked]');
    if (formula) formula.textContent = worked;
    const plot = row.querySelector('[data-plot]');
    if (plot) drawRange(plot, estimate, scaleFor(result, figures));
  }
}

/** Says at each input what is wrong with it, and below the figures what is missing. */
export function showProblems(part: HTMLElement, figures: Figures, language: string): void {
  for (const figured of figures.inputs) {
    const place = part.querySelector<HTMLElement>(`[data-input="${CSS.escape(figured.input.id)}"]`);
    const said = place?.querySelector('[data-problem]');
    const text = problemText(figured, language);
    if (said && said.textContent !== text) said.textContent = text;
    for (const field of place?.querySelectorAll('input[inputmode]') ?? []) {
      field.setAttribute('aria-invalid', `${text !== ''}`);
    }
  }
  const divides = figures.results.some(({ missing, estimate }) => !estimate && !missing.length);
  const missing = part.querySelector('[data-part="missing"]');
  const text = figures.missing || (divides ? words.divides : '');
  if (missing && missing.textContent !== text) missing.textContent = text;
}

/** Least and greatest value of all figures that count the same as a result, nothing among them. */
function scaleFor(of: FiguredResult['result'], { results, currency }: Figures): [number, number] {
  const alike = results.flatMap(({ result, estimate }) =>
    estimate && unitText(result, currency) === unitText(of, currency) ? [estimate] : [],
  );
  return [
    Math.min(0, ...alike.map(({ low }) => low)),
    Math.max(0, ...alike.map(({ high }) => high)),
  ];
}

function drawRange(
  plot: Element,
  estimate: Estimate | undefined,
  [least, greatest]: [number, number],
): void {
  plot.toggleAttribute('hidden', !estimate || least === greatest);
  if (!estimate || least === greatest) return;
  // A hair's breadth inside, so that no line is cut at the edge.
  const at = (value: number): string =>
    `${2 + ((value - least) / (greatest - least)) * (WIDTH - 4)}`;
  const draw = (line: string, from: number, to: number): void => {
    plot.querySelector(`[data-${line}]`)?.setAttribute('x1', at(from));
    plot.querySelector(`[data-${line}]`)?.setAttribute('x2', at(to));
  };
  draw('zero', 0, 0);
  draw('range', estimate.low, estimate.high);
  draw('likely', estimate.likely, estimate.likely);
}
