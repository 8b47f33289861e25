import { expect, it } from 'vitest';
import { aResult, anAssignment } from './assignment.builders.ts';
import { resultByTodaysNames } from './renamed-result.ts';
import { assignmentByTodaysNames } from './todays-names.ts';

const RENAMES = {
  'module/seat': 'module/place',
  'lesson/seat/two': 'lesson/seat/one',
  'question/seat/chair': 'question/place/empty-chair',
};

it('names the tasks of an assignment as the course does today, each once', () => {
  const tasks = ['lesson/seat/one', 'lesson/seat/two', 'quiz/seat', 'final', 'lesson/gone/one'];
  const named = assignmentByTodaysNames(
    anAssignment({ tasks: tasks.map((object) => ({ object, mastery: 0.8 })) }),
    RENAMES,
  );
  expect(named.tasks).toEqual(
    ['lesson/place/one', 'quiz/place', 'final', 'lesson/gone/one'].map((object) => ({
      object,
      mastery: 0.8,
    })),
  );
});

it('names tasks and questions of a result likewise, whichever version of the course it came from', () => {
  const answer = { revision: '1', response: ['a'], success: true, score: 1 };
  const old = aResult({
    tasks: [{ object: 'quiz/seat', state: 'begun', score: 0.5 }],
    answers: [
      { ...answer, question: 'seat/chair', task: 'quiz/seat' },
      { ...answer, question: 'seat/other', task: 'quiz/seat' },
    ],
  });
  const named = resultByTodaysNames(old, RENAMES);
  expect(named).toEqual({
    ...old,
    tasks: [{ object: 'quiz/place', state: 'begun', score: 0.5 }],
    answers: [
      { ...answer, question: 'place/empty-chair', task: 'quiz/place' },
      { ...answer, question: 'place/other', task: 'quiz/place' },
    ],
  });
  expect(resultByTodaysNames(named, RENAMES)).toEqual(named);
  expect(resultByTodaysNames(old, {})).toEqual(old);
});
