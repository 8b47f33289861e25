const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Words of the page on which a trainer makes assignments. */
export const assignWords = {
  title: 'Make an assignment',
  lead: 'Choose what your group should do, and send it as a link. Everything stands in the link; nobody needs an account, and what you make stays in this browser.',
  toMade: 'To the assignments made',
  needsScript:
    'An assignment is made in your browser, so this page needs JavaScript. You can send your group the addresses of lessons instead.',

  newTitle: 'A new assignment',
  editTitle: (group: string) => `Edit: ${group}`,
  group: 'Group',
  groupNote: 'Learners see it. You find the assignment by it again.',
  note: 'What you say to them',
  noteNote: 'As you would in a mail; it is not needed.',
  due: 'Last day',
  dueNote: 'Nothing is shut after it; learners see how many days are left.',
  tasks: 'What to do',
  tasksNote: 'A module chooses all its lessons and its quiz.',
  quiz: (questions: number) => `Quiz, ${count(questions, 'question', 'questions')}`,
  quizOf: (title: string) => `Quiz of “${title}”`,
  final: 'Final assessment',
  finalQuestions: (questions: number) =>
    `Final assessment, ${count(questions, 'question', 'questions')}`,
  mastery: 'Mastery score in per cent',
  same: 'The same questions for everybody',
  seed: 'Seed',
  seedNote: 'Who has the same seed gets the same questions, in the same order.',
  anew: 'Another one',

  nothingChosen: 'Nothing is chosen yet.',
  sum: (tasks: number, minutes: number) =>
    `${count(tasks, 'task', 'tasks')}${minutes > 0 ? `, about ${minutes} minutes of reading` : ''}.`,
  preview: 'See it as the learner will',
  newTab: '(opens in a new tab)',
  make: 'Make the assignment',
  save: 'Save the change',
  cancel: 'Leave it as it was',
  cancelled: 'Nothing was changed.',
  faults: {
    group: 'Say whom it is for, so that learners know that it is theirs.',
    due: 'This day is over. Choose today or a later day, or none.',
    tasks: 'Choose at least one lesson, quiz or the final assessment.',
    mastery: 'Type a whole number from 1 to 100.',
    seed: 'Type up to 24 letters and digits without blanks, or take another one.',
  },
  faultCount: (faults: number) =>
    `${count(faults, 'thing is', 'things are')} missing or wrong; what to do stands at each.`,
  needsKey:
    'One thing is missing: your key, so that only you can open what comes back. Make it below; the assignment is made right after.',
  needsSealing:
    'Without a secure address (https) no key can be made, and so no assignment. You can see it as the learner will.',
  needsStorage:
    'A key that cannot be kept would be lost with this tab, so no assignment is made. What to do stands at your key below. You can see it as the learner will.',
  unchanged: 'Nothing was different, so the link that you sent still holds.',
  goneTasks: (gone: number) =>
    `${count(gone, 'task of it is', 'tasks of it are')} no longer in the course; to save leaves them out.`,

  handout: (group: string) => `Send it: ${group}`,
  made: 'The assignment is made and kept in this browser.',
  edition: (edition: number) =>
    `This is edition ${edition}. Send the new link to everybody again: the one that you sent before shows what it showed then. What learners have done stays done.`,
  foreign:
    'This browser does not hold the key of this assignment. You can send it, but what comes back opens only where its key is; restore the key from its backup file.',
  link: 'Link for your group',
  copy: 'Copy the link',
  linkLength: (length: number) => `${length.toLocaleString('en-GB')} characters.`,
  linkShort: 'Mails and chats carry it whole.',
  linkLong:
    'Some mail programs and chats cut links of that length off. Choose fewer tasks or write less, or print the sheet with its code.',
  code: 'QR code of the link',
  project: 'Show it large, to project',
  closeProjector: 'Close',
  projector: 'Point the camera of your phone at the code, and open the link.',
  noCode: 'The link is too long for a QR code. Send it as a link.',
  calendar: 'Save the last day for calendars',
  calendarSaved: (file: string) =>
    `Saved as ${file}. Send it along; it reminds at nine in the morning of the day before.`,
  calendarFailed: 'The file could not be made. Look whether you are connected, then try again.',
  print: 'Print a sheet',

  mail: 'Mail to your group',
  subject: 'Subject',
  text: 'Text',
  copyText: 'Copy the text',
  textCopied: 'The text is copied.',
  textNotCopied: 'The text could not be copied. It is selected; copy it by hand.',
  openMail: 'Open it in my mail program',
  mailLong:
    'Some mail programs shorten a text of that length. If the link looks cut off there, copy the text from here.',
  mailSubject: (course: string, due: string) =>
    due ? `${course}: please do this by ${due}` : `${course}: please do this`,
  mailTasks: (course: string, due: string) =>
    due ? `Please do this in “${course}” by ${due}:` : `Please do this in “${course}”:`,
  mailLink: 'Open this link and begin:',
  mailMinutes: (minutes: number) => `It takes about ${minutes} minutes of reading.`,
  mailNoAccount: 'You need no account. What you do is kept in your own browser.',
  mailReturn:
    'When you have finished, open the link again and choose “Send your result”. You see what it holds before you send it, your name is up to you, and only I can open it.',

  lessons: (lessons: number) => count(lessons, 'lesson', 'lessons'),
  whole: (lessons: number) => (lessons === 1 ? 'its lesson' : `all ${lessons} lessons`),
  andQuiz: (percent: number) => `the quiz with ${percent} % of the points`,
  finalTask: (percent: number) => `The final assessment with ${percent} % of the points`,
  together: (parts: readonly string[]) => parts.join(' and '),

  comesBack: 'What comes back',
  comesBackList: [
    'How far each task is, when it was done, and the score.',
    'The first answer to each question that the assignment asks, and how long it took.',
    'A random number for the learner, and a name only if the learner gives one.',
    'It comes as a link, a file or a QR code that the learner sends. It is sealed: only this browser can open it, or one in which you restore your key.',
  ],

  toCohort: 'See how your group did',

  sheetTitle: 'Please do this',
  sheetBy: (due: string) => `by ${due}`,
  sheetStart: 'Point the camera of your phone at the code. It holds this address:',

  madeTitle: 'Assignments made',
  empty:
    'None yet. What you make is kept in this browser and listed here, to send again, to edit and to duplicate.',
  dueOn: (day: string) => `Last day ${day}`,
  noDue: 'No last day',
  tasksIn: (tasks: number) => count(tasks, 'task', 'tasks'),
  madeOn: (day: string) => `made on ${day}`,
  editionOf: (edition: number, day: string) => `edition ${edition} of ${day}`,
  send: 'Send',
  edit: 'Edit',
  duplicate: 'Duplicate',
  remove: 'Remove',
  draftLeft: 'What you were writing is out of the form.',
  duplicated: 'This is a copy. Change what differs, then make it.',
  removed: (group: string) =>
    `“${group}” is removed. Links that you sent go on working, and results that came back stay.`,

  take: 'Take them along',
  takeLead:
    'A file takes your assignments to another machine. It holds no key: restore that from its backup file there.',
  export: 'Save all assignments as a file',
  exported: (assignments: number, file: string) =>
    `${count(assignments, 'assignment', 'assignments')} saved as ${file}.`,
  import: 'Bring assignments in from a file',
  imported: (added: number, newer: number, known: number) =>
    [
      added > 0 ? `${count(added, 'assignment is', 'assignments are')} new here.` : '',
      newer > 0 ? `${count(newer, 'has', 'have')} a later edition now.` : '',
      known > 0 ? `${count(known, 'was', 'were')} here already.` : '',
    ]
      .filter(Boolean)
      .join(' ') || 'The file holds no assignment.',
  importFaults: {
    'no-file':
      'That is no file of assignments. Its name has “assignments” in it and ends in .json. Nothing was changed.',
    newer:
      'The file was saved by a newer version of this page. Load this page again, then choose it once more. Nothing was changed.',
    'other-course': 'The file belongs to another course. Nothing was changed.',
    broken:
      'Something in the file is not an assignment; it was altered, or cut off. Save it anew where it comes from. Nothing was changed.',
  },
} as const;
