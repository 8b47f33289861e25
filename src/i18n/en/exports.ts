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
  cartridge: {
    checksOf: (lesson: string) => `Check yourself: ${lesson}`,
    checkFollows: 'A question on this is among those that follow this page.',
    terms: 'Words in this lesson',
    orders: 'Which of these is in the right order, the first on top?',
    pairs: (one: string, other: string) =>
      `Which of these has every pair right? Pairs: ${one} – ${other}`,
    allOrNothing:
      'Common Cartridge gives all points or none; this site gives a share for an answer that is partly right.',
    order:
      'Common Cartridge has no questions of order. This one shows several orders and asks which is right.',
    matching:
      'Common Cartridge has no questions of pairs. This one shows several sets of pairs and asks which is right.',
    firstGap:
      'Common Cartridge has one gap in a question. This one asks for the first; the others are filled in.',
    numbers: (low: string, high: string) =>
      `Common Cartridge compares numbers as text. This question takes ${low === high ? low : `those from ${low} to ${high}`}, in plain digits.`,
    oneNumber: (number: string) =>
      `Common Cartridge compares numbers as text. This question takes ${number} only, though other numbers near it are right.`,
    wholeQuiz: (all: number, asked: number) =>
      `The quiz asks all of its ${all} questions; an attempt on this site draws ${asked} of them.`,
    scenario: 'The scenario is not in the cartridge; it is played on the site.',
    objectives:
      'Common Cartridge has no place for what a question asks for; the QTI packages name its objective, level and ideas.',
    final:
      'The final assessment is not in the cartridge, because its answers would be open; its files are in the trainers’ kit.',
    points: 'Common Cartridge takes whole points up to 99.',
  },
} as const;
