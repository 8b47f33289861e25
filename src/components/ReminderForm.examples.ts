import type { ComponentExamples } from './examples.ts';
import { LONG_TITLE } from './sample-text.ts';

/** The form that makes a reminder. It stands once on a page, so one example holds every case. */
export const reminderFormExamples: ComponentExamples<{ course: string }> = {
  component: 'ReminderForm',
  musts: [
    'must be a landmark that is named by its heading',
    'must label every field in words that are seen',
    'must say in a status region under which name the file was saved, or what is missing',
    'must stay out of the way without JavaScript',
  ],
  examples: [{ id: 'long', name: 'For a course with a long title', props: { course: LONG_TITLE } }],
};
