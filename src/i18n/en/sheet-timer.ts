/** Words of the timer of a meeting that never change, so that no script has to hold them. */
export const sheetTimerWords = {
  title: 'Timer',
  lead: 'Starts with the first point that has minutes.',
  back: 'Back',
  next: 'Next point',
  restart: 'From the start',
} as const;
