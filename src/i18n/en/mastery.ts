/** What a learner reads of how mastery is estimated; shares as `25 %`. */
export const masteryWords = {
  how: 'How the estimate is made',
  howText: (
    { known, slip, learn }: Readonly<Record<'known' | 'slip' | 'learn', string>>,
    { mastered, growing, answers }: Readonly<Record<'mastered' | 'growing' | 'answers', string>>,
  ) => [
    `The method is Bayesian knowledge tracing (Corbett and Anderson, 1995). Answer by answer it works out the chance that you know an objective. It begins at ${known}. A right answer raises the chance, though less where guessing is easy. A wrong one lowers it, though not to nothing: ${slip} of the answers of people who know are taken as slips. And each answer, with what is said to it, is taken to teach ${learn} of those who did not know.`,
    `From ${mastered} and ${answers} answers on, an objective is called secure, from ${growing} on the way, and below that at the beginning. When you try a question again in the same attempt, or in a lesson on the same day, only the first answer counts.`,
    'These figures are assumptions. They are the same for everybody, and nobody’s answers were collected to find them.',
  ],
} as const;
