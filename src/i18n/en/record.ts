/** Words of the keeping of the record. */
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
