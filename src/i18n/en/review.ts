const dayOf = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(time);
const shortDayOf = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(time);
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

/** What the review says while somebody is at it. */
export const reviewWords = {
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
} as const;
