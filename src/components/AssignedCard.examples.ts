import type { ComponentExamples } from './examples.ts';

/** The card of an assignment; what is in it comes from a link and the record, by script. */
export const assignedCardExamples: ComponentExamples<{
  id: string;
  course: string;
  cohort: string;
  record: string;
}> = {
  component: 'AssignedCard',
  musts: [
    'must be an article that is named by the group',
    'must show what comes from a link as text, never as markup',
    'must say how far each task is in words, never by colour alone',
    'must show all that would be sent before anything is made',
  ],
  examples: [
    {
      id: 'blank',
      name: 'Before anything is known of an assignment',
      props: { id: 'Sample', course: '#AssignedCard', cohort: '#AssignedCard', record: '#' },
    },
  ],
};
