import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../question/response.ts';
import { lessonProgress } from '../record/lesson-progress.ts';
import { practiceEntries } from '../record/practice-entries.ts';
import { changesSince, moduleProgress, nextStep } from '../record/progress.ts';
import { draftsOf, latestAttempt } from '../record/quiz-attempt.ts';
import { lastAbout, type Statement } from '../record/statement.ts';
import { anySteps } from './anyone.builders.ts';
import { Learner } from './learner.builders.ts';
import { packageOutline, type PackageOutline } from './outline.ts';
import { quizObjects } from './outline-names.ts';
import { anyCourse } from './packaged-course.builders.ts';
import { worstCase } from './suspend-bound.ts';
import { restored, suspendData } from './suspend-data.ts';

const ROOM = 64_000;

/** Everything that a page shows of a record, and that it asks next. */
function shown(statements: readonly Statement[], outline: PackageOutline) {
  const kinds = new Map(outline.questions.map(({ object, kind }) => [object, kind]));
  /** Options and pairs have no order. */
  const comparable = (reference: string, response: Response): Response =>
    ['choice', 'matching'].includes(kinds.get(`question/${reference}`) ?? '')
      ? [...response].sort()
      : response;
  return {
    lessons: outline.modules.flatMap(({ id, lessons }) =>
      lessons.map((lesson) => lessonProgress(statements, id, lesson)),
    ),
    modules: outline.modules.map((module) => moduleProgress(statements, module)),
    changes: outline.modules.map((module) => changesSince(statements, module)),
    next: nextStep(statements, outline.modules),
    checks: outline.questions
      .filter(({ pool }) => pool === 'check')
      .map(({ object }) => {
        const last = lastAbout(statements, object, 'answered');
        const reference = object.slice('question/'.length);
        return last && [comparable(reference, last.response ?? []), last.success, last.revision];
      }),
    quizzes: quizObjects(outline).map((quiz) => {
      const attempt = latestAttempt(statements, quiz);
      if (!attempt) return undefined;
      const { asks, carries, answers, verdict } = attempt;
      const about = statements.filter(({ object }) => object === quiz);
      const verdicts = about.filter(({ verb }) => verb === 'passed' || verb === 'failed');
      const own = verdicts.find((each) => each.attempt === attempt.id);
      return {
        asks,
        carries,
        passed: verdict?.passed,
        answers: [...answers].map(([id, { response, ...rest }]) => [
          id,
          comparable(id, response),
          rest,
        ]),
        drafts:
          quiz === 'final' &&
          [...draftsOf(statements, attempt.id)]
            .map(([id, { response }]) => [id, comparable(id, response)])
            .sort(),
        begun: about.filter(({ verb }) => verb === 'initialized').length,
        verdicts: verdicts.map(({ verb }) => verb).sort(),
        verdict: own && [own.verb, near(own.score), own.at],
        best: near(Math.max(0, ...verdicts.map(({ score = 0 }) => score))),
        at: verdict ? true : about.findLast(({ verb }) => verb === 'initialized')?.at,
      };
    }),
    practice: [...practiceEntries(statements, 'promise-audit').cells].sort(),
  };
}

const near = (score = 0): number => Math.round(score * 2520);

const anyLearning = anyCourse.chain((course) =>
  fc.record({ course: fc.constant(course), steps: anySteps(course), leaving: fc.nat(7) }),
);

describe('suspended data', { timeout: 60_000 }, () => {
  it('gives back what follows from the record, however a learner goes through a course', () => {
    fc.assert(
      fc.property(anyLearning, ({ course, steps }) => {
        const outline = packageOutline(course);
        const learner = new Learner(course);
        for (const step of steps) step(learner);
        const { data, left } = suspendData(learner.statements, outline, ROOM);
        const back = restored(data, outline);
        expect(back.fault).toBeUndefined();
        expect(left).toBe(0);
        expect(shown(back.statements, outline)).toEqual(shown(learner.statements, outline));
        expect(suspendData(back.statements, outline, ROOM).data).toBe(data);
      }),
    );
  });

  it('makes no difference to what a learner does after coming back', () => {
    fc.assert(
      fc.property(anyLearning, ({ course, steps, leaving }) => {
        const outline = packageOutline(course);
        const [staying, returning] = [new Learner(course), new Learner(course)];
        for (const [index, step] of steps.entries()) {
          step(staying);
          step(returning);
          if (index % 8 !== leaving) continue;
          const { data } = suspendData(returning.statements, outline, ROOM);
          returning.statements = restored(data, outline).statements;
        }
        expect(shown(returning.statements, outline)).toEqual(shown(staying.statements, outline));
      }),
    );
  });

  it('never takes more room than the worst case', () => {
    fc.assert(
      fc.property(anyLearning, ({ course, steps }) => {
        const learner = new Learner(course);
        for (const module of [undefined, ...course.modules]) {
          const outline = packageOutline(course, module);
          const { characters } = worstCase(outline);
          for (const step of steps) {
            step(learner);
            const { data } = suspendData(learner.statements, outline, characters);
            expect(data.length).toBeLessThanOrEqual(characters);
          }
          const unwritten = learner.statements.filter(({ object }) => !object.startsWith('entry/'));
          const { data } = suspendData(unwritten, outline, 0);
          expect(data.length).toBeLessThanOrEqual(characters);
          expect(data).toMatch(/^[!-~]*$/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
