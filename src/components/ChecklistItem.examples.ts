import type { Checklist, ChecklistItem } from '../domain/checklist/checklist.ts';
import type { Course } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { FOREIGN_ITEM, LONG_ITEM, SAMPLE_CHECKLIST, USUAL_ITEM } from './sample-checklist.ts';
import { SAMPLE_COURSE } from './sample-course.ts';

const propsOf = (item: ChecklistItem) => ({
  course: SAMPLE_COURSE,
  checklist: SAMPLE_CHECKLIST,
  item,
});

/** Items of a checklist, each in a list of its own. */
export const checklistItemExamples: ComponentExamples<{
  course: Course;
  checklist: Checklist;
  item: ChecklistItem;
}> = {
  component: 'ChecklistItem',
  surroundings: 'checklist',
  musts: [
    'must group the ratings of a behaviour under the behaviour, as radio buttons',
    'must be rated with the keyboard alone: Tab to a behaviour, arrow keys between ratings',
    'must let a rating be taken back, and move nothing when a rating is given',
    'must show what is rated by more than colour',
    'must name the field for evidence by its label',
    'must be filled in with a pen when it is printed',
  ],
  examples: [
    { id: 'usual', name: 'With two behaviours and two lessons', props: propsOf(USUAL_ITEM) },
    { id: 'long', name: 'With long texts and a very long word', props: propsOf(LONG_ITEM) },
    { id: 'foreign', name: 'In other scripts, without a lesson', props: propsOf(FOREIGN_ITEM) },
  ],
};
