/** Words of the keeping of the record. */
export const recordWords = {
  notKept: {
    forbidden:
      'This browser does not let the page keep anything. Your answers last until you close this tab; nothing else is lost.',
    full: 'This device has no room left for new answers. What was saved before is kept; free some space, then save again.',
    failed:
      'Your last answer could not be saved. What was saved before is kept; try to save again.',
  },
  saveAgain: 'Try to save again',
  savedAgain: 'Saving works again, and everything is saved.',
} as const;
