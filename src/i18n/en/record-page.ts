const entries = (count: number): string =>
  count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`;

/** Words of the page of the record. */
export const recordPageWords = {
  title: 'Your record',
  lead: 'What you do here is kept in this browser, on this device, and nowhere else. Here is all of it: read it, take it with you, or erase it.',
  needsScript:
    'What is kept stands in your browser, where only a script can read it. Without JavaScript nothing is kept, and there is nothing to show.',

  kept: 'What is kept',
  looking: 'Looking what this browser keeps …',
  nothing:
    'Nothing is kept yet. It begins with your first answer, rating or note; reading leaves no trace.',
  unread: 'What this browser keeps cannot be read now. The notice on this page says why.',
  holds: (count: number, first: string, last: string) =>
    first === last
      ? `This browser keeps ${entries(count)}, from ${first}.`
      : `This browser keeps ${entries(count)}, from ${first} to ${last}.`,
  groups: {
    check: 'Answers to checks in lessons',
    quiz: 'Quizzes, begun, answered and finished',
    review: 'Reviews and answers in them',
    final: 'The final assessment',
    lesson: 'Lessons and modules finished',
    checklist: 'Ratings, notes, plans and colleagues in checklists',
    practice: 'What you wrote in practices',
    assignment: 'What trainers assigned, your name for them, results made',
    other: 'Something else',
  },
  unreadable: (count: number) =>
    `${entries(count)} cannot be read by this version of the page: damaged, or made by a newer version. They are left as they are.`,
  also: 'Besides, this browser keeps',
  learner: (name: string) =>
    `a random name for you, ${name}, which only shuffles the answers of questions and never leaves this device;`,
  theme: 'the theme that you chose, if you did;',
  trainer:
    'what you made on the pages for trainers, if you did: assignments, keys and the results of a group, which those pages show. A key goes only when you delete the data of this site in the settings of the browser.',
  never:
    'No address and no network address; no name, unless you gave one for the results of an assignment. Nothing is sent anywhere; there is no server that could receive it. In a private window the browser forgets all of it when the window is closed.',
  persisted: 'The browser has promised to keep this until you erase it.',
  evictable:
    'The browser may remove this when the device runs short of space. You can ask it not to; saving a file from time to time is safer still.',
  askedBefore: (day: string) =>
    `The browser was last asked on ${day} to keep this when the device runs short of space, and has not promised it. You can ask again; saving a file from time to time is safer still.`,
  ask: 'Ask the browser to keep it',
  granted: 'The browser has promised to keep it.',
  denied: 'The browser does not promise it. Save a file from time to time.',

  save: 'Save it as a file',
  saveLead:
    'The first kind can be brought back here, or into another browser. The second opens in a spreadsheet, for you to read.',
  saveJson: 'Save the record (JSON)',
  saveCsv: 'Save as a table (CSV)',
  saved: (file: string, count: number) => `Saved as ${file}, with ${entries(count)}.`,
  leftOut: (count: number) => `${entries(count)} cannot be put into a file and are only here.`,
  notSaved: 'The file could not be made. Nothing has changed; try again.',
  columns: {
    at: 'Time (UTC)',
    what: 'What',
    details: 'Details',
    verb: 'Verb',
    object: 'Object',
    response: 'Response',
    success: 'Success',
    score: 'Score',
    confidence: 'Confidence',
    attempt: 'Attempt',
    registration: 'Registration',
    revision: 'Revision',
    version: 'Version of the course',
    order: 'Place',
    id: 'Id',
  },

  bring: 'Bring a record in',
  bringLead:
    'A file that was saved here, in another browser, or by an earlier version. You see what it would add before anything is added, and nothing is lost or counted twice.',
  choose: 'Choose a file',
  reading: 'Reading …',
  fromFile: (name: string) => `The file ${name}`,
  fromLink: 'The link that you opened',
  linkUnread:
    'The link could not be read, because a part of this page could not be loaded. What is here is unchanged; load the page again.',
  offer: (source: string, count: number, first: string, last: string) =>
    `${source} holds ${entries(count)}, from ${first} to ${last}.`,
  offerEmpty: (source: string) => `${source} holds no entries. There is nothing to add.`,
  allKnown: 'All of them are here already. There is nothing to add.',
  fresh: (fresh: number, known: number) =>
    known === 0
      ? 'All of them are new here.'
      : `${entries(fresh)} of them ${fresh === 1 ? 'is' : 'are'} new here; ${entries(known)} ${known === 1 ? 'is' : 'are'} here already.`,
  merge: (count: number) => `Add ${entries(count)}`,
  leave: 'Leave it',
  left: 'Nothing was added.',
  merged: (count: number) => `${entries(count)} added. What was here before is unchanged.`,
  mergedUnsaved: (count: number) =>
    `${entries(count)} added to this page, but not all could be saved. The notice at the top says why.`,

  move: 'Move it to another device',
  moveLead:
    'A link that holds the whole record, and a code to scan while it is short enough. The record stands in the part of the link that is never sent to a server. Whoever has the link can read the record, so send it only to yourself.',
  makeLink: 'Make the link',
  link: 'Link with your record',
  copy: 'Copy the link',
  code: 'QR code of the link',
  scan: 'Scan the code with the other device, or open the link there. You see there what it would add before anything is added.',
  noCode: 'The record is too long for a QR code. Open the link on the other device.',
  longLink: (count: number) =>
    `The link has ${count.toLocaleString('en-GB')} characters. Some mail programs cut long links; the other device tells you if that has happened.`,
  tooLong:
    'The record is too long for a link. Save it as a file, and bring that in on the other device.',
  toSave: 'Save it as a file',
  noLink: 'The link could not be made. Nothing has changed; try again, or save a file.',
  nothingToMove: 'There is nothing to move yet.',

  erase: 'Erase it',
  eraseLead:
    'Takes everything away that this browser keeps of you as a learner: all entries, your random name, the theme, and what waits to be saved. What you made on the pages for trainers stays.',
  eraseAll: 'Erase everything …',
  sure: 'Erase everything?',
  sureText: (count: number) =>
    `${entries(count)} will be taken away from this browser. You can undo it until you close this tab.`,
  sureNoUndo: (count: number) =>
    `${entries(count)} will be taken away from this browser. This browser cannot keep that for an undo: save a file first if you may want it back.`,
  yes: 'Erase everything',
  no: 'Keep it',
  erased: 'Everything is erased.',
  erasedUndo: 'Everything is erased. Until you close this tab, you can bring it back.',
  undo: 'Bring it back',
  forget: 'Forget it for good',
  forgotten: 'It is gone for good.',
  back: 'Everything is back.',
  notErased:
    'It could not be erased, and nothing has changed. Close the other tabs of this site and try again; if that does not help, delete the site’s data in the settings of the browser.',
  notBack: 'It could not be brought back. It is still here to try again until you close this tab.',

  list: 'Entry by entry',
  listLead:
    'The latest first. Entries are only ever added: whatever the course shows of you is worked out from them.',
  more: (count: number) => `Show ${count} more`,

  refused: {
    'too-large': 'That is larger than any record can be.',
    'too-many': 'That holds more entries than anybody can have made.',
    'not-json':
      'That is no file of a record, or it is cut off. Choose the file that ends in .json and was saved on the page of the record.',
    'no-record': 'That is no record of a course.',
    cut: 'The link was cut off or changed on its way. Make it anew, or use a file.',
    packed: 'This browser is too old to read the link. Update it, or use a file.',
  },
  refusedNewer: (version: number) =>
    `That was made by a newer version of this site (format ${version}). Reload this page; if it stays so, this site has to be brought up to date first.`,
  refusedCourse: (course: string) => `That belongs to another course, “${course}”.`,
  refusedBroken: (entry: number, part: string) =>
    `That is damaged: of entry ${entry.toLocaleString('en-GB')}, “${part}” cannot be right.`,
  nothingChanged: 'Nothing was taken from it, and what is here is unchanged.',
} as const;
