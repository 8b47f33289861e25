import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureText, percentText } from './figure-text.ts';

it('writes a share as whole per cent, and a half upwards', () => {
  expect([0, 0.575, 0.5749, 2 / 3, 1].map(percentText)).toEqual([
    '0\u00a0%',
    '58\u00a0%',
    '57\u00a0%',
    '67\u00a0%',
    '100\u00a0%',
  ]);
});

it('writes the same mean in whatever order scores were added up', () => {
  const scores = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.7, 0.9, 1), { minLength: 1 });
  const mean = (all: readonly number[]): number =>
    all.reduce((sum, score) => sum + score, 0) / all.length;
  fc.assert(
    fc.property(scores, (all) => {
      expect(percentText(mean(all))).toBe(percentText(mean(all.toReversed())));
    }),
  );
});

it('writes a correlation with two digits and a true minus', () => {
  expect([0.417, -0.1, -0.001].map(figureText)).toEqual(['0.42', '−0.10', '0.00']);
});
