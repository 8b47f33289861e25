/** Words of a quiz. */
export const quizWords = {
  lead: (count: number, per: string) =>
    `${count} questions, drawn from a larger bank. ${per} of the points pass. Your first answer to a question counts; you may try again to learn.`,
  needsScript: 'Checking your answers needs JavaScript. You can read the questions without it.',
  begin: 'Begin the quiz',
  resume: 'Go on with the quiz',
  position: (number: number, count: number) => `Question ${number} of ${count}`,
  next: 'Next question',
  finish: 'See the result',
  passed: (percent: string) => `Passed with ${percent}.`,
  failed: (percent: string, needed: string) => `Not passed yet: ${percent}. ${needed} are needed.`,
  score: (points: number, possible: number) => `${points} of ${possible} points`,
  ofEarlier:
    'The result stands as it was recorded. Some of the questions have changed since then; below they are as they are now.',
  review: 'Question by question',
  gotRight: 'right',
  missed: 'missed',
  retryMissed: (count: number) =>
    count === 1
      ? 'Try the one missed with another question'
      : `Try the ${count} missed with other questions`,
  retake: 'Take the whole quiz again',
  noneLeft: 'This was the last attempt that the course allows. Your best result counts.',
  back: 'Back to the module',
} as const;
