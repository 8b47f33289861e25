/** What the timer of a meeting says while it runs. */
export const timerWords = {
  start: 'Start',
  goOn: 'Go on',
  pause: 'Pause',
  restarted: 'The timer is back at the start.',
  empty: 'Give a point its minutes, 1440 at most.',
  point: (place: number, count: number, title: string) => `${place} of ${count}: ${title}`,
  left: 'left',
  over: 'over time',
  end: (time: string) => `Planned end: ${time}`,
  whole: (minutes: number) => `${minutes} minutes in all`,
  now: (title: string, minutes: number) => `Now: ${title}, ${minutes} minutes.`,
  isOver: (title: string) => `The time for “${title}” is over.`,
  paused: 'The timer is paused.',
  untitled: 'Untitled point',
} as const;
