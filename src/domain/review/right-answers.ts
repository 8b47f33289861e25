import type { Response } from '../question/response.ts';
import type { Statement } from '../record/statement.ts';
import type { ReviewQuestion } from './bank.ts';

/** The last right answer to each question in its present meaning, by module and id. */
export function rightAnswers(
  statements: readonly Statement[],
  questions: readonly ReviewQuestion[],
): ReadonlyMap<string, Response> {
  const byObject = new Map(questions.map((each) => [`question/${each.reference}`, each]));
  const found = new Map<string, Response>();
  for (const { verb, object, success, response, revision = '' } of statements) {
    const question = byObject.get(object);
    if (verb !== 'answered' || !success || !response || !question) continue;
    if (question.revisions.includes(revision)) found.set(question.reference, response);
  }
  return found;
}
