import { currentObject, type Renames } from '../record/rename.ts';
import type { AssignmentResult } from './result.ts';
import { tasksByTodaysNames } from './todays-names.ts';

/** A result with tasks and questions named as the course names them today, however old the learner's page was. */
export const resultByTodaysNames = (
  result: AssignmentResult,
  renames: Renames,
): AssignmentResult => ({
  ...result,
  tasks: tasksByTodaysNames(result.tasks, renames),
  answers: result.answers.map((answer) => ({
    ...answer,
    question: currentObject(`question/${answer.question}`, renames).slice('question/'.length),
    task: currentObject(answer.task, renames),
  })),
});
