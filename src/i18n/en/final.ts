/** Words of the final assessment. */
export const finalWords = {
  title: 'Final assessment',
  lead: (count: number, per: string) =>
    `${count} questions from the whole course, drawn by objective. You answer them in any order, change what you like, and hand them in once. ${per} of the points pass.`,
  needsScript: 'The assessment needs JavaScript: it draws the questions and checks your answers.',
  honest:
    'This page draws and checks in your browser. It can show what was answered here. It cannot know who sat in front of it, or which book lay beside it.',
  limit: (minutes: number) =>
    `There is a time limit of ${minutes} minutes. Your browser keeps it, so it shows your own pace and proves nothing to others.`,
  begin: 'Begin the assessment',
  resume: 'Go on with the assessment',
  kept: 'Your answers are saved as you give them. You can close the page and go on later.',
  answered: (count: number, all: number) => `${count} of ${all} answered`,
  question: (number: number) => `Question ${number}`,
  handIn: 'Hand in',
  open: (count: number) =>
    count === 1 ? 'One question is not answered yet:' : `${count} questions are not answered yet:`,
  allAnswered: 'All questions are answered.',
  sure: 'Hand in now? After that the answers of this attempt stay as they are.',
  handInNow: 'Hand in now',
  goOn: 'Go on answering',
  timeLeft: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  timeOver: 'The time is over. What was answered has been handed in.',
  certificate: 'To your certificate',
  noneLeft: 'This was the last attempt that the course allows. Your best result counts.',
  retake: 'Begin a new attempt with other questions',
  back: 'All modules',
} as const;
