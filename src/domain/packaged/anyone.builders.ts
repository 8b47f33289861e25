import fc from 'fast-check';
import type { Course } from '../course/course.ts';
import { checksIn } from '../course/outline.ts';
import type { Question } from '../question/question.ts';
import type { Response } from '../question/response.ts';
import type { Learner } from './learner.builders.ts';
import { anyAnswerTo } from './packaged-course.builders.ts';

/** Something that a learner does next. */
export type Step = (learner: Learner) => void;

/** Whatever a learner of a course does, in any order: checks, quizzes with retries, the final, texts. */
export function anySteps(course: Course, maxLength = 60): fc.Arbitrary<readonly Step[]> {
  const questions = course.modules.flatMap((module) => module.questions);
  const answers = fc
    .tuple(...questions.map(anyAnswerTo))
    .map(
      (responses) =>
        new Map(questions.map((question, index) => [question, responses[index] ?? []])),
    );
  return fc.array(
    fc
      .record({
        answers,
        what: fc.constantFrom(
          'check',
          'check',
          'read',
          'quiz',
          'quiz',
          'quiz',
          'final',
          'final',
          'write',
        ),
        module: fc.nat(100),
        lesson: fc.nat(100),
        place: fc.nat(100),
        rarely: fc.nat(5).map((number) => number === 0),
        text: fc.string({ unit: 'grapheme', maxLength: 30 }),
      })
      .map((step) => (learner: Learner) => doStep(learner, step)),
    { maxLength, size: 'max' },
  );
}

interface AnyStep {
  readonly answers: ReadonlyMap<Question, Response>;
  readonly what: string;
  readonly module: number;
  readonly lesson: number;
  readonly place: number;
  readonly rarely: boolean;
  readonly text: string;
}

function doStep(learner: Learner, step: AnyStep): void {
  const { answers, what, place, rarely, text } = step;
  const { modules } = learner.course;
  const module = modules[step.module % modules.length];
  if (!module) return;
  const responseTo = (question: Question): Response => answers.get(question) ?? [];
  const number = module.lessons.length > 0 ? step.lesson % module.lessons.length : 0;
  const lesson = module.lessons[number];
  const checks = lesson ? checksIn(lesson) : [];
  const check = module.questions.find(
    ({ id }) => id === checks[place % Math.max(1, checks.length)],
  );
  if (what === 'check' && check) learner.check(module, number, check, responseTo(check));
  else if (what === 'read' && lesson && checks.length === 0) learner.read(module, number);
  else if (what === 'quiz') learner.quiz(module, responseTo, rarely);
  else if (what === 'final') learner.final(responseTo, place, rarely);
  else if (what === 'write') learner.write(`gaps/${place % 4}/owner`, text);
}
