/** Words of the reminder to review. */
export const reminderWords = {
  title: 'A reminder in your calendar',
  lead: 'This site sends no messages. With a calendar file your own calendar reminds you; a new file takes the place of the one before it.',
  rhythm: 'How often',
  daily: 'Every day',
  weekly: 'Every week',
  first: 'First day',
  time: 'Time, if you want one',
  save: 'Save the calendar file',
  event: (course: string) => `Review: ${course}`,
  note: (address: string) => `Ten questions at most: ${address}`,
  noDay: 'Choose the first day, then save.',
  saved: (file: string) => `Saved as ${file}. Open it, and your calendar takes it in.`,
  failed: 'The file could not be made. Look whether you are connected, then try again.',
} as const;
