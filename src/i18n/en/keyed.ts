/** Words of questions with their keys, as a facilitator reads them. */
export const keyedWords = {
  title: 'Questions with answers',
  lead: (count: number) =>
    `The ${count} questions that learners meet in the lessons and the quiz of this module, by objective, with what a wrong answer tells you. Those of the final assessment are not here.`,
  none: 'This module has no questions yet.',
  learners:
    'Learners do not find this page in the search, and the pages of lessons, quizzes, the final assessment and assignments have no link to the pages for trainers. All other pages have one at their foot, and nothing is locked: whoever looks for these answers finds them.',
  pool: { check: 'Check in a lesson', quiz: 'Quiz' },
  kind: {
    choice: 'one answer',
    several: 'several answers',
    'true-false': 'true or false',
    sequencing: 'order',
    matching: 'pairs',
    'fill-in': 'gaps',
    numeric: 'number',
  },
  right: 'Right',
  wrong: 'Not right',
  chooses: 'Who chooses this is told:',
  writes: (answer: string) => `Who writes ${answer} is told:`,
  order: 'The right order',
  fitsNothing: 'Fits nothing',
  accepted: 'Accepted',
  gap: (number: number) => `Gap ${number}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  why: 'Why',
  taught: 'Taught in',
  pick: (number: number) => `Choose question ${number}`,
} as const;
