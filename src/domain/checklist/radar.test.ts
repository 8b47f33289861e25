import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelLines,
  radarAxis,
  radarHeight,
  radarLabel,
  radarLine,
  radarMarks,
  RADIUS,
} from './radar.ts';

/** The places that a line goes through. */
const placesOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('radarLine', () => {
  it('goes once round through the means, the first at the top', () => {
    expect(radarLine([1, 1, 1, 1])).toBe('M0 -170L170 0L0 170L-170 0Z');
  });

  it('keeps the lowest word apart from the middle', () => {
    expect(radarLine([0, 0, 0, 0])).toBe('M0 -20.4L20.4 0L0 20.4L-20.4 0Z');
  });

  it('is open beside an item that is not rated', () => {
    expect(radarLine([1, undefined, 1, 1])).toBe('M0 170L-170 0M-170 0L0 -170');
    expect(radarLine([1, undefined, 1])).toMatch(/^M[^Z]+L[^Z]+$/);
  });

  it('is no line through what stands alone or is not there', () => {
    expect(radarLine([undefined, undefined, undefined])).toBe('');
    expect(radarLine([undefined, 0.5, undefined])).toBe('');
  });

  it('shows a higher mean further out, and never beyond the highest word', () => {
    const mean = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(mean, { minLength: 3, maxLength: 40 }), (means) => {
        const far = placesOf(radarLine(means)).map(([x, y]) => Math.hypot(x, y));
        expect(far).toHaveLength(means.length);
        far.forEach((distance, axis) => {
          expect(distance).toBeCloseTo(RADIUS * (0.12 + 0.88 * (means[axis] ?? 0)), 0);
        });
      }),
    );
  });
});

describe('radarMarks', () => {
  it('marks each mean, and nothing where nothing is rated', () => {
    expect(radarMarks([1, undefined, 1, 1], 'square')).toBe(
      'M0 -170m-5 -5h10v10h-10zM0 170m-5 -5h10v10h-10zM-170 0m-5 -5h10v10h-10z',
    );
    expect(radarMarks([undefined], 'circle')).toBe('');
  });

  it('has another shape for each line', () => {
    const shapes = (['circle', 'square', 'diamond'] as const).map((shape) =>
      radarMarks([1, 1, 1], shape),
    );
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('radarLabel', () => {
  it('stands outside, and its text leads away from the drawing', () => {
    expect(radarLabel(0, 4)).toEqual({ x: 0, y: -192, anchor: 'middle' });
    expect(radarLabel(1, 4)).toEqual({ x: 192, y: 0, anchor: 'start' });
    expect(radarLabel(3, 4)).toEqual({ x: -192, y: 0, anchor: 'end' });
  });
});

it('has axes as long as the scale, and the words of the scale on the first', () => {
  expect(radarAxis(1, 4)).toBe('M0 0L170 0');
  expect([0, 1].map(radarHeight)).toEqual([20.4, 170]);
});

describe('labelLines', () => {
  it('breaks a name between words', () => {
    expect(labelLines('Listen with humility', 16, 2)).toEqual(['Listen with', 'humility']);
    expect(labelLines('Open', 16, 2)).toEqual(['Open']);
  });

  it('marks what is left out', () => {
    expect(labelLines('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(labelLines('Donaudampfschifffahrt', 8, 2)).toEqual(['Donauda…']);
  });

  it('makes no line longer than there is room', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const lines = labelLines(name, 12, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
