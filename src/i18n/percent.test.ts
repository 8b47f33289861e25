import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percent } from './en/percent.ts';

it('writes a share as whole per cent, and a half upwards', () => {
  expect([0, 0.575, 0.5749, 2 / 3, 1].map(percent)).toEqual([
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
      expect(percent(mean(all))).toBe(percent(mean(all.toReversed())));
    }),
  );
});
