import { percent } from './percent.ts';

/** Words of how sure a learner is, and of how well that fits. */
export const calibrationWords = {
  ask: 'How sure are you?',
  words: { guess: 'A guess', unsure: 'Unsure', sure: 'Fairly sure', certain: 'Certain' },
  means: {
    guess: '1 in 4 right',
    unsure: '1 in 2 right',
    sure: '3 in 4 right',
    certain: 'nearly all right',
  },
  missing: 'First say how sure you are, then check.',
  title: 'How sure, and how right',
  lead: 'Somebody who is well calibrated is right about as often as their words say. It is a mirror for you, not a grade.',
  tooFew: (answers: number, needed: number) =>
    `After ${needed} answers in a review this shows how well your words fit. So far there ${answers === 1 ? 'is 1' : `are ${answers || 'none'}`}.`,
  verdict: {
    over: (said: number, right: number) =>
      `On the whole your words are surer than your answers: they stand for ${percent(said)} right, and ${percent(right)} were. When you feel certain, ask yourself once what would speak against it.`,
    under: (said: number, right: number) =>
      `On the whole you know more than your words say: they stand for ${percent(said)} right, and ${percent(right)} were. You may trust yourself more.`,
    well: (said: number, right: number) =>
      `On the whole your words fit your answers: they stand for ${percent(said)} right, and ${percent(right)} were. What difference there is may be chance.`,
  },
  said: 'You said',
  stands: 'Stands for',
  right: 'Right',
  rightOf: (right: number, answers: number) =>
    answers === 0 ? 'not used yet' : `${right} of ${answers} (${percent(right / answers)})`,
  chart:
    'The bar shows how often you were right, and the line across it how often you would be if the word fitted.',
} as const;
