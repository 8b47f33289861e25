/** Words of the guidance. */
export const guidanceWords = {
  lead: 'One question a page, the answer first. Five minutes, and something to do at the end.',
  audience: 'For',
  inShort: 'In short',
  related: 'Read on',
  /** Names the list of links to groups of questions. */
  groups: 'Subjects',
  all: 'All questions',
  others: 'More questions',
} as const;
