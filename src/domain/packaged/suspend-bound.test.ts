import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import { aChoice, aFillIn } from '../question/question.builders.ts';
import { longestRecord } from './longest.builders.ts';
import { packageOutline } from './outline.ts';
import { anyCourse } from './packaged-course.builders.ts';
import { worstCase } from './suspend-bound.ts';
import { suspendData } from './suspend-data.ts';

describe('the worst case', { timeout: 60_000 }, () => {
  it('is what the longest record takes, to the character', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        for (const module of [undefined, ...course.modules]) {
          const outline = packageOutline(course, module);
          const { data } = suspendData(longestRecord(outline), outline, 0);
          expect(data.length || worstCase(outline).characters).toBe(worstCase(outline).characters);
        }
      }),
    );
  });

  it('has a bill that says what each part takes', () => {
    const course = aCourse({
      modules: [
        aModule({
          lessons: [aLesson({ checks: ['one', 'two'] }), aLesson({ id: 'closing' })],
          questions: [
            aChoice({ id: 'one', pool: 'check' }),
            aFillIn({ id: 'two', pool: 'check' }),
            aChoice({ id: 'three' }),
          ],
        }),
      ],
    });
    expect(worstCase(packageOutline(course))).toEqual({
      characters: 293,
      bill: [
        { part: 'empty-chair', characters: 12 },
        { part: 'module/seat', characters: 10 },
        { part: 'lesson/seat/empty-chair', characters: 240 },
        { part: 'lesson/seat/closing', characters: 4 },
        { part: 'quiz/seat', characters: 27 },
      ],
    });
  });
});
