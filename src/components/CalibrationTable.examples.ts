import type { ComponentExamples } from './examples.ts';

/** The calibration of the learner of this browser. It stands once on a page, so one example holds every case. */
export const calibrationTableExamples: ComponentExamples<Record<string, never>> = {
  component: 'CalibrationTable',
  musts: [
    'must be a landmark that is named by its heading',
    'must say in a sentence what the table shows, and never grade a person',
    'must say every bar in words and figures too, and leave the bar to the eye',
    'must say how many answers are still needed while there are too few',
  ],
  examples: [
    { id: 'usual', name: 'Filled after twenty answers in a review in this browser', props: {} },
  ],
};
