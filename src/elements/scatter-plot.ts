import { percent } from '#words/percent.ts';
import { cohortQuestionWords as words } from '#words/cohort-questions.ts';
import { SCATTER, scatterPlace } from '../domain/cohort/scatter.ts';
import { figureText } from './figure-text.ts';

/** A question in the plot: its number in the table, and where it stands. */
export interface ScatterPoint {
  readonly number: number;
  readonly facility: number;
  readonly discrimination: number;
  /** Whether it is among those that mislead. */
  readonly isBad: boolean;
}

const SVG = 'http://www.w3.org/2000/svg' as const;

/** Draws facility against discrimination; a table beside it says the same. */
export function scatterPlot(points: readonly ScatterPoint[]): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'scatter';
  const drawing = part('svg', { viewBox: `0 0 ${SCATTER.width} ${SCATTER.height}`, role: 'img' });
  drawing.setAttribute('aria-label', words.plot);
  drawing.append(...axes(), ...points.map(mark));
  const caption = document.createElement('figcaption');
  caption.textContent = words.plotNote;
  figure.append(drawing, caption);
  return figure;
}

function axes(): readonly SVGElement[] {
  const { width, height, left, below, rest } = SCATTER;
  const lines = [-0.5, 0, 0.2, 0.5, 1].flatMap((value) => {
    const { y } = scatterPlace(0, value);
    const line = part('path', { d: `M${left} ${y}H${width - rest}` });
    if (value === 0) line.classList.add('zero');
    if (value === 0.2) line.classList.add('enough');
    return [line, label(figureText(value), left - 8, y, 'end')];
  });
  const steps = [0, 0.25, 0.5, 0.75, 1].map((value) =>
    label(percent(value), scatterPlace(value, 0).x, height - below + 16, 'middle'),
  );
  const names = [
    label(words.plotFacility, (left + width) / 2, height - 8, 'middle'),
    label(words.plotDiscrimination, 0, 0, 'middle'),
  ];
  names[1]?.setAttribute('transform', `translate(12 ${(height - below) / 2}) rotate(-90)`);
  return [...lines, ...steps, ...names];
}

function mark({ number, facility, discrimination, isBad }: ScatterPoint): SVGElement {
  const { x, y } = scatterPlace(facility, discrimination);
  const group = part('g', { transform: `translate(${x} ${y})` });
  group.classList.add(isBad ? 'bad' : 'good');
  group.append(
    isBad ? part('path', { d: 'M0 -6L6 5H-6Z' }) : part('circle', { r: '4.5' }),
    label(String(number), 8, -8, 'start'),
  );
  return group;
}

function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): SVGElement {
  const own = part('text', { x: String(x), y: String(y), 'text-anchor': anchor });
  own.textContent = text;
  return own;
}

function part<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const own = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) own.setAttribute(attribute, value);
  return own;
}
