import { lessonProgress } from '../record/lesson-progress.ts';
import { FINAL_OBJECT, quizObject, type Statement } from '../record/statement.ts';
import { attemptsLeft } from './attempts.ts';
import { objectiveOutcomes, type ObjectiveOutcome } from './objective-outcome.ts';
import type { PackageOutline } from './outline.ts';

export type Completion = 'not attempted' | 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

/** What a package reports of a learner: completion and success are two things. */
export interface Outcome {
  readonly completion: Completion;
  readonly success: Success;
  /** Best share of the points, 0 to 1, by which an LMS may judge; undefined until everything that is scored was handed in. */
  readonly score?: number;
  /** Share of what completes the package, 0 to 1; 1 only when it is completed. */
  readonly progress: number;
  readonly objectives: readonly ObjectiveOutcome[];
  /** Whether nothing is left to do: completed, and passed where something is scored or no attempt is left. */
  readonly finished: boolean;
}

/** What follows from a record for a package. `mastery` is the share that passes; an LMS may name another than the course. */
export function outcomeOf(
  statements: readonly Statement[],
  outline: PackageOutline,
  mastery: number = outline.mastery,
): Outcome {
  const scored = scoredObjects(outline).map((object) => standingOf(statements, object, outline));
  const shares = completingShares(statements, outline);
  const done = shares.length > 0 && shares.every((share) => share === 1);
  const score = scoreOf(scored, mastery);
  const exhausted = scored.length > 0 && scored.every(({ left }) => left === 0);
  const passed = scored.every(({ best = 0 }) => best >= mastery);
  const success = score === undefined ? 'unknown' : passed ? 'passed' : 'failed';
  const isProvisional = success === 'failed' && outline.policy.failed === 'incomplete';
  return {
    completion: done ? 'completed' : statements.length > 0 ? 'incomplete' : 'not attempted',
    success: isProvisional && !exhausted ? 'unknown' : success,
    ...(score !== undefined && { score }),
    progress: done ? 1 : Math.min(0.9999, mean(shares)),
    objectives: objectiveOutcomes(statements, outline, mastery),
    finished: done && (scored.length === 0 || success === 'passed' || exhausted),
  };
}

/** What decides about success: the final assessment, or the quizzes where there is none. */
export function scoredObjects({ modules, questions }: PackageOutline): readonly string[] {
  return questions.some(({ pool }) => pool === 'final') ? [FINAL_OBJECT] : quizzesOf(modules);
}

const quizzesOf = (modules: PackageOutline['modules']): readonly string[] =>
  modules.filter(({ hasQuiz }) => hasQuiz).map(({ id }) => quizObject(id));

interface Standing {
  /** Best score so far; undefined before the first attempt is handed in. */
  readonly best?: number;
  readonly left: number;
}

function standingOf(
  statements: readonly Statement[],
  object: string,
  outline: PackageOutline,
): Standing {
  const scores = statements.filter((each) => isVerdict(each, object)).map(({ score = 0 }) => score);
  const { attempts } = outline.policy;
  // An attempt that was begun and not handed in is not used up.
  const begun = statements.filter((each) => each.verb === 'initialized' && each.object === object);
  const open = begun.length > scores.length || scores.length === 0 ? 1 : 0;
  const left = attemptsLeft(statements, object, attempts) + open;
  return { left, ...(scores.length > 0 && { best: Math.max(...scores) }) };
}

const isVerdict = ({ verb, object }: Statement, of: string): boolean =>
  object === of && (verb === 'passed' || verb === 'failed');

/**
 * The mean of several quizzes once all are passed, and before that the lowest: an LMS compares the
 * score with its mark, and would take a mean for a pass that is none.
 */
function scoreOf(scored: readonly Standing[], mastery: number): number | undefined {
  const best = scored.flatMap(({ best }) => best ?? []);
  if (best.length === 0 || best.length < scored.length) return undefined;
  const lowest = Math.min(...best);
  return lowest < mastery ? lowest : mean(best);
}

/** How far each thing is that completes the package, 0 to 1. */
function completingShares(
  statements: readonly Statement[],
  outline: PackageOutline,
): readonly number[] {
  const { modules, policy } = outline;
  const lessons = modules.flatMap(({ id, lessons }) =>
    lessons.map((lesson) => {
      const { state, right, checks } = lessonProgress(statements, id, lesson);
      return state === 'done' ? 1 : checks === 0 ? 0 : Math.min(0.99, right / checks);
    }),
  );
  const every = new Set([...quizzesOf(modules), ...scoredObjects(outline)]);
  const asked = policy.completes === 'quiz' ? scoredObjects(outline) : [...every];
  const quizzes = asked.map((object) =>
    statements.some((each) => isVerdict(each, object)) ? 1 : 0,
  );
  switch (policy.completes) {
    case 'everything':
      return [...lessons, ...quizzes];
    case 'lessons':
      return lessons.length > 0 ? lessons : quizzes;
    case 'quiz':
      return quizzes.length > 0 ? quizzes : lessons;
    default:
      return policy.completes satisfies never;
  }
}

const mean = (shares: readonly number[]): number =>
  shares.length === 0
    ? 0
    : Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(6));
