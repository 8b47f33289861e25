import type { Checklist } from '../domain/checklist/checklist.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CHECKLIST } from './sample-checklist.ts';

/** The team's view of the items shown above. It stands once on a page, so one example holds every case. */
export const checklistTeamExamples: ComponentExamples<{ checklist: Checklist }> = {
  component: 'ChecklistTeam',
  musts: [
    'must be a landmark that is named by its heading',
    'must send nothing by itself: links and files travel as the learner chooses',
    'must show nothing of what fewer than three people say, and say how many there are',
    'must name nobody, and tell no single answer from another',
    'must say every gap in words',
    'must take answers in by keyboard alone: files are chosen as well as dropped',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Make an invitation to see the rest; usual, long and other scripts',
      props: { checklist: SAMPLE_CHECKLIST },
    },
  ],
};
