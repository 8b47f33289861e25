const svg = (width: number, height: number, shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" ` +
  `stroke="currentColor" stroke-width="2">${shapes}</svg>`;

/** A square and a circle. */
export const SAMPLE_DRAWING = svg(
  160,
  80,
  '<rect x="10" y="10" width="60" height="60"/><circle class="accent" cx="120" cy="40" r="30"/>',
);

/** A line that is much wider than it is high. */
export const WIDE_DRAWING = svg(400, 20, '<path class="accent" d="M5 10 H395"/>');

/** A line that is higher than it is wide, after what an SVG file may begin with. */
export const HIGH_DRAWING = `<?xml version="1.0"?>\n${svg(40, 60, '<path d="M20 5 V55"/>')}`;
