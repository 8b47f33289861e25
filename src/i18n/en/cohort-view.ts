const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** What the page of a group's results says as it works. */
export const cohortViewWords = {
  // Taking results in.
  reading: (done: number, all: number) => `Opening ${done} of ${all} …`,
  taken: {
    new: (count: number) => `${count === 1 ? '1 result is' : `${count} results are`} new.`,
    newer: (count: number) =>
      `${count === 1 ? '1 takes' : `${count} take`} the place of an earlier one of the same person.`,
    older: (count: number) =>
      `${count === 1 ? '1 was' : `${count} were`} passed over, because a later one of the same person is here.`,
    same: (count: number) => `${count === 1 ? '1 was' : `${count} were`} here already.`,
  },
  nothing: 'There was nothing in it to take in.',
  notLoaded:
    'A part of this page could not be loaded, so nothing was taken in. What was here before is unchanged; load the page again, then take it in again.',
  refused: (count: number) =>
    `${count === 1 ? '1 could' : `${count} could`} not be taken in; the list below says why.`,
  untouched: 'What was here before is unchanged.',
  takenBack: 'It is taken out again, and what was here before is back.',
  notKept:
    'They are shown, but could not be kept in this browser. Leave this page open and save the tables, or free some space and take them in again.',
  pasted: 'Pasted text',
  link: 'The link',
  again: 'Try these again',
  forgetRefused: 'Take the list away',
  reasons: {
    'cut-off': 'It was cut off on its way: its end is missing. Ask for it again, as a file.',
    altered: 'It was altered on its way. Ask for it again, as a file.',
    newer:
      'It was made by a newer version of the course. Load this page again; if that does not help, ask for the new address.',
    none: 'There is no result in it. It may be another file, or the link may be missing.',
    empty: 'The file is empty. Ask for it again.',
    'too-large': 'The file is too large to hold results, so it was not read.',
    unread: 'The file could not be read. Is it still where it was?',
    'no-key':
      'This browser holds no key to open it. Restore your key from its backup file below, then try again; or use the browser in which you made the assignment.',
    'other-key':
      'It is sealed for another key than this browser holds: another trainer’s, or yours from another machine. If it is yours, restore that key from its backup file below, then try again.',
    unsealed:
      'It belongs to an assignment that was made here, but your key does not open it. It was altered on its way, or somebody made it up. Ask for it again.',
    'other-course': (course: string) =>
      `It belongs to another course (${course}). Open it on the page of that course.`,
    broken: 'It opens, but it is no result that this page can read. Ask for it again.',
  },

  // The assignment that is shown.
  option: (group: string, count: number) => `${group} (${results(count)})`,
  noGroup: 'Assignment without a name',
  unknownGroup: (id: string) => `Assignment not made here (${id})`,
  unknown:
    'This browser does not know the assignment that these results belong to: it was made on another machine, or removed. The tasks shown are those that the results name. Bring in the file of your assignments on the page “Assign” to have its name and its day.',
  due: (day: string, words: string) => `Due on ${day} (${words}).`,
  noDue: 'No day is set.',
  dueIn: (days: number) =>
    days === 0
      ? 'today'
      : days > 0
        ? `in ${days === 1 ? '1 day' : `${days} days`}`
        : `${days === -1 ? '1 day' : `${-days} days`} ago`,
  received: (count: number, latest: string) =>
    count === 0 ? 'No result has come back yet.' : `${results(count)}, the last from ${latest}.`,
  complete: (complete: number, all: number) =>
    all > 0 && complete === all
      ? `${all === 1 ? 'This person has' : `All ${all} have`} done everything.`
      : `${complete} of ${people(all)} ${complete === 1 ? 'has' : 'have'} done everything.`,
  edition: (edition: number, count: number) =>
    `${results(count)} ${count === 1 ? 'was' : 'were'} made for an earlier edition than the present one (${edition}); what was added since shows as “not known”.`,

  // Learners and tasks.
  noName: (mark: string) => `No name ${mark}`,
  another: (name: string, mark: string) => `${name} (${mark})`,
  person: (number: number) => `Person ${number}`,
  quizOf: 'Quiz',
  final: 'Final assessment',
  checks: 'Checks in lessons',
  states: { done: 'done', begun: 'begun', new: 'not begun', gone: 'gone', unknown: 'not known' },
  name: 'Name',
  doneOf: 'Done',
  sent: 'Sent',
  total: (done: number, all: number) => `${done} of ${all}`,
  totals: 'Done by',
  mean: (mean: string, n: number) => `mean ${mean}, n\u00a0=\u00a0${n}`,
  attempts: (count: number) => `${count} attempts`,
  sorted: (column: string, isDown: boolean) =>
    `Sorted by ${column}, ${isDown ? 'downwards' : 'upwards'}.`,

  // Objectives.
  fewAnswers: 'too few people to say much',
  noObjectives: 'No answers have come back yet from which scores could be worked out.',

  // What is missing.
  nobodyMissing: 'Of those who sent a result, everybody has done everything.',
  missing: (count: number, all: number) =>
    `${count} of ${people(all)} who sent a result ${count === 1 ? 'has' : 'have'} something left to do.`,
  unknownSilent:
    'Who has sent nothing is not known here: the page sees only results. Type below whom you expect, and it says who is missing.',
  awaited: (count: number, all: number) =>
    count === 0
      ? `All ${all} who are expected have sent a result.`
      : `${count} of ${all} ${count === 1 ? 'has' : 'have'} not sent anything.`,
  others: (count: number) =>
    `${results(count)} ${count === 1 ? 'has' : 'have'} no name from the list: without a name, or with another.`,
  everybody: 'The whole group',
  subject: (group: string) => (group ? `Reminder: ${group}` : 'Reminder: your assignment'),
  greeting: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  ask: (due: string, isOver: boolean) => {
    if (due === '') return 'please finish your assignment, and send your result then.';
    return isOver
      ? `your assignment was due on ${due}. Please finish it now, and send your result then.`
      : `please finish your assignment by ${due}, and send your result then.`;
  },
  askPerson: (due: string, isOver: boolean) =>
    due
      ? `this is still open in your assignment, which ${isOver ? 'was' : 'is'} due on ${due}:`
      : 'this is still open in your assignment:',
  asked: 'It asks for:',
  silentPerson: 'No result has come back from you yet. Please send it, even if not all is done.',
  goOn: 'You find the assignment here, in the browser in which you began it:',
  openLink:
    'This link opens the assignment. If you have begun it, use the browser in which you began:',
  ignore: 'If you have done it since, send your result again: the later one counts.',
  copied: 'The text is copied.',
  notCopied: 'The text could not be copied. It is selected; copy it by hand.',

  // Files and removal.
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: 'The file could not be made. Nothing was changed; try again.',
  removed: (count: number) =>
    `${count === 1 ? '1 result is' : `${count} results are`} removed from this browser.`,
  removedOne: (name: string) => `The result of ${name} is removed from this browser.`,
  removeOne: (name: string) => `Remove the result of ${name}`,
  back: 'It is back.',
  forgotten: 'Nothing of this course’s groups is kept here any more. Your keys are still here.',
  notForgotten:
    'The browser did not let this be changed. What is kept is as it was; load this page again and try it once more.',
  leave: 'Leave the full screen',
} as const;
