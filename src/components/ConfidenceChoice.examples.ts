import type { ComponentExamples } from './examples.ts';

/** The choice of how sure one is. It is the same for every question. */
export const confidenceChoiceExamples: ComponentExamples<Record<string, never>> = {
  component: 'ConfidenceChoice',
  musts: [
    'must be a group of radio buttons that is named by its question',
    'must be answered with the keyboard alone: Tab, arrow keys, Space',
    'must say for each word how often it should turn out right',
    'must say in a status region that a choice is missing, and lead to it',
    'must keep what was chosen once the first answer is checked',
    'must have targets of at least 24 by 24 pixels',
  ],
  examples: [{ id: 'usual', name: 'As every question of a review asks it', props: {} }],
};
