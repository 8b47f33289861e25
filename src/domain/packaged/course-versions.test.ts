import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import type { Course } from '../course/course.ts';
import { checksIn } from '../course/outline.ts';
import { aChoice } from '../question/question.builders.ts';
import type { Question } from '../question/question.ts';
import { lessonProgress } from '../record/lesson-progress.ts';
import { moduleProgress, nextStep } from '../record/progress.ts';
import { latestAttempt } from '../record/quiz-attempt.ts';
import type { Statement } from '../record/statement.ts';
import { anySteps } from './anyone.builders.ts';
import { Learner } from './learner.builders.ts';
import { packageOutline, type PackageOutline } from './outline.ts';
import { quizObjects } from './outline-names.ts';
import { anyCourse } from './packaged-course.builders.ts';
import { restored, suspendData } from './suspend-data.ts';

const ROOM = 64_000;

type Edit = 'keep' | 'remove' | 'change' | 'reword';

/** A course after its author has edited each question in some way. */
function edited(course: Course, edits: readonly Edit[], keepsLast: boolean): Course {
  let place = 0;
  const editOf = (question: Question): readonly Question[] => {
    const edit = edits[place % edits.length];
    place += 1;
    const { revision } = question;
    if (edit === 'remove') return [];
    if (edit === 'change') return [{ ...question, revision: `${revision}-new` }];
    if (edit === 'reword') return [{ ...question, revision: `${revision}-said`, same: [revision] }];
    return [question];
  };
  const modules = keepsLast ? course.modules : course.modules.slice(0, -1);
  return {
    ...course,
    version: '2.0.0',
    modules: modules.map((module) => {
      const questions = module.questions.flatMap(editOf);
      const isAsked = (check: string): boolean => questions.some(({ id }) => id === check);
      const lessons = module.lessons.map((lesson) =>
        aLesson({ id: lesson.id, checks: checksIn(lesson).filter(isAsked) }),
      );
      return { ...module, questions, lessons };
    }),
  };
}

/** What is credited: lessons, modules, and valid answers to what the latest attempts ask. */
function credited(statements: readonly Statement[], outline: PackageOutline) {
  const questions = new Map(outline.questions.map((each) => [each.object, each]));
  return {
    ...progress(statements, outline),
    quizzes: quizObjects(outline).map((quiz) => {
      const attempt = latestAttempt(statements, quiz);
      const answers = [...(attempt?.answers ?? [])].flatMap(([id, { success, score, revision }]) =>
        questions.get(`question/${id}`)?.revisions.includes(revision) ? [[id, success, score]] : [],
      );
      return attempt && { passed: attempt.verdict?.passed, answers: answers.sort() };
    }),
  };
}

const progress = (statements: readonly Statement[], { modules }: PackageOutline) => ({
  lessons: modules.map(({ id, lessons }) =>
    lessons.map((lesson) => lessonProgress(statements, id, lesson)),
  ),
  // Attempts at a quiz that is gone altogether are kept unread.
  modules: modules
    .filter(({ hasQuiz }) => hasQuiz)
    .map((module) => moduleProgress(statements, module)),
});

const anyEdit = anyCourse.chain((course) =>
  fc.record({
    course: fc.constant(course),
    steps: anySteps(course),
    edits: fc.array(fc.constantFrom<Edit>('keep', 'remove', 'change', 'reword'), { minLength: 1 }),
    keepsLast: fc.boolean(),
  }),
);

describe('data of another version of the course', { timeout: 60_000 }, () => {
  it('credits what the record itself would credit, and nothing else', () => {
    fc.assert(
      fc.property(anyEdit, ({ course, steps, edits, keepsLast }) => {
        const learner = new Learner(course);
        for (const step of steps) step(learner);
        const { data } = suspendData(learner.statements, packageOutline(course), ROOM);
        const outline = packageOutline(edited(course, edits, keepsLast));
        const back = restored(data, outline);
        expect(credited(back.statements, outline)).toEqual(credited(learner.statements, outline));
        if (keepsLast) {
          const next = nextStep(learner.statements, outline.modules);
          expect(nextStep(back.statements, outline.modules)).toEqual(next);
        }
      }),
    );
  });

  it('is told once, and not again when it was kept anew', () => {
    fc.assert(
      fc.property(anyEdit, ({ course, steps, edits, keepsLast }) => {
        const learner = new Learner(course);
        for (const step of steps) step(learner);
        const { data } = suspendData(learner.statements, packageOutline(course), ROOM);
        const outline = packageOutline(edited(course, edits, keepsLast));
        const back = restored(data, outline);
        const again = suspendData(back.statements, outline, ROOM).data;
        expect(restored(again, outline).fault).toBeUndefined();
        expect(credited(restored(again, outline).statements, outline)).toEqual(
          credited(back.statements, outline),
        );
        const third = suspendData(restored(again, outline).statements, outline, ROOM).data;
        expect(third).toBe(again);
      }),
    );
  });

  it('is there again when the version before comes back', () => {
    fc.assert(
      fc.property(anyEdit, ({ course, steps, edits, keepsLast }) => {
        const before = packageOutline(course);
        const learner = new Learner(course);
        for (const step of steps) step(learner);
        const { data } = suspendData(learner.statements, before, ROOM);
        const after = packageOutline(edited(course, edits, keepsLast));
        const kept = suspendData(restored(data, after).statements, after, ROOM).data;
        const back = restored(kept, before).statements;
        expect(progress(back, before)).toEqual(progress(learner.statements, before));
      }),
    );
  });
});

describe('a check', () => {
  const withCheck = (overrides: Partial<Question>, ...options: readonly string[]): Course => {
    const question = aChoice({ pool: 'check', id: 'chair', revision: 'r1' });
    const its =
      options.length > 0 ? aChoice({ options: options.map(anOptionOf) }).options : question.options;
    return aCourse({
      modules: [
        aModule({
          lessons: [aLesson({ checks: ['chair'] })],
          questions: [{ ...question, options: its, ...overrides } as Question],
        }),
      ],
    });
  };
  const anOptionOf = (id: string) => ({ id, text: [], key: false, feedback: [] });
  const answer = (course: Course): string => {
    const learner = new Learner(course);
    const [module] = course.modules;
    const [question] = module?.questions ?? [];
    if (module && question) learner.check(module, 0, question, ['customer']);
    return suspendData(learner.statements, packageOutline(course), ROOM).data;
  };
  const answersIn = (data: string, course: Course) =>
    restored(data, packageOutline(course))
      .statements.filter(({ verb }) => verb === 'answered')
      .map(({ response, success, revision }) => ({ response, success, revision }));

  it('keeps its verdict and not its answer when its options were reworded', () => {
    const reworded = withCheck({ revision: 'r2', same: ['r1'] }, 'board', 'client', 'visitor');
    expect(answersIn(answer(withCheck({})), reworded)).toEqual([
      { response: undefined, success: true, revision: 'r1' },
    ]);
  });

  it('has been begun and is neither right nor wrong when it means something else', () => {
    const changed = withCheck({ revision: 'r2' });
    const data = answer(withCheck({}));
    expect(answersIn(data, changed)).toEqual([
      { response: undefined, success: undefined, revision: undefined },
    ]);
    expect(restored(data, packageOutline(changed)).fault).toBe('older');
  });
});
