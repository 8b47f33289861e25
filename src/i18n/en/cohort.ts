/** Words that stand on the page of a group's results. */
export const cohortWords = {
  title: 'How the group did',
  heading: 'Results',
  lead: 'Take in the results that learners send you: who has done what, what is missing, and which questions failed the group.',
  needsScript:
    'Results are opened in your browser, so this page needs JavaScript. Nothing of them is sent anywhere.',
  needsSealing:
    'Results cannot be opened here: browsers allow that only on pages with an address that begins with https, and this one does not. Ask whoever runs this site for its secure address.',
  steps: [
    'Make an assignment and send its link to the group.',
    'Learners send you their results, as files or links.',
    'Drop the files here, or paste the links. The board appears below.',
  ],
  toAssign: 'Make an assignment',

  intake: 'Take results in',
  files: 'Choose files, or drop them anywhere on this page',
  paste: 'Or paste links, or whole mails with links in them',
  take: 'Take the results in',
  refused: 'Not taken in',
  stays: 'Results stay in this browser. Nothing is sent.',

  shown: 'The group',
  assignment: 'Assignment',
  wall: 'Hide names, for a wall',
  wallNote:
    'Numbers stand in the place of names, in an order that says nothing, until you close this tab.',
  full: 'Full screen',
  print: 'Print',

  board: 'Who has done what',
  boardLead: 'A score is the best one; in a lesson, the share of its checks answered right.',
  boardTable: 'Table of people and tasks',
  boardCsv: 'Save the table (CSV)',

  objectives: 'Scores by objective',
  objectivesLead:
    'The mean of first answers, before any feedback was read. It tells what the group knew, not how well anybody did in the end.',
  objective: 'Objective',
  score: 'Score',
  answers: 'Answers',
  people: 'People',

  missing: 'What is missing',
  missingName: 'Name',
  missingTasks: 'Still to do',
  expected: 'Whom do you expect?',
  expectedNote: 'A name on each line, or only a number. It is kept in this browser.',
  reminder: 'Reminder',
  reminderFor: 'For',
  reminderText: 'Text of the mail',
  copy: 'Copy the text',
  mail: 'Open in my mail program',
  mailNote:
    'The mail has no addresses: this page knows none. To the whole group it names nobody; only a mail to one person says what that person has left to do.',
  mailLong:
    'Some mail programs shorten a text of that length, or open nothing. Then copy the text from here.',

  questions: 'How the questions did',
  questionsLead:
    'From first answers. A figure is left out where the group is too small for it to say anything: facility needs 10 people, discrimination, distractors and alpha need 30.',
  questionsCsv: 'Save the figures (CSV)',
  stats: 'Save item-stats.json',
  statsNote:
    'Put this file into the folder content/ of the course: the next build names the questions that misled a group of 30 or more. It holds no names and nobody’s answers; questions that fewer than 10 people answered are left out.',

  proves: 'What a result proves',
  provesList: [
    'It was made for this assignment and sealed for your key; nobody on the way could read it.',
    'It does not prove who answered, or with what help. A name is what somebody typed, and whoever has the link of the assignment and knows how results are made could make one up.',
    'Dates come from the clock of the learner’s device.',
  ],
  provesMore: 'If more depends on it, talk with people about two or three of the questions.',

  kept: 'What is kept here',
  keptLead:
    'Results stay in this browser until you remove them, and nowhere else. Save the table if you want to keep it longer.',
  remove: 'Remove the results of this assignment',
  forget: 'Forget everything of this course’s groups',
  sure: 'Forget all of it?',
  sureText:
    'All results, all assignments that you made, and whom you expected are removed from this browser. Your keys stay, so that results that are still on their way can be opened. This cannot be undone.',
  yes: 'Yes, forget it',
  no: 'No, keep it',
} as const;
