import type { ComponentExamples } from './examples.ts';

/** The link to the review. The count comes from the learner's record. */
export const reviewDueExamples: ComponentExamples<Record<string, never>> = {
  component: 'ReviewDue',
  surroundings: 'prose',
  musts: [
    'must lead to the review whether or not a count can be told',
    'must say the count in words and figures, and take no room while there is none',
    'must not be announced when the page opens',
  ],
  examples: [{ id: 'usual', name: 'As the list of modules shows it', props: {} }],
};
