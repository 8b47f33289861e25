/** Words of a trainer's key: how it is made, backed up and restored. */
export const trainerKeyWords = {
  title: 'Your key',
  lead: 'Results come back sealed. Only a browser that holds your key can open them, and no server has a copy of it.',
  needsScript: 'The key is made in your browser, so this needs JavaScript.',
  needsSealing:
    'Keys cannot be made or used here: browsers allow that only on pages with an address that begins with https, and this one does not. Ask whoever runs this site for its secure address. You can still look at assignments, and copy links that were made before.',
  none: 'This browser holds no key yet. It is made with your first assignment; if you have one from another machine, restore it below.',
  holds: (days: readonly string[]) =>
    days.length === 1
      ? `This browser holds your key, made on ${days.join('')}.`
      : `This browser holds ${days.length} keys, made on ${days.join(', ')}. The latest seals new assignments; each opens what came back for its own.`,

  unsaved:
    'Your key has no backup yet. Save the file now: if this browser loses its data, nobody can open the results that come back.',
  save: 'Save the backup file',
  saveAgain: 'Save the backup file again',
  saved: (file: string) =>
    `Saved as ${file}. Keep it where you find it again, and the passphrase in another place; one without the other opens nothing.`,

  make: 'First, your key',
  makeLead:
    'You have one key for all your assignments. It stays in this browser. A backup file lets you take it to another machine, and a passphrase protects that file.',
  passphrase: 'Passphrase for the backup file',
  passphraseNote: (shortest: number) =>
    `${shortest} characters or more; four or five words that nobody guesses are good. Write it down: nobody can recover it.`,
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  makeKey: 'Make my key',
  making: 'Making your key …',
  tooShort: (shortest: number, has: number) =>
    `The passphrase has ${has === 1 ? '1 character' : `${has} characters`}; it needs ${shortest} or more.`,
  made: 'Your key is made. Save its backup file now.',
  notMade: 'The key could not be made, and nothing was changed. Try it again.',

  restore: 'Restore a key from its backup file',
  restoreLead:
    'Choose the file that you saved on the other machine, and type its passphrase. The file stays in your browser.',
  file: 'Backup file',
  filePassphrase: 'Its passphrase',
  restoreKey: 'Restore the key',
  restoring: 'Opening the file …',
  needsFile: 'Choose the backup file first.',
  needsPassphrase: 'Type its passphrase first.',
  restored: (day: string) =>
    `The key made on ${day} is here. This browser now opens what came back for its assignments.`,
  known: (day: string) => `This browser holds the key made on ${day} already. Nothing was changed.`,
  faults: {
    'no-backup':
      'That is no backup file of a key. Its name has “trainer-key” in it and ends in .json. Nothing was changed.',
    newer:
      'The file was made by a newer version of this page. Load this page again; if that does not help, restore it where it was made. Nothing was changed.',
    'other-course':
      'The file belongs to another course. Restore it on the page of that course. Nothing was changed.',
    'wrong-passphrase':
      'The passphrase does not open this file. Capitals and blanks count. If you are sure of it, the file was altered on its way: copy it again. Nothing was changed.',
  },
} as const;
