/** Words that stand in the team's view of a checklist, and what it says. */
export const teamWords = {
  title: 'What your team sees',
  lead: (fewest: number) =>
    `Invite colleagues to rate the same behaviours in you. Their answers come back to you as links or files. They are shown together and without names, from ${fewest} people up.`,
  invite: 'Make an invitation',
  link: 'Send this link to your colleagues',
  copy: 'Copy the link',
  linkNote:
    'The link holds the behaviours and a random number, and no name. This page sends nothing: you choose how the link travels.',
  answers: 'Answers that came back',
  open: 'Open files, or drop them here',
  paste: 'Or paste links, or whole messages with links in them',
  take: 'Take the answers in',
  radar: 'Radar of what you say and what your team sees. The table below says the same.',
  item: 'Item',
  you: 'You',
  team: 'Your team',
  gap: 'Gap in steps',
  widest: 'The widest gaps',
} as const;
