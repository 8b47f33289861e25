import { expect, it } from 'vitest';
import { SCATTER, scatterPlace } from './scatter.ts';

it('puts easy questions on the right, and those that tell people apart above', () => {
  const { width, height, left, below, rest } = SCATTER;
  expect(scatterPlace(0, -0.5)).toEqual({ x: left, y: height - below });
  expect(scatterPlace(1, 1)).toEqual({ x: width - rest, y: rest });
  expect(scatterPlace(0.5, -0.9).y).toBe(height - below);
});
