/** Words of the frame of every page. */
export const siteWords = {
  skip: 'Skip to the text',
  menu: 'Main',
  course: 'Course',
  guidance: 'Guidance',
  glossary: 'Glossary',
  sources: 'Sources',
  search: 'Search',
  searchHint: 'Search (press / or Ctrl K)',
  trainers: 'For trainers',
  home: 'Home',
  nothingYet: 'Nothing is here yet.',
  keptHere: 'Your record stays in this browser',
  version: (version: string) => `Version ${version}`,
  licence: (licence: string) => `Text under ${licence}`,
} as const;
