/** Words of session plans and of the pages for trainers. */
export const sessionWords = {
  lead: 'What you need to lead a group through the course: a plan for each module, and how everything hangs together.',
  sessions: 'Session plans',
  sessionsNote:
    'Each module has a plan for a full session and a short one, for a room and for a call. Its page has a clock, room for your notes, and the questions with their answers, to show on a screen.',
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
