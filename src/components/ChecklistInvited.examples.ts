import type { Checklist } from '../domain/checklist/checklist.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CHECKLIST } from './sample-checklist.ts';

/** What a colleague reads who was invited. It stands once on a page. */
export const checklistInvitedExamples: ComponentExamples<{ checklist: Checklist; shown: boolean }> =
  {
    component: 'ChecklistInvited',
    musts: [
      'must say what is asked, what an answer holds, and who could read it',
      'must name nobody',
      'must lead to a checklist of one’s own',
      'must stay hidden until an invitation is opened',
    ],
    examples: [{ id: 'usual', name: 'Usual', props: { checklist: SAMPLE_CHECKLIST, shown: true } }],
  };
