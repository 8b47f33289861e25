/** Words of what a learner sends back to a trainer. */
export const sendResultWords = {
  title: 'Send your result',
  lead: 'Nothing is sent by itself. You make a link, a file or a code here, and send it yourself. It is sealed: only the browser of the trainer who made the assignment can open it.',
  name: 'Your name (if you want to give it)',
  nameNote:
    'Without a name your trainer sees your answers, but not whose they are. Your name is kept in this browser, and goes into every result from here.',
  shown: 'This is what would be sent',
  shownNote: 'All of it, and nothing that is not here:',
  facts: {
    name: (name: string) => (name ? `the name “${name}”` : 'no name'),
    made: (day: string) => `the time at which you make it (today, ${day})`,
    learner: (id: string) =>
      `a random number that stands for you in this assignment only (${id}), so that a later result takes the place of an earlier one`,
    version: (course: string, version: string, edition: number) =>
      `the course and its version (${course}, ${version}), and the edition of the assignment (${edition})`,
  },
  tasks: 'How far you are',
  answers: (count: number) =>
    count === 1 ? 'Your first answer to one question' : `Your first answers to ${count} questions`,
  noAnswers: 'No answer yet.',
  question: (id: string) => `Question ${id}`,
  answered: (answer: string) => `Your answer: ${answer}`,
  answeredAsKept: (answer: string) => `Your answer, as it is kept: ${answer}`,
  right: 'right',
  wrong: 'not right',
  partly: (percent: string) => `partly right, ${percent}`,
  seconds: (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  exact: 'The very text that is sealed',
  make: 'Make it',
  makeAnew: 'Make it anew',
  making: 'Being made …',
  made: 'It is made. Choose how you send it; what you made before is replaced by it when it arrives.',
  madeAt: (day: string, time: string) =>
    `You made a result on ${day} at ${time}. A later one takes its place when it arrives.`,
  more: 'You have done more since.',
  link: 'Your result as a link',
  copy: 'Copy the link',
  share: 'Share …',
  file: 'Save as a file',
  mail: 'Write a mail',
  code: 'QR code of your result',
  scan: 'Your trainer can scan the code from your screen.',
  noCode: 'Your result is too long for a QR code. Send the link or the file.',
  how: 'Whoever else gets it sees only signs that mean nothing. Your trainer opens the link, or drops the file, on the page where the assignment was made.',
  saved: (file: string) => `Saved as ${file}. Send this file to your trainer.`,
  shared: 'It is handed over. Send it from there.',
  subject: (group: string) => `My result: ${group}`,
  message: (group: string, link: string) =>
    `My result for “${group}”, sealed. Only your browser can open it: follow the link there, or drop this file on the page “How the group did”.\n\n${link}\n`,
  attach: (group: string) =>
    `My result for “${group}” is in the file that I attach. Drop it on the page “How the group did”.\n`,
  failed:
    'It could not be made. Nothing was sent, and what you have done is kept. Check the connection, then try again, or load this page again.',
  badKey:
    'It could not be sealed: the key in the assignment is none. Nothing was sent, and what you have done is kept. Ask your trainer for a new link.',
  noSealing:
    'A result can be sealed only where the page comes over https. This page came without it, so the browser lends it no cryptography. Open the same page over https, or ask whoever runs the site. Everything else works here, and what you do is kept.',
  tooOld:
    'This browser is too old to seal a result. Update it, or open the assignment in another browser. Everything else works here, and what you do is kept.',
  preview: 'In a preview nothing can be sent. Learners see here what would be sent, and send it.',
} as const;
