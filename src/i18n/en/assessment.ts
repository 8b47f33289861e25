/** What a checklist says while somebody rates themselves. */
export const assessmentWords = {
  outOf: (rated: number, all: number) => `${rated} of ${all} behaviours rated`,
  since: (day: string) => `, begun on ${day}`,
  due: 'A quarter has passed since then. You can rate again and see before and after.',
  notRated: 'not rated',
  partly: (rated: number, all: number) => `${rated} of ${all} rated`,
  now: 'Mean',
  changes: {
    same: 'none',
    higher: (steps: string) => `up ${steps}`,
    lower: (steps: string) => `down ${steps}`,
  },
  earlier: (day: string) => `You wrote on ${day}:`,
  earlierPlan: (day: string) => `Your plan of ${day}`,
  begun: 'A new round has begun. What you rated before is kept.',
  isBack: 'The earlier round is back.',
  back: (day: string) => `Go back to the round of ${day}`,
  planEmpty: (most: number) => `Choose up to ${most} to work on, and they appear here.`,
  planFull: (most: number) => `You have chosen ${most}. Take one out to choose another.`,
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: 'The file could not be made. What you wrote is kept; try again.',
  notLoaded:
    'A part of this page could not be loaded. What you have here is kept; load the page again.',
} as const;
