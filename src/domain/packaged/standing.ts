import type { Completion, Outcome, Success } from './outcome.ts';

/** What an LMS knows of a learner's attempt. */
export interface Standing {
  readonly completion: Completion;
  readonly success: Success;
  /** Share of the points, 0 to 1. */
  readonly score?: number;
  /** Share of what completes the package, 0 to 1. */
  readonly progress?: number;
}

/**
 * What an LMS is told after what it knows already: an attempt never goes backwards, whatever
 * happened to the data of the package.
 */
export function raised(before: Standing, outcome: Outcome): Standing {
  const scores = [before.score, outcome.score].filter((score) => score !== undefined);
  const progress = Math.max(before.progress ?? 0, outcome.progress);
  const completed = before.completion === 'completed' || outcome.completion === 'completed';
  return {
    completion: completed ? 'completed' : outcome.completion,
    success: raisedSuccess(before.success, outcome.success),
    ...(scores.length > 0 && { score: Math.max(...scores) }),
    progress: completed ? 1 : progress,
  };
}

function raisedSuccess(before: Success, now: Success): Success {
  if (before === 'passed' || now === 'passed') return 'passed';
  return now === 'unknown' ? before : now;
}

/** Nothing is known yet. */
export const NO_STANDING: Standing = { completion: 'not attempted', success: 'unknown' };
