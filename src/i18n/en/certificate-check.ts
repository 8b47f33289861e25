/** Words of the page on which a trainer checks a certificate. */
export const certificateCheckWords = {
  title: 'Check a certificate',
  heading: 'Certificates',
  lead: 'Hold the code on a certificate against the learner’s record. The file stays in your browser; nothing is sent or kept.',
  needsScript:
    'The record is read in your browser, so this page needs JavaScript. What a certificate proves stands below.',
  before:
    'You need the certificate, and the record that the learner has saved as a file on the page',
  ofRecord: 'Your record',
  name: 'Name, as the certificate shows it',
  code: 'Code',
  codeNote: 'Capitals, blanks and hyphens do not matter, nor does O for 0.',
  file: 'File of the record',
  fileNote: 'It ends in .json. You can also drop it anywhere on this form.',
  check: 'Check',
  reading: 'Reading …',
  needs: {
    name: 'Type the name first; the code depends on it.',
    code: 'Type the code first.',
    file: 'Choose the file of the record first.',
  },
  result: 'What came of it',
  unchanged: 'Nothing of it was kept.',

  agrees: 'Certificate and record agree',
  agreesText:
    'Name and code belong to this record. It shows what follows; compare it with the certificate.',
  'other-name': 'The record agrees, the name does not',
  'other-nameText': (code: string) =>
    `The first half of the code belongs to this record, so the record is the right one. With the name that you typed, the code would be ${code}.`,
  'other-nameWhy': [
    'The name is spelled otherwise on the certificate: a middle name, an accent, a title.',
    'Somebody has made a certificate with another name from this record.',
  ],
  'other-record': 'The code belongs to another record',
  'other-recordText':
    'The code is complete and free of typing errors. But no attempt in this record that was passed gives it.',
  'other-recordWhy': [
    'The certificate comes from another browser or device, and this file was saved elsewhere.',
    'The file belongs to another learner.',
    'The record was erased after the certificate was made, and the assessment was passed again.',
    'Answers of the assessment were changed in the file.',
  ],
  'other-recordNot':
    'To have learned on, or to have passed again, is no reason: the code of an earlier pass stays valid.',
  mistyped: 'The code is not complete, or has a typing error',
  mistypedText: (code: string) =>
    `A code has 16 letters and digits, and the last one shows whether the others can be right. This record and this name give ${code}; compare it sign by sign.`,
  'not-passed': 'This record shows no assessment that was passed',
  'not-passedText':
    'So there is nothing that a certificate could rest on. The file may have been saved before the assessment was handed in, or in another browser.',
  unreadable: 'The file cannot be read',
  'other-course': 'The record belongs to another course',
  'other-courseText': (own: string) =>
    `This page checks certificates of the course “${own}”. Each course has such a page of its own.`,
  why: 'What may be behind it',

  course: 'Course',
  version: 'Version of the course',
  date: 'Passed on',
  score: 'Result',
  objectives: 'Objectives that its answers show as secure',
  objectivesNote: (day: string) =>
    `As of ${day}, the last day in the record, by the model of this version of the course. The certificate may list others if it was printed on another day; the list is not part of the code.`,
  none: 'None yet, by the model of the course.',

  proves: 'What it proves',
  provesList: [
    'The certificate was made from this record: its attempt, its answers, its result and its date.',
    'Neither the name nor these answers were changed on one of the two alone.',
  ],
  not: 'What it does not prove',
  notList: [
    'Who answered, and with what help. The assessment runs in a browser without supervision.',
    'That the record is genuine. It is a file on the learner’s own device; somebody who knows how it is made could write one, and print the certificate that goes with it.',
    'The date. It comes from the clock of the learner’s device.',
    'What the learner does at work.',
  ],
  more: 'If more depends on it, talk with the learner about two or three of the questions, or let them take the assessment in a room with you.',
} as const;
