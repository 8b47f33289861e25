/** Words of the keeping of the record. */
export const recordWords = {
  trouble: {
    forbidden: () =>
      'This browser does not let the page keep anything. Your answers last until you close this tab. To keep them, let this site store data, or use another browser.',
    full: () =>
      'This device has no room left for new answers. What was saved before is kept; free some space, then save again.',
    failed: () =>
      'Your last answer could not be saved: the disk may be full. This tab holds it until you close it. Free some space, then save again.',
    newer: () =>
      'This browser has a newer version of the site. What was saved before is kept, and your last answers wait to be saved; reload the page.',
    blocked: () =>
      'Another tab with an earlier version of this site stands in the way. What was saved before is kept, and your last answers wait to be saved; close the other tabs of this site, then reload the page.',
    damaged: () =>
      'What this browser keeps of the course is damaged and cannot be read. Nothing of it was changed, and new answers wait to be saved. Erase the record on its page to start anew; a file that you saved can be brought back there.',
    missing: (count: number) =>
      `${count} of your saved entries can no longer be read: removed by the browser, or changed by hand. All others are kept. If you have a file of your record, bring it back.`,
    clock: () =>
      'The clock of this device is behind your latest entries. They are kept, in the order in which you made them; set the clock right, so that new ones get the right date.',
    late: (count: number) =>
      `${count === 1 ? '1 entry was' : `${count} entries were`} still waiting to be saved, from an earlier page or another tab. Nothing is lost: all is saved now, and you need do nothing.`,
  },
  saveAgain: 'Try to save again',
  reload: 'Reload the page',
  openRecord: 'Open your record',
  understood: 'Understood',
  savedAgain:
    'Saving works again. After a full disk a browser can still lose what it keeps, so save your record as a file too.',
} as const;
