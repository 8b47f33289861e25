import type { ComponentExamples } from './examples.ts';

/** Where a colleague takes an answer away. It stands once on a page. */
export const checklistAnswerExamples: ComponentExamples<{ shown: boolean }> = {
  component: 'ChecklistAnswer',
  musts: [
    'must say that nothing has been sent yet, and what to do',
    'must give the answer as a link and as a file',
    'must offer no answer before something is rated',
  ],
  examples: [{ id: 'usual', name: 'Usual', props: { shown: true } }],
};
