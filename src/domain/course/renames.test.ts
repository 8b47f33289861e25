import { expect, it } from 'vitest';
import { aChoice } from '../question/question.builders.ts';
import { currentObject } from '../record/rename.ts';
import { aLesson, aModule } from './course.builders.ts';
import { renamesOf } from './renames.ts';

it('knows the earlier names of modules, lessons and questions', () => {
  const module = aModule({
    was: ['chair'],
    lessons: [aLesson({ was: ['old-chair', 'other/moved'] })],
    questions: [aChoice({ id: 'seat', was: ['stool', 'other/bench'] })],
  });
  const renames = renamesOf({ modules: [module, aModule({ id: 'other', lessons: [] })] });
  expect(renames).toEqual({
    'module/chair': 'module/seat',
    'lesson/seat/old-chair': 'lesson/seat/empty-chair',
    'lesson/other/moved': 'lesson/seat/empty-chair',
    'question/seat/stool': 'question/seat/seat',
    'question/other/bench': 'question/seat/seat',
  });
  expect(currentObject('question/chair/stool', renames)).toBe('question/seat/seat');
});
