import { attemptWithId } from '../record/quiz-attempt.ts';
import { FINAL_OBJECT, quizObject, type Statement } from '../record/statement.ts';
import type { PackagedQuestion, PackageOutline } from './outline.ts';

/** How an objective stands. */
export interface ObjectiveOutcome {
  /** `<module>/<objective>` */
  readonly id: string;
  readonly completion: 'not attempted' | 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Share of the points of the questions that it is judged by, 0 to 1. */
  readonly score?: number;
}

/**
 * How each objective stands: judged by the questions for it in the attempts handed in last, by the
 * mark that passes a quiz. Where no quiz asks for it, its checks judge once all are answered right.
 */
export function objectiveOutcomes(
  statements: readonly Statement[],
  { questions, modules }: PackageOutline,
  mastery: number,
): readonly ObjectiveOutcome[] {
  const judged = judgedAnswers(statements, [
    ...modules.map(({ id }) => quizObject(id)),
    FINAL_OBJECT,
  ]);
  const objectives = [...new Set(questions.map(({ objective }) => objective))].sort();
  return objectives.map((id) => {
    const asked = questions.filter(({ objective }) => objective === id);
    const score = isAskedInQuiz(asked)
      ? shareOf(asked, judged)
      : shareOf(asked, checkedRight(statements, asked));
    const touched = statements.some(({ object }) => asked.some((each) => each.object === object));
    return score === undefined
      ? { id, completion: touched ? 'incomplete' : 'not attempted', success: 'unknown' }
      : { id, completion: 'completed', success: score >= mastery ? 'passed' : 'failed', score };
  });
}

const isAskedInQuiz = (asked: readonly PackagedQuestion[]): boolean =>
  asked.some(({ pool }) => pool !== 'check');

/** Share of the points that count, by question, of the attempts that were handed in last. */
function judgedAnswers(
  statements: readonly Statement[],
  assessments: readonly string[],
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const assessment of assessments) {
    const verdict = statements.findLast(
      ({ verb, object }) => object === assessment && (verb === 'passed' || verb === 'failed'),
    );
    if (!verdict?.attempt) continue;
    const { asks, answers } = attemptWithId(statements, verdict.attempt);
    // What was not answered earns nothing.
    for (const question of asks) scores.set(`question/${question}`, 0);
    for (const [question, { score }] of answers) scores.set(`question/${question}`, score);
  }
  return scores;
}

/** 1 for each check, once all of them were answered right; nothing before. */
function checkedRight(
  statements: readonly Statement[],
  asked: readonly PackagedQuestion[],
): ReadonlyMap<string, number> {
  const right = asked.every(({ object, revisions }) =>
    statements.some(
      (each) =>
        each.object === object && each.success === true && revisions.includes(each.revision ?? ''),
    ),
  );
  return new Map(right ? asked.map(({ object }) => [object, 1]) : []);
}

function shareOf(
  asked: readonly PackagedQuestion[],
  scores: ReadonlyMap<string, number>,
): number | undefined {
  const counted = asked.filter(({ object }) => scores.has(object));
  const possible = counted.reduce((sum, { points }) => sum + points, 0);
  const earned = counted.reduce(
    (sum, { object, points }) => sum + points * (scores.get(object) ?? 0),
    0,
  );
  return possible === 0 ? undefined : Number((earned / possible).toFixed(6));
}
