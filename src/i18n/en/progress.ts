/** Words of progress. */
export const progressWords = {
  lesson: { new: '', begun: 'begun', done: 'done', changed: 'done, and changed since' },
  lessonsDone: (done: number, lessons: number) => `${done} of ${lessons} lessons done`,
  quiz: { new: '', begun: 'quiz begun', failed: 'quiz not passed yet', passed: 'quiz passed' },
  moduleDone: 'Done',
  changed: 'Done; something has changed since then',
  changedHeading: 'What has changed since you finished',
  changedNote:
    'Your earlier answers and your result are kept. These questions are new or ask something else now.',
  newLesson: 'new lesson',
  question: (number: number) => `question ${number}`,
  answers: (count: number) => (count === 1 ? 'from 1 answer' : `from ${count} answers`),
  masteryNote:
    'What your answers to the questions suggest, by a model that knows neither you nor your work. It is an estimate, and no grade.',
  masteryLabel: (text: string) => `Estimate: ${text}`,
  mastery: {
    unknown: 'not asked yet',
    begun: 'at the beginning',
    growing: 'on the way',
    mastered: 'secure',
  },
  goOn: 'Go on where you left off',
} as const;
