/** Words of files for other programs, and of what those cannot say. */
export const exportWords = {
  matching: (one: string, other: string) => `Choose what belongs together: ${one} – ${other}`,
  checks: 'Checks',
  quiz: 'Quiz',
  final: 'Final assessment',
  // What a format cannot say, each a sentence for the trainer who takes the file.
  typedText:
    'Other programs count blanks at the ends, doubled blanks and letters in another form of Unicode as wrong; this site does not.',
  typedNumber:
    'Other programs take plain digits with a point for decimals; this site also takes commas, blanks between thousands, and signs of currency and units.',
  plainMarkup: 'Struck-out words stand as plain words, and every list is numbered from 1.',
  plainLinks:
    'Links to pages of the course stand as plain words, because the file was made without the address of the site.',
  drawn: (asked: number, of: number) =>
    `An attempt asks ${asked} of the ${of} questions at random; this site also spreads them over the objectives.`,
} as const;
