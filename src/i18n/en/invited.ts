/** Words of a checklist for a colleague who was invited to rate somebody. */
export const invitedWords = {
  title: 'You are invited to rate what you have seen',
  lead: 'Somebody you work with sent you this link and would like to know how they come across.',
  how: 'Rate each behaviour by how often you saw it in that person. Leave out what you cannot judge. At the end you send your answer back as a link or a file.',
  privacy: (others: number) =>
    `Your answer holds your ratings and no name. Here it is shown only together with those of ${others} others or more. Somebody who takes a link or a file apart could read a single answer; if that worries you, let one of you collect them all.`,
  kept: 'What you rate here is kept in this browser, apart from any checklist of your own.',
  own: 'Rate yourself instead',
  send: 'Send your answer',
  link: 'Your answer as a link',
  copy: 'Copy the link',
  file: 'Save as a file',
  sendNote:
    'Nothing has been sent yet. Send the link or the file to the person who invited you. If you change something later, send it again: the later answer takes the place of the earlier one.',
} as const;
