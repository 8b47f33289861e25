import { expect, it } from 'vitest';
import type { Outcome } from './outcome.ts';
import { NO_STANDING, raised } from './standing.ts';

const outcome = (overrides: Partial<Outcome> = {}): Outcome => ({
  completion: 'incomplete',
  success: 'unknown',
  progress: 0.2,
  objectives: [],
  finished: false,
  ...overrides,
});

it('takes over what follows from the record where an LMS knows nothing', () => {
  const failed = outcome({ success: 'failed', score: 0.4 });
  expect(raised(NO_STANDING, failed)).toEqual({
    completion: 'incomplete',
    success: 'failed',
    score: 0.4,
    progress: 0.2,
  });
});

it('S4: an attempt that was finished stays finished', () => {
  const done = { completion: 'completed', success: 'passed', score: 0.9 } as const;
  const worse = outcome({ success: 'failed', score: 0.4 });
  expect(raised(done, worse)).toEqual({ ...done, progress: 1 });
  expect(raised({ ...done, success: 'failed' }, outcome()).success).toBe('failed');
});

it('a better score takes the place of a worse one', () => {
  const failed = { completion: 'incomplete', success: 'failed', score: 0.4 } as const;
  const better = outcome({ completion: 'completed', success: 'passed', score: 0.9, progress: 1 });
  expect(raised(failed, better)).toEqual({
    completion: 'completed',
    success: 'passed',
    score: 0.9,
    progress: 1,
  });
});
