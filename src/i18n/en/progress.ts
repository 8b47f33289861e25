const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
const quizText = (number: number): string => (number === 1 ? '1 quiz' : `${number} quizzes`);

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
  begin: 'Begin here',
  goOn: 'Go on where you left off',

  pathHolds: (lessons: number, quizzes: number) =>
    `${count(lessons, 'lesson')}, ${quizText(quizzes)}`,
  pathSoFar: (done: number, lessons: number, passed: number, quizzes: number) =>
    `${done} of ${count(lessons, 'lesson')} done, ${passed} of ${quizText(quizzes)} passed`,
  pathDone: 'Done: every lesson, and every quiz passed',
  pathLabel: (title: string) => `How far you are: ${title}`,
  pathBegin: 'Begin with',
  pathNext: 'Go on with',

  standings: 'What your answers say of each objective',
  standingsLead:
    'Worked out from what you answered in checks, quizzes, reviews and the assessment, by a model that knows neither you nor your work. Each is an estimate, and no grade; it changes with your next answer.',
  standingsNone: 'You have not answered a question yet, so there is nothing to say.',
  standingsBegin: 'Begin with the course',
  standing: (count: number, state: string) => `${count} ${state}`,
  practisedIn: 'Practised in',
  toModule: 'To the module',
  toStandings: 'See what your answers say of each objective',
} as const;
