/** Words of the file for Anki. */
export const ankiWords = {
  title: 'Take the questions to Anki',
  lead: 'Anki is a free program for flash cards. The file holds the question with its options, the right answer with the reason, and tags for the course, module, objective and kind. In Anki choose File, then Import. A later file updates the cards and leaves their dates alone.',
  onlyRight:
    'Only questions that you have answered right are in it. Until then this page does not know the answer itself: it opens with a right answer.',
  count: (count: number) =>
    count === 0
      ? 'You have not answered any question right yet.'
      : `${count === 1 ? '1 question is' : `${count} questions are`} ready.`,
  save: 'Save a file for Anki',
  making: 'Making the file …',
  saved: (file: string) => `Saved as ${file}.`,
  failed:
    'The questions could not be fetched, so there is no file. What you have answered is kept. Look whether you are connected, then try again.',
} as const;
