/** Words of what is made for print: workbooks, guides, question sheets and checklists. */
export const printWords = {
  // What a file is called on its first page and in its running head.
  workbook: 'Workbook',
  guide: 'Facilitator’s guide',
  questions: 'Questions',
  answers: 'Answers',
  checklist: 'Checklist',
  subject: {
    workbook: (title: string) => `Workbook for learners: ${title}`,
    guide: (title: string) => `Session plans, questions and keys for trainers: ${title}`,
    questions: (title: string) => `Questions to answer on paper: ${title}`,
    answers: (title: string) => `Answers and explanations, for trainers: ${title}`,
    checklist: (title: string) => `To fill in with a pen: ${title}`,
  },
  name: 'Name',
  date: 'Date',
  score: 'Points',
  contents: 'In these pages',
  edition: (course: string, version: string, licence: string) =>
    `${course}, version ${version}. ${licence}.`,
  forTrainers: 'For trainers: this file holds the keys.',

  // A workbook.
  howTo:
    'Read a lesson on the site, then write here what you want to keep. The questions are those of the lesson; their answers stand at the end of the module.',
  before: 'Before',
  after: 'After',
  tick: 'Tick what you can do now, and tick again when you have finished.',
  objectives: 'After this module you can',
  objective: 'What I can do',
  lessonObjectives: 'After this lesson you can',
  notes: 'Your notes',
  words: 'Words to know',
  check: 'Check yourself',
  scenario: 'Scenario',
  whatDoYouDo: 'What do you do?',
  whyDoYou: 'Why, and what do you expect to happen?',
  scenarioOnline:
    'Each choice leads to another scene. Play it to its end on the site, and compare it with what you have written here.',
  practice: 'Practice',
  plan: 'What I will do, by when',
  planNote:
    'Choose few things, and small enough to do. A date that you can keep and a person who will see it are worth more than a long list.',
  action: 'What I will do',
  byWhen: 'By when',
  witness: 'Who will see it',
  done: 'Done',
  lookAgain: 'On this day I look at this page again',
  hardest: 'What could keep me from it, and what I do then',
  answersTo: 'Answers',
  answersNote:
    'Look here when you have answered. What you got wrong is worth a second look at the lesson.',
  rests: 'What this rests on',
  restsNote: 'The numbers in the text stand for these ideas, in our words.',

  // Questions and answers.
  points: (points: number) => (points === 1 ? '1 point' : `${points} points`),
  outOf: (points: number) => `of ${points}`,
  sheetNote:
    'Fill in one circle where one answer is right, and tick every box that is right where there may be more. A half-right answer can earn part of its points.',
  numberThem: 'Number these in order, beginning with 1.',
  writeLetters: 'Write the letter of what belongs to each line.',
  or: ' or ',
  key: 'Key',
  hint: 'Hint',
  passMark: (points: number, of: number, per: string) => `${points} of ${of} points pass (${per}).`,

  // A guide.
  atAGlance: 'At a glance',
  leavesWith: 'What the group leaves with',
  bring: 'Have ready',
  beforehand: 'Before the session',
  session: (minutes: number) => `Session of ${minutes} minutes`,
  time: 'Time',
  minutes: 'Minutes',
  step: 'Step',
  inMinutes: (minutes: number) => `${minutes} min`,
  clock: (from: string, to: string) => `${from}–${to}`,
  pitfalls: 'What groups get wrong',
  debrief: 'Questions for the talk at the end',
  checksAndKeys: 'Checks, with keys',
  checksNote:
    'Learners meet these in the lessons. Beside each wrong answer stands what it tells you about the person who chose it, as the site puts it to them.',
  quizAndKeys: 'Quiz, with keys',
  quizNote: (asked: number, of: number) =>
    asked < of
      ? `An attempt on the site asks ${asked} of these ${of} questions. Its keys are sealed there; here they are open, so keep this file to yourself.`
      : 'The quiz on the site asks these questions. Its keys are sealed there; here they are open, so keep this file to yourself.',
  asks: (objective: string) => `Asks whether people can: ${objective}`,

  // A checklist.
  scale: 'The scale',
  behaviour: 'What others could see',
  evidence: 'Evidence: when and where',
  profile: 'Your profile',
  profileNote:
    'Add up each row of ticks, counting the lowest word of the scale as 0, and divide by the number of acts rated. It is a mirror for you, not a grade.',
  item: 'Item',
  sum: 'Sum',
  mean: 'Mean',
  workOn: 'Work on it',
  chosen: (count: number) => `The ${count} that I work on`,
} as const;
