import type { Checklist } from '../domain/checklist/checklist.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CHECKLIST } from './sample-checklist.ts';

/** The profile of the items shown above. It stands once on a page, so one example holds every case. */
export const checklistProfileExamples: ComponentExamples<{ checklist: Checklist }> = {
  component: 'ChecklistProfile',
  musts: [
    'must be a landmark that is named by its heading',
    'must say every bar and line in words too, and leave bars and lines to the eye',
    'must show two rounds side by side, each with its date',
    'must be a table with headings for its rows and columns',
    'must stay hidden until a script can fill it',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Usual, long and other scripts; rate the items above to see it change',
      props: { checklist: SAMPLE_CHECKLIST },
    },
  ],
};
