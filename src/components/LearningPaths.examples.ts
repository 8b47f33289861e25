import type { Course } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_COURSE, SAMPLE_MODULE } from './sample-course.ts';
import { LONG_TEXT, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const course: Course = {
  ...SAMPLE_COURSE,
  paths: [
    { id: 'sample-path', title: 'A path', summary: 'For some.', modules: [SAMPLE_MODULE.id] },
    {
      id: 'sample-path-long',
      title: `${LONG_TITLE} ${LONG_WORD}`,
      summary: LONG_TEXT,
      modules: [SAMPLE_MODULE.id],
    },
    { id: 'sample-path-empty', title: 'A path without a module', summary: '', modules: [] },
  ],
};

/** Learning paths. They stand once on a page, so one example holds every case. */
export const learningPathsExamples: ComponentExamples<{ course: Course }> = {
  component: 'LearningPaths',
  musts: [
    'must say how far somebody is in words; the meter shows the same',
    'must say without a record, and without a script, how much a path holds',
    'must name the link by which to go on as its place is named elsewhere',
  ],
  examples: [{ id: 'usual', name: 'Usual, with long texts, and empty', props: { course } }],
};
