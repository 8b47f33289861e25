import { attemptWithId } from '../record/quiz-attempt.ts';
import type { Placed } from '../record/order.ts';
import { questionObject } from '../record/statement.ts';
import { assignableFor, type AssignableCourse } from './assignable.ts';
import { answerTimes } from './answer-times.ts';
import type { KeptAssignment } from './kept-assignments.ts';
import { countedAttempts, standingOf, type TaskStanding } from './standing.ts';

/** What a learner sends back: all of it, and nothing that is not here. */
export interface AssignmentResult {
  /** Id and version of the course that the learner has. */
  readonly course: string;
  readonly version: string;
  /** Id and edition of the assignment. */
  readonly assignment: string;
  readonly edition: number;
  /** Random id of this learner in this assignment. */
  readonly learner: string;
  /** Empty where the learner gave none. */
  readonly name: string;
  /** When it was put together: ISO 8601 in UTC. Of two results of a learner the later counts. */
  readonly made: string;
  readonly tasks: readonly TaskStanding[];
  readonly answers: readonly ResultAnswer[];
}

/** The first answer to a question that an assignment asks. */
export interface ResultAnswer {
  /** The question, as `<module>/<question>`. */
  readonly question: string;
  /** The object of the task that asked it. */
  readonly task: string;
  readonly revision: string;
  readonly response: readonly string[];
  readonly success: boolean;
  /** Share of the points, 0 to 1. */
  readonly score: number;
  /** Seconds since the answer before it in the attempt, or since its beginning; none where nobody can know. */
  readonly seconds?: number;
}

/** The name of a result: a learner has one in each assignment. */
export const resultName = ({
  assignment,
  learner,
}: Pick<AssignmentResult, 'assignment' | 'learner'>): string => `${assignment}/${learner}`;

/** Puts together what a learner would send now. */
export function resultOf(
  statements: readonly Placed[],
  { assignment, learner, name }: KeptAssignment,
  course: AssignableCourse,
  made: Date,
): AssignmentResult {
  const { id, edition, course: courseId, tasks } = assignment;
  return {
    course: courseId,
    version: course.version,
    assignment: id,
    edition,
    learner,
    name,
    made: made.toISOString(),
    tasks: standingOf(statements, assignment, course),
    answers: tasks.flatMap((task) => {
      const assignable = assignableFor(course, task.object);
      if (!assignable) return [];
      if (assignable.kind === 'lesson') {
        const { module, lesson } = assignable;
        return lesson.checks.flatMap((check) =>
          firstAnswer(statements, `${module.id}/${check.id}`, check.revisions, task.object),
        );
      }
      const [attempt] = countedAttempts(statements, id, task);
      return attempt ? attemptAnswers(statements, attempt.id, task.object) : [];
    }),
  };
}

/** The first answer to a check in its present meaning. Nobody knows when a learner began to think about it. */
function firstAnswer(
  statements: readonly Placed[],
  question: string,
  revisions: readonly string[],
  task: string,
): readonly ResultAnswer[] {
  const [module = '', id = ''] = question.split('/');
  const object = questionObject(module, id);
  const first = statements.find(
    (statement) =>
      statement.object === object &&
      statement.verb === 'answered' &&
      statement.success !== undefined &&
      revisions.includes(statement.revision ?? ''),
  );
  if (!first) return [];
  const { response = [], success = false, score = 0, revision = '' } = first;
  return [{ question, task, revision, response, success, score }];
}

/** The answers of an attempt; what was right in the attempt before it is not asked again. */
function attemptAnswers(
  statements: readonly Placed[],
  attempt: string,
  task: string,
): readonly ResultAnswer[] {
  const { answers, carries } = attemptWithId(statements, attempt);
  const times = answerTimes(statements, attempt);
  return [...answers]
    .filter(([question]) => !carries.includes(question))
    .map(([question, { response, success, score, revision }]) => {
      const seconds = times.get(question);
      return {
        ...{ question, task, revision, response, success, score },
        ...(seconds !== undefined && { seconds }),
      };
    });
}
