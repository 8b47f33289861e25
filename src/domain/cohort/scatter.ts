/** Width and height of the plot of questions, and the room that its labels have on the left and below. */
export const SCATTER = { width: 640, height: 340, left: 64, below: 48, rest: 28 } as const;

/** The lowest discrimination that the plot shows; below that a point stands at the edge. */
const LOWEST = -0.5;

/** A place in the plot. */
export interface ScatterPlace {
  readonly x: number;
  readonly y: number;
}

/** Where a question stands: facility from left to right, discrimination upwards. */
export function scatterPlace(facility: number, discrimination: number): ScatterPlace {
  const { width, height, left, below, rest } = SCATTER;
  const share = (Math.max(LOWEST, discrimination) - LOWEST) / (1 - LOWEST);
  return {
    x: round(left + facility * (width - left - rest)),
    y: round(height - below - share * (height - below - rest)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
