import type { ModuleOutline } from '../domain/record/progress.ts';
import type { ComponentExamples } from './examples.ts';

/** What the notes below are about: a module with nothing left to do, and one that is not begun. */
export const PROGRESS_OUTLINE: readonly ModuleOutline[] = [
  { id: 'sample-done', hasQuiz: false, lessons: [] },
  { id: 'sample-new', hasQuiz: true, lessons: [{ id: 'sample-first', checks: [] }] },
];

/** Notes of progress. The words come from the learner's record, so only some can be shown here. */
export const progressNoteExamples: ComponentExamples<{ part: string }> = {
  component: 'ProgressNote',
  surroundings: 'prose',
  musts: [
    'must say progress in words, never by colour alone',
    'must be empty and take no room while nothing is known',
    'must not be announced when the page opens',
  ],
  examples: [
    {
      id: 'done',
      name: 'Done',
      props: { part: 'module-sample-done' },
      sentence: ['A sample module, 5 min ', ''],
    },
    {
      id: 'empty',
      name: 'Not begun, so that nothing is said',
      props: { part: 'module-sample-new' },
      sentence: ['Another sample module, 5 min ', ''],
    },
  ],
};
