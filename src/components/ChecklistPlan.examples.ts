import type { Checklist } from '../domain/checklist/checklist.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CHECKLIST } from './sample-checklist.ts';

/** The plan for the items shown above. It stands once on a page, so one example holds every case. */
export const checklistPlanExamples: ComponentExamples<{ checklist: Checklist }> = {
  component: 'ChecklistPlan',
  musts: [
    'must be a landmark that is named by its heading',
    'must group the fields of an item under its name',
    'must say in a status region how many items may be chosen, and when that is reached',
    'must keep what was written when an item is taken out and chosen again by mistake',
    'must be a table on paper, with room to write what is not chosen yet',
    'must stay hidden until a script can fill it',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Empty until items above are chosen; then usual, long and other scripts',
      props: { checklist: SAMPLE_CHECKLIST },
    },
  ],
};
