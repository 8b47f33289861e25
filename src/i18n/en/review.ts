const dayOf = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(time);
const shortDayOf = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(time);
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

/** Words of the review. */
export const reviewWords = {
  title: 'Review',
  summary: 'Questions that you have answered come back before you forget them.',
  lead: 'Questions that you have answered come back when you are about to forget them: mixed across modules, and ten at most.',
  needsScript:
    'The review needs JavaScript, because what you have answered is kept in this browser alone. The lessons and the answers to their checks can be read without it.',
  toCourse: 'Go to the course',
  nothingYet:
    'Nothing to review yet. Answer the checks of a lesson or take a quiz, and the questions will come back here.',
  nothingDue: (time: number) =>
    `Nothing is due now. The next question comes back on ${dayOf(time)}.`,
  due: (count: number, modules: number) =>
    `${questions(count)} ${count === 1 ? 'is' : 'are'} due${modules > 1 ? `, from ${modules} modules` : ''}.`,
  begin: (count: number) => `Begin with ${questions(count)}`,
  inTheMiddle: (count: number) => `You have begun a review. ${questions(count)} left.`,
  resume: 'Go on with the review',
  loading: 'Fetching the questions …',
  failed:
    'The questions could not be fetched. What you have answered is kept. Look whether you are connected, then try again.',
  retry: 'Try again',
  position: (number: number, count: number) => `Question ${number} of ${count}`,
  changed: 'This question has changed since you answered it.',
  next: 'Next question',
  finish: 'See how it went',
  result: (right: number, count: number) => `${right} of ${count} right`,
  resultNote:
    'What you answered first counts. These are the days on which the questions come back.',
  gotRight: 'right',
  missed: 'missed',
  comesBack: (time: number) => `comes back on ${shortDayOf(time)}`,
  dueCount: (count: number) => `${count} due`,
  link: 'Review what you have answered',
  how: 'How the days are chosen',
  howText: [
    'The first answer of a sitting counts; to try again is for learning. After a wrong answer a question comes back soon. After a right one it stays away longer each time, and a little less long when you doubted.',
    'The days come from FSRS, an open method that estimates from your answers how long you will remember. It asks again when nine of ten learners would still know. After a year at the latest everything comes back.',
    'Questions of the final assessment never come up here. When a question has changed its meaning, you are asked again at once.',
  ],
  bankTitle: (module: string) => `Review questions: ${module}`,
  bankNote: 'The review takes its questions from this page.',
  toReview: 'Go to the review',
} as const;
