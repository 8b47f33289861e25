/** What the team's view of a checklist says. */
export const teamViewWords = {
  count: (count: number, fewest: number) =>
    count === 0
      ? 'No answer has come back yet.'
      : count < fewest
        ? `${count === 1 ? '1 answer has' : `${count} answers have`} come back. Nothing is shown before there are ${fewest}: with fewer, you could tell who said what.`
        : `${count} answers have come back. You see their means; who said what is not shown.`,
  own: 'You',
  team: 'Your team',
  notRated: 'not rated',
  tooFew: 'too few',
  then: (day: string) => `Your team, ${day}`,
  gaps: {
    same: 'none',
    higher: (steps: string) => `you ${steps} higher`,
    lower: (steps: string) => `you ${steps} lower`,
  },
  widest: {
    higher: (item: string, own: string, team: string) =>
      `${item}: you say “${own}”, your team sees “${team}”. Ask what they would have to see.`,
    lower: (item: string, own: string, team: string) =>
      `${item}: you say “${own}”, your team sees “${team}”. They see more of it than you do.`,
    none: 'No gap is as wide as a word of the scale.',
  },
  added: (count: number) => `${count === 1 ? '1 answer is' : `${count} answers are`} added.`,
  replaced: (count: number) =>
    `${count === 1 ? '1 answer takes' : `${count} answers take`} the place of an earlier one from the same person.`,
  takenOut: 'It is taken out again, and what was there before is back.',
  see: 'See what your team sees',
  known: 'This answer is here already. Nothing has changed.',
  older: 'A later answer from the same person is here already. Nothing has changed.',
  empty: 'There is no answer in it. It may be another file, or the link may be missing.',
  tooLarge: 'This file is too large to be an answer. Nothing was taken from it.',
  'not-invited':
    'This browser does not know the invitation that the answer belongs to. Open the answer in the browser in which you made the invitation. If it is your own answer, send it to the person who invited you.',
  inFile: (file: string, said: string) => `${file}: ${said}`,
} as const;
