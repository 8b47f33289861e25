/** Words of the guidance. */
export const guidanceWords = {
  lead: 'One question a page, the answer first. Five minutes, and something to do at the end.',
  audience: 'For',
  inShort: 'In short',
  learnMore: 'Learn it properly',
} as const;
