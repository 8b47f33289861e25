/** Words of the practices: their pages and what stands on a sheet. */
export const practiceWords = {
  title: 'Practice',
  lead: 'Sheets to work with. Each leaves you with something that you can take into a meeting.',
  sheet: 'Go to the sheet',
  taughtIn: 'Taught in',
  needsScript:
    'Without JavaScript nothing that you write here is kept. You can print the sheet and fill it in with a pen.',
  kept: 'What you write is kept in this browser.',
  keptInPackage: 'What you write is kept as far as there is room for it. Save it before you leave.',
  row: 'Row',
  tools: 'Change the row',
  addRow: 'Add a row',
  noRows: 'There is no row. Add one to begin.',
  choose: 'Choose',
  tallyTitle: 'Who carries how much',
  difference: 'Difference',
  print: 'Print or save as PDF',
  markdown: 'Save as Markdown',
  /** The same button in a package. */
  plainText: 'Save as text',
  csv: 'Save as CSV',
  calendar: 'Add to my calendar',
  clear: 'Clear the sheet',
} as const;
