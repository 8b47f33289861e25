/** Words of a calculation and of the report that is made of it. */
export const calculationWords = {
  places: { low: 'Low', likely: 'Likely', high: 'High' },
  source: 'Where it comes from',
  currency: 'Our currency',
  currencyHint: 'Such as KES, € or US dollars',
  ourMoney: 'in our currency',
  range: (from: string, to: string) => (to ? `From ${from} to ${to}.` : `${from} or more.`),
  results: 'What follows',
  figure: 'Figure',
  rangeNote:
    'The likely figure comes from your likely values. Low and high are the least and the greatest figure that your low and high values give in any combination.',
  missing: (inputs: string) => `Still missing: ${inputs}.`,
  divides: 'This cannot be worked out, because it divides by nothing.',
  min: 'the smaller of',
  max: 'the greater of',
  none: '–',
  problems: {
    number: 'Write one plain number in each box.',
    range: (from: string, to: string) =>
      to ? `A value here lies between ${from} and ${to}.` : `A value here is ${from} or more.`,
    order: 'Low comes first, then likely, then high: each at least as great as the one before.',
  },
  figures: 'The figures',
  inputs: 'What they rest on',
  input: 'What we put in',
  formulas: 'How they are worked out',
  printReport: 'Print the report alone',
  saveReport: 'Save the report as Markdown',
  notYet: 'not written yet',
} as const;
