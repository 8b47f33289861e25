/** What a sheet says while somebody works in it, and the names of its rows. */
export const sheetWords = {
  ofRow: (place: number) => `(row ${place})`,
  up: (place: number) => `Move row ${place} up`,
  down: (place: number) => `Move row ${place} down`,
  remove: (place: number) => `Remove row ${place}`,
  removed: (place: number) => `Row ${place} is removed.`,
  moved: (place: number, count: number) => `Now row ${place} of ${count}.`,
  cleared: 'The sheet is empty.',
  noEvents: 'No row has a title and a first date yet, so there is nothing for a calendar.',
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: 'The file could not be made. What you wrote is kept; try again.',
} as const;
