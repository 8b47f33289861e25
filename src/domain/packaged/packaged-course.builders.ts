import fc from 'fast-check';
import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import type { Course } from '../course/course.ts';
import { anyQuestion } from '../question/any-question.builders.ts';
import { MOST_TYPED } from '../question/most-typed.ts';
import { rightResponse } from '../question/question.builders.ts';
import type { Pool, Question } from '../question/question.ts';
import type { Response } from '../question/response.ts';

/** Any course of up to three modules, with checks, quizzes and a final assessment, or without them. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    modules: fc.array(
      fc.record({
        lessons: fc.array(fc.array(anyQuestion, { maxLength: 3 }), { maxLength: 3 }),
        quiz: fc.array(anyQuestion, { maxLength: 6 }),
        final: fc.array(anyQuestion, { maxLength: 3 }),
        quizLength: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    questions: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ modules, questions }) =>
    aCourse({
      final: { questions },
      modules: modules.map(({ lessons, quiz, final, quizLength }, index) => {
        const id = `module-${index}`;
        return aModule({
          id,
          quizLength,
          lessons: lessons.map((checks, place) =>
            aLesson({
              id: `lesson-${place}`,
              checks: checks.map((_, number) => `lesson-${place}-${number}`),
            }),
          ),
          questions: [
            ...lessons.flatMap((checks, place) => named(checks, 'check', `lesson-${place}`)),
            ...named(quiz, 'quiz', 'quiz'),
            ...named(final, 'final', 'final'),
          ],
        });
      }),
    }),
  );

const named = (questions: readonly Question[], pool: Pool, name: string): readonly Question[] =>
  questions.map((question, index) => ({
    ...question,
    pool,
    id: `${name}-${index}`,
    objective: `objective-${index % 2}`,
    points: 1 + (index % 3),
    revision: `${name}${index}`,
  }));

/** Any text that somebody could type, of so many UTF-16 code units at most. */
const anyTyped = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.string({
        unit: fc.constantFrom('東', '京', ' ', 'é', '’', 'Ł', '.', '_', '~', '!', '/'),
        maxLength: most,
      }),
      fc.string({ maxLength: most }),
    )
    .map((text) => text.slice(0, most).trim() || 'x');

/** Any complete answer that the form of a question lets a learner give; often the right one. */
export function anyAnswerTo(question: Question): fc.Arbitrary<Response> {
  const right = rightResponse(question);
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const ids = question.options.map(({ id }) => id);
      const chosen = question.several
        ? fc.subarray(ids, { minLength: 1 })
        : fc.constantFrom(...ids).map((id) => [id]);
      return fc.oneof(fc.constant(right), chosen);
    }
    case 'sequencing':
      return fc.oneof(fc.constant(right), shuffledOf(right));
    case 'matching': {
      const value = fc.constantFrom(...question.values.map(({ id }) => id));
      const paired = fc.tuple(
        ...question.rows.map(({ id }) => value.map((each) => `${id}.${each}`)),
      );
      return fc.oneof(fc.constant(right), paired);
    }
    case 'fill-in':
    case 'numeric': {
      const typed = anyTyped(MOST_TYPED[question.kind]);
      return fc.oneof(fc.constant(right), fc.tuple(...right.map(() => typed)));
    }
    default:
      return question satisfies never;
  }
}

const shuffledOf = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...ids], { minLength: ids.length });
