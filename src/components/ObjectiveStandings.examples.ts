import type { Course } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_COURSE } from './sample-course.ts';

/** What answers say of objectives. It stands once on a page, so one example holds every case. */
export const objectiveStandingsExamples: ComponentExamples<{ course: Course }> = {
  component: 'ObjectiveStandings',
  musts: [
    'must be a landmark that is named by its heading',
    'must say every estimate in words; the meter shows the same',
    'must never grade a person, and say on how many answers an estimate rests',
    'must be of use without a record and without a script: it says where each objective is practised',
  ],
  examples: [{ id: 'usual', name: 'Before the first answer', props: { course: SAMPLE_COURSE } }],
};
