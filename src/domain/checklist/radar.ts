/** Distance of the highest word of the scale from the middle, in units of the drawing. */
export const RADIUS = 170;

/** The lowest word of the scale is a little outside the middle, so that its marks stay apart. */
const LEAST = 0.12;

/** Distance of a label from the highest word. */
const TO_LABEL = 22;

/** A place in the drawing, whose middle is 0, 0. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mean on each axis, as a share of the scale; undefined where nothing is rated. */
type Means = readonly (number | undefined)[];

/** What tells a line's marks from those of another, besides colour. */
export type MarkShape = 'circle' | 'square' | 'diamond';

/** Each mark as it is drawn around its place. */
const MARKS: Readonly<Record<MarkShape, string>> = {
  circle: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  square: 'm-5 -5h10v10h-10z',
  diamond: 'm0 -7l7 7l-7 7l-7 -7z',
};

/** One mark by itself, as in a key. */
export const radarMark = (shape: MarkShape): string => `M0 0${MARKS[shape]}`;

/** The line through the means, as the data of an SVG path. It is open beside an item that is not rated. */
export function radarLine(means: Means): string {
  const places = means.map((mean, axis) => mean !== undefined && placeAt(axis, means.length, mean));
  if (places.every((place) => place !== false)) return `M${places.map(pair).join('L')}Z`;
  return places
    .map((place, axis) => [place, places[(axis + 1) % places.length]])
    .flatMap(([one, next]) => (one && next ? `M${pair(one)}L${pair(next)}` : []))
    .join('');
}

/** A mark at each mean, as the data of an SVG path. */
export function radarMarks(means: Means, shape: MarkShape): string {
  return means
    .flatMap((mean, axis) =>
      mean === undefined ? [] : `M${pair(placeAt(axis, means.length, mean))}${MARKS[shape]}`,
    )
    .join('');
}

/** A label at the end of an axis, and how its text is set there. */
export interface RadarLabel extends Place {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** An axis from the middle to the highest word, as the data of an SVG path. */
export const radarAxis = (axis: number, axes: number): string =>
  `M0 0L${pair(placeAt(axis, axes, 1))}`;

/** Where a word of the scale stands on the first axis: its height above the middle. */
export const radarHeight = (share: number): number => -placeAt(0, 1, share).y;

/** Where the label of an axis stands. */
export function radarLabel(axis: number, axes: number): RadarLabel {
  const { x, y } = placeAt(axis, axes, 1, TO_LABEL);
  return { x, y, anchor: Math.abs(x) < TO_LABEL ? 'middle' : x > 0 ? 'start' : 'end' };
}

/** The place of a share of the scale on an axis. The first axis points up; the others follow clockwise. */
function placeAt(axis: number, axes: number, share: number, beyond = 0): Place {
  const distance = RADIUS * (LEAST + (1 - LEAST) * share) + beyond;
  const angle = (2 * Math.PI * axis) / axes;
  return { x: rounded(distance * Math.sin(angle)), y: rounded(-distance * Math.cos(angle)) };
}

/** One decimal is finer than any screen; `+ 0` makes a plain nought of -0. */
const rounded = (value: number): number => Number(value.toFixed(1)) + 0;

const pair = ({ x, y }: Place): string => `${x} ${y}`;

/** A name in lines that fit beside a drawing; what goes beyond is left out and marked. */
export function labelLines(name: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.slice(0, most).map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most;
    return line.length > letters || goesOn ? `${line.slice(0, letters - 1)}…` : line;
  });
}
