import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import type { ComponentExamples } from './examples.ts';
import { ARABIC, LONG_TITLE, LONG_WORD } from './sample-text.ts';

const lesson = (id: string, title: string) => ({ id, title, checks: [] });

/** A course with a usual module, one with long names, and one in another script without a quiz. */
const course: AssignableCourse = {
  version: '1.0.0',
  mastery: 0.8,
  modules: [
    {
      id: 'sample-module',
      title: 'A sample module',
      lessons: [lesson('sample-one', 'A first lesson'), lesson('sample-two', 'A second lesson')],
      quiz: 8,
    },
    {
      id: 'sample-long',
      title: `${LONG_TITLE} ${LONG_WORD}`,
      lessons: [lesson('sample-three', LONG_TITLE), lesson('sample-four', LONG_WORD)],
      quiz: 1,
    },
    {
      id: 'sample-foreign',
      title: ARABIC,
      lessons: [lesson('sample-five', ARABIC)],
      quiz: 0,
    },
  ],
  final: 30,
};

/** The form of an assignment. It stands once on a page, so one example holds every case. */
export const assignFormExamples: ComponentExamples<{ course: AssignableCourse }> = {
  component: 'AssignForm',
  musts: [
    'must be a landmark that is named by its heading',
    'must choose a module by one box, which tells when a part of it is chosen',
    'must ask for score and seed of a quiz only once it is chosen, in a group that says whose they are',
    'must say at each field what is wrong with it, and how much is wrong in a status region',
    'must fit a screen of 320 px without scrolling sideways',
  ],
  examples: [{ id: 'long', name: 'For a course with long names', props: { course } }],
};
