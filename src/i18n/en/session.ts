/** Words of session plans and of the pages for trainers. */
export const sessionWords = {
  sessionOf: (title: string) => `Session plan: ${title}`,
  lengths: (minutes: readonly number[]) =>
    minutes.length > 1
      ? `${minutes.slice(0, -1).join(', ')} or ${minutes.at(-1) ?? ''} minutes`
      : `${minutes[0] ?? 0} minutes`,
  bring: 'Have ready',
  before: 'Before the session',
  plan: (minutes: number) => `${minutes} minutes`,
  clock: (from: string, to: string) => `${from} to ${to}`,
  minutes: (minutes: number) => `${minutes} min`,
  onNow: 'On now',
  contents: 'On this page',
  pitfalls: 'What groups get wrong',
  debrief: 'Questions for the talk at the end',
  toModule: 'The module as learners see it',
  cues: { Say: 'Say, in your own words', InTheRoom: 'In the room', Online: 'Online' },
} as const;
