/** What is said to a colleague who was invited to rate somebody. */
export const invitedViewWords = {
  rated: (rated: number, all: number) => `${rated} of ${all} behaviours rated`,
  nothing: 'Rate at least one behaviour, and your answer appears here.',
  gone: (gone: number, made: string, here: string) =>
    `${gone === 1 ? '1 behaviour' : `${gone} behaviours`} of this invitation cannot be shown: it was made with version ${made} of the course, and this page has version ${here}. You can rate the others.`,
  ownInvitation:
    'This is your own invitation, as your colleagues see it. Send them the link; what you rate here is not kept.',
  saved: (file: string) => `Saved as ${file}. Send this file to the person who invited you.`,
  message: (link: string) =>
    `My answer, as a link. It can be opened as it is, or this file can.\n\n${link}\n`,
} as const;
