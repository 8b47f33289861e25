import { describe, expect, it } from 'vitest';
import { anAssignableCourse, anAssignment } from './assignment.builders.ts';
import { readingMinutes, taskOutline } from './task-outline.ts';

const course = anAssignableCourse();
const [seat, money] = course.modules;

describe('the outline of tasks', () => {
  it('puts lessons and quiz together by module, and says which modules are asked for whole', () => {
    const tasks = [...anAssignment().tasks, { object: 'lesson/money/gone' }];
    expect(taskOutline(tasks, course)).toEqual({
      modules: [
        {
          module: seat,
          lessons: ['Lesson one', 'Lesson two'],
          isWhole: true,
          quiz: { object: 'quiz/seat', mastery: 0.8 },
        },
      ],
      final: { object: 'final', seed: 'k3f9', mastery: 0.7 },
      gone: 1,
    });
    const some = taskOutline([{ object: 'lesson/seat/two' }], course);
    expect(some.modules).toEqual([{ module: seat, lessons: ['Lesson two'], isWhole: false }]);
    const quiz = taskOutline([{ object: 'quiz/money', mastery: 1 }], course);
    expect(quiz.modules).toMatchObject([{ module: money, lessons: [], isWhole: false }]);
  });

  it('adds up the minutes that the lessons take, part by part', () => {
    const minutes = new Map([
      ['seat', 35],
      ['money', 40],
    ]);
    const minutesOf = (...objects: readonly string[]): number =>
      readingMinutes(
        taskOutline(
          objects.map((object) => ({ object })),
          course,
        ),
        minutes,
      );
    expect(minutesOf('lesson/seat/one', 'lesson/seat/two', 'lesson/money/three')).toBe(75);
    expect(minutesOf('lesson/seat/one')).toBe(20);
    expect(minutesOf('quiz/seat')).toBe(0);
  });
});
