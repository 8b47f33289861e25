/**
 * Every word of the interface in English, by the part that says it. A part imports only its own,
 * so that a page loads no words that it does not show.
 */
export const siteWords = {
  skip: 'Skip to the text',
  menu: 'Main',
  course: 'Course',
  guidance: 'Guidance',
  glossary: 'Glossary',
  sources: 'Sources',
  search: 'Search',
  searchHint: 'Search (press / or Ctrl K)',
  theme: 'Theme',
  themes: { auto: 'as the device', light: 'light', dark: 'dark' },
  home: 'Home',
  where: 'You are here',
  keptHere: 'What you do here stays in this browser.',
  version: (version: string) => `Version ${version}`,
  licence: (licence: string) => `Text under ${licence}`,
} as const;

export const courseWords = {
  contents: 'In this course',
  module: (number: number) => `Module ${number}`,
  lessonOf: (number: number, count: number) => `Lesson ${number} of ${count}`,
  minutes: (minutes: number) => `${minutes} min`,
  read: (minutes: number) => `${minutes} min read`,
  coming: 'Coming',
  comingNote: 'This module is being written. What it will teach stands below.',
  objectives: 'After this module you can',
  lessonObjectives: 'After this lesson you can',
  lessons: 'Lessons',
  quiz: 'Quiz',
  quizOf: (title: string) => `Quiz: ${title}`,
  quizSummary: (count: number) => `${count} questions from the whole module`,
  paths: 'Paths for your work',
  pathModules: (titles: string) => `Modules: ${titles}`,
  rests: 'What this rests on',
  restsNote: 'The ideas behind the claims, in our words, and where they were published.',
  page: (page: string) => `page ${page}`,
  taughtIn: 'Taught in',
  usedIn: 'Used in',
  notTaughtYet: 'Taught in a module that is being written',
  previous: 'Before',
  next: 'Next',
  practise: 'Practise',
  allModules: 'All modules',
  levels: {
    remember: 'Remember',
    understand: 'Understand',
    apply: 'Apply',
    analyse: 'Analyse',
    evaluate: 'Evaluate',
    create: 'Create',
  },
} as const;

export const textWords = {
  example: (place: string) => `Invented example: ${place}`,
  task: 'Your turn',
  try: 'Try this week',
  note: 'Aside',
  check: 'Check yourself',
  saysAuthor: (name: string) => `says ${name}`,
  moreInGlossary: 'More in the glossary',
} as const;

export const guidanceWords = {
  lead: 'One question a page, the answer first. Five minutes, and something to do at the end.',
  audience: 'For',
  inShort: 'In short',
  learnMore: 'Learn it properly',
  more: 'More guidance',
} as const;

export const glossaryWords = {
  lead: 'The words that this course uses, in plain ones.',
  also: (names: string) => `Also: ${names}`,
  rests: 'Rests on',
} as const;

export const sourceWords = {
  lead: 'Everything that is taught here rests on these texts. Their ideas stand here in our own words, each with the places where it is taught.',
  ideas: (count: number) => `${count} ideas`,
  noAuthor: 'Author not named on the page',
  pages: (pages: string) => `pages ${pages}`,
} as const;

export const searchWords = {
  title: 'Search',
  lead: 'Guidance, lessons, glossary and sources.',
  index: 'Everything from A to Z',
  kinds: { guidance: 'Guidance', lesson: 'Lesson', glossary: 'Glossary', source: 'Source' },
  placeholder: 'What are you looking for?',
  close: 'Close the search',
  loading: 'Opening the search…',
  failed: 'The search could not be opened. The index from A to Z has every page.',
  audience: 'Audience',
  kind: 'Kind',
} as const;

export const missingWords = {
  title: 'This page is an empty chair',
  text: 'Nobody sits at this address. Perhaps the page has moved, or the link lost a letter.',
  toIndex: 'Look it up from A to Z',
} as const;

export const questionWords = {
  label: 'Question',
  submit: 'Check my answer',
  again: 'Try again',
  right: 'Right.',
  wrong: 'Not yet.',
  partly: (share: string) => `Partly right: ${share} of it stands.`,
  incomplete: 'Answer first, then check.',
  hint: 'A hint',
  answer: 'Show the answer',
  why: 'Why',
  isRight: 'Right',
  isWrong: 'Not right',
  several: 'More than one is right.',
  sequence: 'Put these in order, the first on top.',
  matching: 'Choose what belongs together.',
  choose: 'Choose',
  gap: (number: number) => `Gap ${number}`,
  number: 'Your answer, a number',
  accepted: 'Accepted',
  up: (item: string) => `Move up: ${item}`,
  down: (item: string) => `Move down: ${item}`,
  moved: (item: string, place: number, count: number) => `${item}: now ${place} of ${count}`,
  saved: 'Saved in this browser',
  goBack: 'Read again',
  otherwise: 'None of these',
} as const;

export const quizWords = {
  lead: (count: number, per: string) =>
    `${count} questions, drawn from a larger bank. ${per} of the points pass. Your first answer to a question counts; you may try again to learn.`,
  needsScript: 'Checking your answers needs JavaScript. You can read the questions without it.',
  begin: 'Begin the quiz',
  resume: 'Go on with the quiz',
  position: (number: number, count: number) => `Question ${number} of ${count}`,
  next: 'Next question',
  finish: 'See the result',
  passed: (percent: string) => `Passed with ${percent}.`,
  failed: (percent: string, needed: string) => `${percent} so far. ${needed} pass.`,
  score: (points: number, possible: number) => `${points} of ${possible} points`,
  review: 'Question by question',
  gotRight: 'right',
  missed: 'missed',
  retake: 'Take it again with other questions',
  back: 'Back to the module',
} as const;

export const progressWords = {
  lesson: { new: '', begun: 'begun', done: 'done' },
  checks: (right: number, checks: number) => `${right} of ${checks} checks right`,
  lessonsDone: (done: number, lessons: number) => `${done} of ${lessons} lessons done`,
  quiz: { new: '', begun: 'quiz begun', failed: 'quiz not passed yet', passed: 'quiz passed' },
  moduleDone: 'Done',
  markRead: 'Mark this lesson as done',
  goOn: 'Go on where you left off',
  lessonDone: 'Lesson done',
} as const;

export const recordWords = {
  notKept: {
    forbidden:
      'This browser does not let the page keep anything. Your answers last until you close this tab; nothing else is lost.',
    full: 'This device has no room left for new answers. What was saved before is kept; free some space, and the page tries again with your next answer.',
    failed:
      'Your last answer could not be saved. What was saved before is kept; the page tries again with your next answer.',
  },
  savedAgain: 'Saving works again, and everything is saved.',
} as const;

export const scenarioWords = {
  label: 'Scenario',
  begin: 'Begin',
  again: 'Begin again',
  scene: 'Scene',
  whatDoYouDo: 'What do you do?',
  ending: 'How it ended',
  debrief: 'Debrief',
  back: 'One step back',
} as const;

export const checklistWords = {
  behaviours: 'What others could see',
  missing: 'It is missing when',
  firstStep: 'A first step, within a week',
  askTeam: 'Ask your team',
  lessons: 'Lessons that help',
  evidence: 'Evidence: when and where, in a few words',
  choose: 'Work on this one',
  profile: 'Your profile',
  profileLead: 'The mean of your ratings. It is a mirror for you, not a grade.',
  item: 'Item',
  rated: 'Rated',
  ratedOf: (rated: number, all: number) => `${rated} of ${all}`,
  level: 'Mean',
  notRated: 'not rated',
  plan: 'Your plan',
  planEmpty: (most: number) => `Choose up to ${most} to work on, and they appear here.`,
  planFull: (most: number) => `You have chosen ${most}. Take one out to choose another.`,
  action: 'What I will do',
  date: 'By when',
  witness: 'Who will see it',
  print: 'Print or save as PDF',
  clear: 'Clear this rating',
  needsScript: 'Without JavaScript you can print this page and fill it in with a pen.',
  outOf: (rated: number, all: number) => `${rated} of ${all} behaviours rated`,
} as const;
