/** Words of a facilitator's notes on a session. */
export const sessionNotesWords = {
  title: 'Your notes',
  lead: 'Notes under each step, and these on the whole, stay in this browser. They are printed with the plan.',
  ofStep: 'Your notes',
  ofStepLong: (step: string) => `Your notes on “${step}”`,
  ofSession: 'Notes on the session',
  gone: 'Notes on steps that the plan no longer has',
  goneOf: (step: string, minutes: string) => `${step} (${minutes} minutes)`,
  save: 'Save as a file',
  print: 'Print plan and notes',
  erase: 'Erase notes and counts',
  erased: 'Notes and shows of hands are erased.',
  nothing: 'There is nothing to save or erase yet.',
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: 'The file could not be made. Your notes are kept; try again.',
  notKept:
    'This browser keeps nothing, so your notes last as long as this page is open. Save them as a file.',
  planOf: (minutes: number) => `Plan of ${minutes} minutes`,
  hands: 'Shows of hands',
  hand: { option: 'Answer', before: 'Before the talk', after: 'After the talk', right: 'right' },
} as const;
