import { questionsIn } from '../../domain/packaged/outline.builders.ts';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import { rightResponse } from '../../domain/question/question.builders.ts';
import type { Response } from '../../domain/question/response.ts';
import { aStatement, quiz } from '../../domain/record/statement.builders.ts';
import type { Statement } from '../../domain/record/statement.ts';

/** A wrong answer to each kind of question, in the order of `oneOfEachKind`. */
const WRONG: readonly Response[] = [
  ['guest'],
  ['slogan', 'queue'],
  ['False'],
  ['admit', 'listen', 'decide', 'act'],
  ['year.never', 'week.plan'],
  ['“großer” 東京', 'stool'],
  ['12'],
];

/** The learner answered the question with a number in a pool. */
export function answerTo(
  pool: 'check' | 'quiz',
  index: number,
  success: boolean,
  overrides: Partial<Statement> = {},
): Statement {
  const question = questionsIn(pool)[index];
  const response = (success ? question && rightResponse(question) : WRONG[index]) ?? [];
  return aStatement({
    object: `question/seat/${pool}-${index}`,
    response,
    success,
    score: success ? 1 : 0,
    revision: 'r1',
    at: new Date().toISOString(),
    ...overrides,
  });
}

/** The learner answered every check of the module right, or wrong. */
export const allChecks = (success = true): readonly Statement[] =>
  questionsIn('check').map((_, index) => answerTo('check', index, success));

/** The learner took the quiz, answered so many of its seven questions right, and handed it in. */
export function wholeQuiz(right: number, { mastery }: PackageOutline): readonly Statement[] {
  const asks = questionsIn('quiz').map(({ id }) => `seat/${id}`);
  const begun = quiz('initialized', { response: asks });
  const score = Number((right / asks.length).toFixed(6));
  const verb = score >= mastery ? 'passed' : 'failed';
  return [
    begun,
    ...asks.map((_, index) => answerTo('quiz', index, index < right, { attempt: begun.id })),
    quiz(verb, { attempt: begun.id, success: verb === 'passed', score }),
  ];
}
