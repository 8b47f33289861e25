import type { AssignmentResult } from '../assignment/result.ts';

/** What first answers say of an objective. */
export interface ObjectiveScore {
  readonly module: string;
  readonly objective: string;
  /** How many first answers there are, and of how many people. */
  readonly answers: number;
  readonly people: number;
  /** Mean share of the points of these answers, 0 to 1. */
  readonly mean: number;
}

/** The mean of first answers by objective, in the order in which the objectives first occur. */
export function objectiveScores(
  results: readonly AssignmentResult[],
  /** The objective of a question `module/question`; none where the course does not have it. */
  objectiveOf: (question: string) => string | undefined,
): readonly ObjectiveScore[] {
  const found = new Map<string, { scores: number[]; people: Set<string> }>();
  for (const { learner, answers } of results) {
    for (const { question, score } of answers) {
      const objective = objectiveOf(question);
      if (objective === undefined) continue;
      const name = `${question.split('/')[0] ?? ''}/${objective}`;
      const own = found.get(name) ?? { scores: [], people: new Set() };
      own.scores.push(score);
      own.people.add(learner);
      found.set(name, own);
    }
  }
  return [...found].map(([name, { scores, people }]) => {
    const [module = '', objective = ''] = name.split('/');
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { module, objective, answers: scores.length, people: people.size, mean };
  });
}
