import type { Module } from '../course/course.ts';
import { revisionsOf } from '../question/question.ts';

/** The questions of a module that may come back, without their texts: a page holds these for its script. */
export interface ModuleBank {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly {
    readonly id: string;
    readonly objective: string;
    /** Its revision, and earlier ones of the same meaning: an answer to any of them counts. */
    readonly revisions: readonly string[];
  }[];
}

/** A question that may come back. */
export interface ReviewQuestion {
  /** Module and id, as attempts name the question. */
  readonly reference: string;
  readonly module: string;
  readonly objective: string;
  readonly revisions: readonly string[];
}

/** Modules with the questions that may come back: checks and quizzes. The final assessment's stay unseen. */
export function banksOf(modules: readonly Module[]): readonly ModuleBank[] {
  return modules
    .map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions
        .filter(({ pool }) => pool !== 'final')
        .map((question) => ({
          id: question.id,
          objective: question.objective,
          revisions: revisionsOf(question),
        })),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** All questions of the banks. */
export function questionsIn(banks: readonly ModuleBank[]): readonly ReviewQuestion[] {
  return banks.flatMap(({ id: module, questions }) =>
    questions.map(({ id, ...question }) => ({
      ...question,
      reference: `${module}/${id}`,
      module,
    })),
  );
}
