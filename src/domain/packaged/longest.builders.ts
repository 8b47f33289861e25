import { MOST_TYPED } from '../question/most-typed.ts';
import type { Response } from '../question/response.ts';
import { aStatement } from '../record/statement.builders.ts';
import { lessonObject, moduleObject, type Statement } from '../record/statement.ts';
import type { PackagedQuestion, PackageOutline } from './outline.ts';
import { quizObjects, quizOf } from './outline-names.ts';
import { longestQuestion } from './question-entry.ts';

/** The record of a learner whose answers and attempts take the most room that a package can need. */
export function longestRecord(outline: PackageOutline): readonly Statement[] {
  const { modules, questions, lengths } = outline;
  const checks = questions.filter(({ pool }) => pool === 'check');
  return [
    ...checks.map((question) => answerTo(question)),
    ...modules.flatMap(({ id, lessons }) => [
      ...lessons.map((lesson) => completed(lessonObject(id, lesson.id))),
      completed(
        moduleObject(id),
        lessons.map((lesson) => lesson.id),
      ),
    ]),
    ...quizObjects(outline).flatMap((quiz) => {
      const asked = questions
        .filter((question) => question.pool !== 'check' && quizOf(question) === quiz)
        .sort((one, other) => longestQuestion(other) - longestQuestion(one))
        .slice(0, lengths[quiz]);
      const response = asked.map(({ object }) => object.slice('question/'.length));
      const begun = aStatement({ verb: 'initialized', object: quiz, response });
      return [begun, ...asked.map((question) => answerTo(question, begun.id))];
    }),
  ];
}

const completed = (object: string, response?: Response): Statement =>
  aStatement({ verb: 'completed', object, ...(response && { response }) });

function answerTo(question: PackagedQuestion, attempt?: string): Statement {
  const { object, revisions } = question;
  const verdict = { success: false, score: 0.5, revision: revisions[0] ?? '' };
  const response = longResponseTo(question);
  return aStatement({ object, response, ...verdict, ...(attempt && { attempt }) });
}

function longResponseTo({ kind, several, items, values, gaps }: PackagedQuestion): Response {
  switch (kind) {
    case 'choice':
    case 'true-false':
      return several ? items : items.slice(0, 1);
    case 'sequencing':
      return items;
    case 'matching':
      return items.map((item) => `${item}.${values[0] ?? ''}`);
    case 'fill-in':
      return Array.from({ length: gaps }, () => '席'.repeat(MOST_TYPED[kind]));
    case 'numeric':
      return ['九'.repeat(MOST_TYPED[kind])];
    default:
      return kind satisfies never;
  }
}
