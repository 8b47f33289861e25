/** What question banks for Moodle say to trainers and, in a few questions, to learners. */
export const moodleWords = {
  pools: { check: 'Checks', quiz: 'Quiz', final: 'Final assessment' },
  unit: (unit: string) => `Give the answer in ${unit}.`,
  headings: (left: string, right: string) => `Choose for each “${left}” its “${right}”.`,
  place: (place: number) => `Place ${place}`,
  losses: {
    wholeChoice:
      'On the site only the whole right answer earns points. Moodle gives a share for every right option, as long as no wrong one is chosen.',
    wholeMatch:
      'On the site only the whole right answer earns points. Moodle gives a share for every right pair.',
    wholeGaps:
      'On the site only the whole right answer earns points. Moodle gives a share for every right gap.',
    share: (count: number) =>
      `Moodle cannot share a grade out among ${count} options, so each earns a little more than its share.`,
    typed: 'The site overlooks doubled blanks in a typed answer. Moodle counts it as wrong.',
    number:
      'The site reads a number with a sign in front of it, such as £ 40. Moodle counts it as wrong. With commas between thousands, Moodle asks for the number again.',
    plainAnswers:
      'Moodle shows the answers to choose from as plain text, without bold, code or links.',
    gapPoints: (points: number, gaps: number) =>
      `Moodle counts whole points for each of the ${gaps} gaps: ${gaps} in all instead of ${points}.`,
    links:
      'Links to pages of the course stand as plain words, because the file was made without the address of the site.',
    hint: 'On the site the hint can be opened before answering. Moodle shows it after a wrong try, and only in a quiz that allows several tries.',
    giftHint: 'GIFT has no hints, so the hint is left out.',
    giftPoints: (points: number) =>
      `GIFT has no points. Set ${points} in the quiz, where Moodle gives 1.`,
    giftOrder:
      'GIFT cannot keep the options in their order. Moodle shuffles them unless the question is told otherwise.',
    giftUnit: 'GIFT has no units, so the unit stands in the question.',
    giftSequence:
      'GIFT has no questions of order. This one asks which item belongs to each place instead.',
    giftSequenceWhole:
      'Each item in its place earns a share of the points; on the site only the whole order does.',
    giftGaps:
      'GIFT has no text with several gaps, so this question is not in the file. The Moodle XML file has it.',
    giftCode:
      'GIFT takes an answer of this question for code, so the question is not in the file. The Moodle XML file has it.',
  },
} as const;
