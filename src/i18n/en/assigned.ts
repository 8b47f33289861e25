const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

/** Words of what a trainer has assigned. */
export const assignedWords = {
  title: 'Assigned to you',
  lead: 'What a trainer asks of you, by when, and how far you are. All of it comes from the link that you opened, and is kept in this browser only.',
  needsScript:
    'An assignment is packed into its link, and only a script can unpack it. Without JavaScript this page cannot show it; the lessons that your trainer names can be read all the same.',
  toCourse: 'All modules',
  looking: 'Looking what is assigned here …',
  empty: 'Nothing is assigned here yet.',
  emptyHow:
    'Open the link that your trainer sent you, in this browser. If it was cut off in a mail, copy all of it into the address field. You need no link to do the course.',
  open: 'To do',
  done: 'Done',
  aside: 'Put aside',

  assignment: 'Your assignment',
  note: 'Your trainer writes',
  noDue: 'No day is set',
  due: (day: string, left: string) => `Due on ${day}: ${left}`,
  wasDue: (day: string) => `Was due on ${day}`,
  left: (days: number) => {
    if (days < 0) return days === -1 ? 'overdue by one day' : `overdue by ${-days} days`;
    if (days === 0) return 'today is the last day';
    return times(days, 'one day left', 'days left');
  },
  count: (done: number, all: number) => `${done} of ${all} done`,
  allDone: 'All of it is done. Send your result, if your trainer waits for it.',
  next: 'Next',
  tasks: (count: number) => times(count, 'The task', 'tasks'),
  wholeCourse: 'The whole course',
  gone: (object: string) => `No longer in the course (${object})`,
  states: { new: 'not begun', begun: 'begun', done: 'done', gone: 'left out' },
  doneOn: (day: string) => `done on ${day}`,
  mastery: (percent: string) => `${percent} asked`,
  sameForAll: 'the same questions for everybody',
  checks: (percent: string) => `${percent} of the checks right`,
  best: (percent: string, attempts: number) =>
    attempts === 1 ? percent : `best of ${attempts} attempts ${percent}`,
  missing: (gone: number, all: number, made: string, here: string) =>
    `${gone} of ${times(all, '1 task', 'tasks')} cannot be done: the course has no such part any more. The assignment was made for version ${made}, and this is version ${here}. You can do the rest, and it counts as all.`,
  allMissing: (made: string, here: string) =>
    `Nothing of this assignment can be done here: it was made for version ${made} of the course, and version ${here} has none of its parts. Tell your trainer; what you have done in the course is kept.`,
  putAside: 'Put it aside',
  wasPutAside: (group: string) =>
    `“${group}” is put aside. It stands at the end of this page; what you have done is kept.`,
  isBack: 'It is back.',
  openAgain: 'Take it up again',

  opened: (group: string) => `“${group}” is open, and kept here: you need the link no more.`,
  changed: (group: string) =>
    `Your trainer has changed “${group}”. This is how it is now; what you have done counts on.`,
  otherKey:
    'It also has another key, so your result will open in another browser than before. If your trainer did not tell you why, ask before you send anything.',
  earlier: (group: string) =>
    `This link is an earlier edition of “${group}”. The later one that you opened before stays.`,
  notKept:
    'This browser keeps nothing for this page. You can work with the assignment until you close this tab; open the link again next time.',
  preview:
    'This is a preview: how a learner sees it who opens the link for the first time. Nothing of it is kept, and nothing can be sent.',
  noOutline:
    'The list of the course’s lessons could not be loaded, so your assignments cannot be shown now. They are kept. Check the connection, then load this page again.',
  faults: {
    'cut-off':
      'This link was cut off on its way: its end is missing, and no part of the assignment can be read. Copy the whole link, or ask your trainer for it again.',
    altered:
      'This link was altered on its way, and its assignment cannot be trusted. Ask your trainer for it again, best as a file or a code.',
    newer:
      'This link was made by a newer version of this site. Load this page again; if that does not help, ask your trainer for the new address.',
    'other-course': 'This link belongs to another course. Ask your trainer which site it is for.',
    'cannot-unpack':
      'This browser is too old to unpack the link. Update it, or open the link in another browser.',
  },
  stillHere:
    'Nothing was changed. What was assigned to you before stands below, and the course is open as always.',

  banner: 'Assignment',
  bannerDue: (left: string) => `(${left})`,
  bannerDone: 'All done',
  bannerHere: 'This page is the next step.',
  more: (count: number) => times(count, 'and one more', 'more'),
  send: 'Send your result',
  hide: 'Hide this line',

  counts: (group: string, mastery: string, mark: string) =>
    mastery === mark
      ? `This counts for “${group}”, which asks for ${mastery}.`
      : `This counts for “${group}”, which asks for ${mastery}; the course itself for ${mark}.`,
  sameQuestions: 'Everybody in the group gets the same questions.',
  doesNotCount: (group: string) =>
    `What you have begun does not count for “${group}”, because everybody there gets the same questions.`,
  beginFor: (group: string) => `Begin it for “${group}”`,
  reached: (group: string, score: string, mastery: string) =>
    `For “${group}” this is done: ${score}, and ${mastery} were asked.`,
  missed: (group: string, score: string, mastery: string) =>
    `For “${group}” it is not done yet: ${score}, and ${mastery} are asked.`,
} as const;
