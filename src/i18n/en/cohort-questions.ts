const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** What is said of the questions that a group answered. */
export const cohortQuestionWords = {
  none: 'No answers have come back yet.',
  unread:
    'The texts of the questions could not be loaded, so they go by their names. The figures are complete; load the page again for the texts.',
  alpha: (alpha: string, items: number, n: number) =>
    `Cronbach’s alpha of these ${items} questions is ${alpha}, n = ${n}.`,
  alphaLow:
    'Below 0.7 the questions ask for things that have little to do with each other, as a short quiz over several objectives does; do not rank people by their totals.',
  alphaFew: (needed: number, n: number) =>
    `No alpha: it takes ${needed} people who answered all of these questions, and ${n === 0 ? 'nobody has' : n === 1 ? '1 has' : `${n} have`}.`,
  alphaDifferent:
    'No alpha: people were asked different questions. To have one, make an assignment that asks everybody the same.',
  alphaNone: 'No alpha: all totals are alike.',

  number: 'No.',
  question: 'Question',
  right: 'Right',
  facility: 'Facility',
  discrimination: 'Discrimination',
  time: 'Median time',
  rightOf: (right: number, n: number) => `${right} of ${n}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  from: (needed: number) => `from ${people(needed)} on`,
  noFigure: 'none: all alike',
  seconds: (seconds: number) => `${Math.round(seconds)} s`,
  quartiles: (lower: number, upper: number) => `${Math.round(lower)} to ${Math.round(upper)} s`,
  unknownTime: 'not known',

  verdicts: {
    'too-few': (needed: number) => `Too few answers to say: it takes ${needed}.`,
    misleads:
      'Misleads: those who got it right did worse in the other questions than those who got it wrong.',
    'misleading-options': (options: string) =>
      `Misleads: of the better half, more chose ${options} than the right answer.`,
    'too-easy': 'Nearly everybody got it right, so it tells nobody apart.',
    'too-hard': 'Fewer than three in ten got it right.',
    weak: 'Hardly tells those who know more from those who know less.',
    'idle-distractors': (options: string) => `Nearly nobody chose ${options}.`,
    fine: 'Nothing stands out.',
    undecided: 'Nothing stands out; how it goes with the other questions cannot be told.',
  },

  option: 'Answer',
  chose: 'Chose it',
  rest: 'Mean in the other questions',
  isRight: 'right',
  share: (n: number, share: string) => `${n} (${share})`,
  noKey:
    'Which answer is right is not known here, because nobody got all points. Keys are not published with the page.',
  typed: 'The most frequent answers:',
  apart: (count: number) =>
    `${count === 1 ? '1 answer was' : `${count} answers were`} given to this question in another meaning, before or after it was changed, and ${count === 1 ? 'is' : 'are'} left out.`,
  objective: (text: string) => `Objective: ${text}`,
  gone: 'The course does not have this question any more.',

  plot: 'Facility and discrimination. The table below says the same.',
  plotFacility: 'Facility',
  plotDiscrimination: 'Discrimination',
  plotNote:
    'Numbers are those of the table. Good questions stand above the dashed line (0.20), away from the right edge; below the solid line (0) a question misleads.',
  statsNone:
    'There are no figures to save yet: it takes 10 people who answered a question. Nothing was saved.',
} as const;
