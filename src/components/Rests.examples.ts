import type { Course } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_COURSE, SAMPLE_IDEAS } from './sample-course.ts';

/** The ideas that a page rests on. It stands once on a page, so one example holds every case. */
export const restsExamples: ComponentExamples<{ course: Course; ideas: readonly string[] }> = {
  component: 'Rests',
  musts: [
    'must be a landmark that is named by its heading',
    'must number its ideas as the citations on the page do',
    'must name the source in each link',
    'must stand at most once on a page, since citations lead to it',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'With and without a page, a long text, other scripts',
      props: { course: SAMPLE_COURSE, ideas: SAMPLE_IDEAS },
    },
  ],
};
