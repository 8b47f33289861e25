import type { Course, Module } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_COURSE } from './sample-course.ts';

const [module] = SAMPLE_COURSE.modules;
if (!module) throw new Error('The sample course has no module.');

/** Objectives of a module and what belongs to each. */
export const alignmentTableExamples: ComponentExamples<{ course: Course; module: Module }> = {
  component: 'AlignmentTable',
  musts: [
    'must scroll sideways by itself, and by the keyboard, where it is wider than the screen',
    'must name each row by its objective and each column by its heading',
  ],
  examples: [
    { id: 'usual', name: 'A module', props: { course: SAMPLE_COURSE, module } },
    {
      id: 'orphan',
      name: 'An objective that nothing belongs to',
      props: {
        course: SAMPLE_COURSE,
        module: { ...module, title: 'Another sample module', lessons: [], questions: [] },
      },
    },
  ],
};
