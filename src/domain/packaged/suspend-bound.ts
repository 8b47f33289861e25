import { lessonObject, moduleObject, questionObject } from '../record/statement.ts';
import { ATTEMPT_LENGTH } from './attempt-entry.ts';
import type { PackageOutline } from './outline.ts';
import { quizObjects, quizOf } from './outline-names.ts';
import { longestQuestion } from './question-entry.ts';
import { SHORT } from './short-name.ts';
import { HEAD_LENGTH } from './suspend-data.ts';

/** The most characters that suspended data of a package can take, texts of practices apart. */
export interface WorstCase {
  readonly characters: number;
  /** What each part of the package takes: the course's id for what stands before all, then objects. */
  readonly bill: readonly { readonly part: string; readonly characters: number }[];
}

/**
 * The length of the data of a learner who has completed every lesson and module, and whose answers
 * and attempts are those that take most room: never more, and reached by one such learner.
 */
export function worstCase(outline: PackageOutline): WorstCase {
  const lengths = new Map(outline.questions.map((each) => [each.object, longestQuestion(each)]));
  const bill = [
    { part: outline.course, characters: HEAD_LENGTH },
    ...outline.modules.flatMap(({ id, lessons }) => [
      { part: moduleObject(id), characters: 1 + SHORT + lessons.length * SHORT },
      ...lessons.map(({ id: lesson, checks }) => ({
        part: lessonObject(id, lesson),
        characters:
          1 + SHORT + sum(checks.map((check) => lengths.get(questionObject(id, check.id)) ?? 0)),
      })),
    ]),
    ...quizObjects(outline).map((quiz) => ({ part: quiz, characters: longestQuiz(quiz, outline) })),
  ];
  return { characters: sum(bill.map(({ characters }) => characters)), bill };
}

/** Attempts at a quiz, and the questions of one that take most room. */
function longestQuiz(quiz: string, { questions, lengths }: PackageOutline): number {
  const longest = questions
    .filter((question) => question.pool !== 'check' && quizOf(question) === quiz)
    .map(longestQuestion)
    .sort((one, other) => other - one);
  return ATTEMPT_LENGTH + sum(longest.slice(0, lengths[quiz]));
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
