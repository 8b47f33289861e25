/** Words of the certificate. */
export const certificateWords = {
  title: 'Certificate',
  lead: 'A page to print or save as PDF when you have passed the final assessment.',
  notYet: 'You have not passed the final assessment in this browser yet.',
  toFinal: 'To the final assessment',
  needsScript: 'The certificate is made from the record in your browser, so it needs JavaScript.',
  name: 'Your name, as the certificate should show it',
  nameNote: 'It is not kept and not sent. The code below depends on it.',
  print: 'Print or save as PDF',
  certifies: 'This certifies that',
  noName: 'Your name',
  passed: (title: string) => `has passed the final assessment of “${title}”`,
  score: (right: number, answered: number, percent: string) =>
    `${percent} of the points, ${right} of ${answered} questions answered right`,
  date: 'Date',
  version: 'Version of the course',
  code: 'Code',
  mastered: 'Objectives that the answers show as secure',
  noneMastered: 'None yet, by the model of the course.',
  proves: 'What this proves, and what it does not',
  provesText:
    'The code belongs to this name and to the answers in the learner’s record. Whoever has both can work it out again and see that nothing was altered. The assessment ran in a browser without supervision: the code cannot show who answered, or with what help.',
} as const;
