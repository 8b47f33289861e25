import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksIn } from '../domain/course/outline.ts';
import { Learner } from '../domain/packaged/learner.builders.ts';
import { longestRecord } from '../domain/packaged/longest.builders.ts';
import { packageOutline } from '../domain/packaged/outline.ts';
import { namesakesIn } from '../domain/packaged/outline-names.ts';
import { anyAnswerTo } from '../domain/packaged/packaged-course.builders.ts';
import { worstCase } from '../domain/packaged/suspend-bound.ts';
import { restored, suspendData } from '../domain/packaged/suspend-data.ts';
import type { Question } from '../domain/question/question.ts';
import type { Response } from '../domain/question/response.ts';
import { moduleProgress } from '../domain/record/progress.ts';
import { latestAttempt } from '../domain/record/quiz-attempt.ts';
import { loadCourse } from './load-course.ts';

/** What SCORM 1.2 holds (SCORM 1.2 RTE, 3.4.4: CMIString4096). */
const SCORM12 = 4096;

const { course } = loadCourse();
const questions = course.modules.flatMap((module) => module.questions);

/** Answers to every question: those of a first try, and of a second. */
const anyAnswers = fc
  .tuple(...questions.map((question) => fc.tuple(anyAnswerTo(question), anyAnswerTo(question))))
  .map((pairs) => new Map(questions.map((question, index) => [question, pairs[index] ?? []])));

/** A learner who does everything that the course has, and some of it twice. */
function everythingDone(answers: ReadonlyMap<Question, readonly Response[]>): Learner {
  const learner = new Learner(course);
  const tryAt = (number: number) => (question: Question) => answers.get(question)?.[number] ?? [];
  for (const attempt of [0, 1]) {
    for (const module of course.modules) {
      for (const [place, lesson] of module.lessons.entries()) {
        for (const check of checksIn(lesson)) {
          const question = module.questions.find(({ id }) => id === check);
          if (question) learner.check(module, place, question, tryAt(attempt)(question));
        }
      }
      for (let step = 0; step < module.quizLength + 2; step++) {
        learner.quiz(module, tryAt(attempt), false);
      }
    }
  }
  learner.final(tryAt(0), 0, false);
  for (let place = 0; place < course.final.questions; place++)
    learner.final(tryAt(0), place, false);
  learner.final(tryAt(0), 0, true);
  return learner;
}

describe('the course of this content folder', () => {
  it('fits into SCORM 1.2 whatever a learner does, and so does each module', () => {
    for (const module of [undefined, ...course.modules]) {
      const outline = packageOutline(course, module);
      const { characters, bill } = worstCase(outline);
      expect(characters, JSON.stringify(bill)).toBeLessThanOrEqual(SCORM12);
      expect(suspendData(longestRecord(outline), outline, SCORM12).data).toHaveLength(characters);
      expect(namesakesIn(outline)).toEqual([]);
    }
  });

  it('comes back whole after everything in it was done', () => {
    const outline = packageOutline(course);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { statements } = everythingDone(answers);
        const { data } = suspendData(statements, outline, SCORM12);
        expect(data.length).toBeLessThanOrEqual(worstCase(outline).characters);
        const back = restored(data, outline).statements;
        for (const module of outline.modules) {
          expect(moduleProgress(back, module)).toEqual(moduleProgress(statements, module));
          const [before, after] = [statements, back].map((each) => {
            const attempt = latestAttempt(each, `quiz/${module.id}`);
            return [
              attempt?.asks,
              attempt?.carries,
              attempt?.verdict?.passed,
              attempt?.answers.size,
            ];
          });
          expect(after).toEqual(before);
        }
        expect(suspendData(back, outline, SCORM12).data).toBe(data);
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});
