import { radarLine, radarMarks, type MarkShape } from '../domain/checklist/radar.ts';

/** A line of a radar: its name in the key, and its mean on each axis. */
export interface RadarLine {
  readonly name: string;
  readonly means: readonly (number | undefined)[];
}

/** Draws lines into a radar by their `data-line`, and names them in its key. A line that is not given is left out. */
export function drawRadar(radar: HTMLElement, lines: Readonly<Record<string, RadarLine>>): void {
  for (const drawn of radar.querySelectorAll<SVGElement>('[data-line]')) {
    const { line = '', shape } = drawn.dataset;
    const [path, marks] = drawn.querySelectorAll('path');
    const means = lines[line]?.means ?? [];
    if (drawn.tagName !== 'g') continue;
    path?.setAttribute('d', means.length > 0 ? radarLine(means) : '');
    marks?.setAttribute('d', radarMarks(means, shape as MarkShape));
  }
  for (const key of radar.querySelectorAll<HTMLElement>('[data-key]')) {
    const line = lines[key.dataset['key'] ?? ''];
    key.hidden = line === undefined;
    const name = key.querySelector('span');
    if (name) name.textContent = line?.name ?? '';
  }
  radar.hidden = Object.values(lines).every(({ means }) =>
    means.every((mean) => mean === undefined),
  );
}
