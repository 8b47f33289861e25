import { expect, it } from 'vitest';
import { aResult } from '../assignment/assignment.builders.ts';
import { objectiveScores } from './objective-scores.ts';

const OBJECTIVES: Readonly<Record<string, string>> = {
  'seat/one-a': 'voice',
  'seat/chair': 'voice',
};

it('is the mean of first answers, with how many answers and people it rests on', () => {
  const [ana] = [aResult()];
  const bo = aResult({ learner: 'bo', answers: ana.answers.slice(0, 1) });
  expect(objectiveScores([ana, bo], (question) => OBJECTIVES[question])).toEqual([
    { module: 'seat', objective: 'voice', answers: 3, people: 2, mean: 2.5 / 3 },
  ]);
});

it('passes over questions that the course does not have', () => {
  expect(objectiveScores([aResult()], () => undefined)).toEqual([]);
});
