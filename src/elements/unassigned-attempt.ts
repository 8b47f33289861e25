import type * as assigned from './assigned-attempt.ts';

/** In an LMS, nothing is assigned but by the LMS. */
export const assignedAttempt: typeof assigned.assignedAttempt = () => ({
  label: '',
  isOther: false,
  deed: {},
  says: [],
});
export const sameAssignment: typeof assigned.sameAssignment = () => ({});
export const assignedResult: typeof assigned.assignedResult = () => [];
