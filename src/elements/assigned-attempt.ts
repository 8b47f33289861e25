import { percent } from '#words/percent.ts';
import { assignedWords as words } from '#words/assigned.ts';
import { countedAttempts, standingOfExam, taskToBegin } from '../domain/assignment/standing.ts';
import type { Deed } from '../domain/record/statement.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { assignmentsIn } from './assignments-here.ts';
import { groupOf } from './task-words.ts';

type Registration = Pick<Deed, 'registration'>;

/** What a new attempt at a quiz or the final assessment is begun for. */
export interface AssignedAttempt {
  /** Draws the same questions for everybody. */
  readonly seed?: string;
  /** What the statement that begins it says besides. */
  readonly deed: Registration;
  /** Label of the button that begins it, where the course's own says something else; otherwise empty. */
  readonly label: string;
  /** Whether the attempt that waits does not count, so that another has to be begun. */
  readonly isOther: boolean;
  /** For which assignment it counts, and what that asks. */
  readonly says: readonly Node[];
}

/** What a new attempt at an object is begun for. `mark` is the course's own; `waiting` an attempt that was begun before. */
export function assignedAttempt(
  { statements }: LearnerRecord,
  object: string,
  mark: number,
  waiting?: string,
): AssignedAttempt {
  const asked = taskToBegin(statements, assignmentsIn(statements), object);
  if (!asked) return { label: '', isOther: false, deed: {}, says: [] };
  const { kept, task } = asked;
  const { id } = kept.assignment;
  const group = groupOf(kept.assignment);
  const isOther =
    waiting !== undefined && task.seed !== undefined && assignmentOf(statements, waiting) !== id;
  const counts = words.counts(group, percent(task.mastery ?? 1), percent(mark));
  const whole = task.seed ? `${counts} ${words.sameQuestions}` : counts;
  return {
    ...(task.seed && { seed: task.seed }),
    label: task.seed ? words.beginFor(group) : '',
    deed: { registration: id },
    isOther,
    says: [sentence(isOther ? words.doesNotCount(group) : whole)],
  };
}

/** What an attempt that goes on with an earlier one says besides. */
export function sameAssignment({ statements }: LearnerRecord, before: string): Registration {
  const registration = assignmentOf(statements, before);
  return registration ? { registration } : {};
}

/** What an attempt that was handed in means to the assignments that ask for it. */
export function assignedResult(
  { statements }: LearnerRecord,
  object: string,
  attempt: string,
  score: number,
): readonly Node[] {
  return assignmentsIn(statements)
    .filter(({ isAside }) => !isAside)
    .flatMap(({ assignment }) => {
      const task = assignment.tasks.find((each) => each.object === object);
      if (!task) return [];
      const group = groupOf(assignment);
      const standing = standingOfExam(statements, assignment.id, task);
      const counted = countedAttempts(statements, assignment.id, task);
      const isCounted = counted.some(({ id }) => id === attempt);
      const asked = percent(task.mastery ?? 1);
      if (standing.state === 'done') {
        return [sentence(words.reached(group, percent(standing.score ?? score), asked))];
      }
      return [
        sentence(
          isCounted ? words.missed(group, percent(score), asked) : words.doesNotCount(group),
        ),
      ];
    });
}

/** The assignment that an attempt was begun for. */
const assignmentOf = (
  statements: LearnerRecord['statements'],
  attempt: string,
): string | undefined => statements.find(({ id }) => id === attempt)?.registration;

function sentence(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
