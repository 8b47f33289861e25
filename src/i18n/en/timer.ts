/** What the timer of a meeting says while it runs. */
export const timerWords = {
  start: 'Start',
  goOn: 'Go on',
  pause: 'Pause',
  restarted: 'The timer is at the start again.',
  empty: 'Give a point its minutes, and the timer can start.',
  tooLong: (title: string) =>
    `“${title}” has more minutes than a day. Give it fewer, and the timer can start.`,
  point: (place: number, count: number, title: string) => `${place} of ${count}: ${title}`,
  left: 'left',
  over: 'over time',
  end: (time: string) => `Planned end: ${time}`,
  whole: (minutes: number) => `${minutes} minutes in all`,
  now: (title: string, minutes: number) => `Now: ${title}, ${minutes} minutes.`,
  isOver: (title: string) => `The time for “${title}” is over.`,
  paused: 'The timer is paused.',
  untitled: 'A point without a title',
} as const;
