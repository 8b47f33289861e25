import { describe, expect, it } from 'vitest';
import { anAssignableCourse, anAssignment } from '../domain/assignment/assignment.builders.ts';
import { factsText, mailOf, taskLines, type AssignedCourse } from './assignment-text.ts';

const course: AssignedCourse = {
  title: 'Empty Chair',
  course: anAssignableCourse(),
  minutes: { seat: 35, money: 40 },
};

document.documentElement.lang = 'en';

describe('an assignment in words', () => {
  it('has a line for each module and one for the final assessment', () => {
    expect(taskLines(anAssignment().tasks, course)).toEqual([
      'Module seat: all 2 lessons and the quiz with 80 % of the points',
      'The final assessment with 70 % of the points',
    ]);
    const some = [{ object: 'lesson/seat/two' }, { object: 'quiz/money', mastery: 1 }];
    expect(taskLines(some, course)).toEqual([
      'Module seat: “Lesson two”',
      'Module money: the quiz with 100 % of the points',
    ]);
  });

  it('is a mail that says what to do, by when, where to begin, and what comes back', () => {
    const { subject, text } = mailOf(anAssignment(), 'https://course.example/#link', course);
    expect(subject).toBe('Empty Chair: please do this by 4 December 2026');
    expect(text).toMatchInlineSnapshot(`
      "Please do it before we meet.

      Please do this in “Empty Chair” by 4 December 2026:
      - Module seat: all 2 lessons and the quiz with 80 % of the points
      - The final assessment with 70 % of the points

      Open this link and begin:
      https://course.example/#link

      It takes about 35 minutes of reading. You need no account. What you do is kept in your own browser.

      When you have finished, open the link again and choose “Send your result”. You see what it holds before you send it, your name is up to you, and only I can open it."
    `);
  });

  it('is as short as its parts when there is no note, no day and nothing to read', () => {
    const { subject, text } = mailOf(
      anAssignment({ note: '', due: '', tasks: [{ object: 'final', mastery: 0.7 }] }),
      'link',
      course,
    );
    expect(subject).toBe('Empty Chair: please do this');
    expect(text).toMatch(/^Please do this in “Empty Chair”:\n- The final assessment/);
    expect(text).not.toContain('minutes');
  });

  it('says when it is due, how much it is, and when it was made and changed', () => {
    const times = { made: '2026-11-23T12:00:00.000Z', edited: '2026-11-24T12:00:00.000Z' };
    expect(factsText({ assignment: anAssignment({ due: '' }), ...times })).toBe(
      'No last day, 4 tasks, made on 23 November 2026',
    );
    expect(factsText({ assignment: anAssignment({ edition: 2 }), ...times })).toBe(
      'Last day 4 December 2026, 4 tasks, made on 23 November 2026, edition 2 of 24 November 2026',
    );
  });
});
