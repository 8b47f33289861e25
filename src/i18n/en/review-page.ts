/** Words of the pages of the review, and of links to it. */
export const reviewPageWords = {
  title: 'Review',
  summary: 'Questions that you have answered come back before you forget them.',
  lead: 'Questions that you have answered come back when you are about to forget them: mixed across modules, and ten at most.',
  needsScript:
    'The review needs JavaScript, because what you have answered is kept in this browser alone. The lessons and the answers to their checks can be read without it.',
  toCourse: 'Go to the course',
  nothingYet:
    'Nothing to review yet. Answer the checks of a lesson or take a quiz, and the questions will come back here.',
  link: 'Review what you have answered',
  how: 'How the days are chosen',
  howText: [
    'The first answer of a sitting counts; to try again is for learning. After a wrong answer a question comes back soon. After a right one it stays away longer each time, though not as long when you doubted.',
    'The days come from FSRS, an open method that estimates from your answers how long you will remember. It asks again when the chance that you still know is down to nine in ten. After a year at the latest everything comes back.',
    'Questions of the final assessment never come up here. When a question has changed its meaning, you are asked again at once.',
  ],
  bankTitle: (module: string) => `Review questions: ${module}`,
  bankNote: 'The review takes its questions from this page.',
  toReview: 'Go to the review',
} as const;
