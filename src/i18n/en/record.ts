/** Words of the keeping of the record. */
export const recordWords = {
  trouble: {
    forbidden: () =>
      'This browser does not let the page keep anything. Your answers last until you close this tab. To keep them, let this site store data, or use another browser.',
    full: () =>
      'This device has no room left for new answers. What was saved before is kept; free some space, then save again.',
    failed: () =>
      'Your last answer could not be saved. What was saved before is kept; try to save again.',
    newer: () =>
      'This browser has a newer version of the site. What was saved before is kept, and your last answers wait to be saved; reload the page.',
    damaged: () =>
      'What this browser keeps of the course is damaged and cannot be read. Nothing of it was changed, and new answers wait to be saved. Erase the record on its page to start anew; a file that you saved can be brought back there.',
    missing: (count: number) =>
      `${count} of your saved entries can no longer be read: the browser has removed them, or they were changed by hand. All others are kept. If you have a file of your record, bring it back.`,
  },
  saveAgain: 'Try to save again',
  reload: 'Reload the page',
  openRecord: 'Open your record',
  understood: 'Understood',
  savedAgain: 'Saving works again, and everything is saved.',
} as const;
