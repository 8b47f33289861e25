import { describe, expect, it } from 'vitest';
import { aResult } from '../assignment/assignment.builders.ts';
import type { ResultAnswer } from '../assignment/result.ts';
import type { AskedQuestion } from './asked-question.ts';
import { questionSets } from './question-set.ts';
import { frequentResponses } from './typed-answers.ts';

const anAnswer = (overrides: Partial<ResultAnswer> = {}): ResultAnswer => ({
  question: 'seat/chair',
  task: 'quiz/seat',
  revision: 'r2',
  response: ['b'],
  success: false,
  score: 0,
  ...overrides,
});
const CHAIR: AskedQuestion = {
  name: 'seat/chair',
  kind: 'choice',
  objective: 'voice',
  revisions: ['r2', 'r1'],
  stem: 'Whom is it kept for?',
  tokens: new Map([
    ['a', 'The customer'],
    ['b', 'A guest'],
  ]),
};
const KNOWN = new Map([[CHAIR.name, CHAIR]]);

/** Results of as many learners as there are lists of answers. */
const results = (...answers: readonly (readonly ResultAnswer[])[]) =>
  answers.map((own, place) => aResult({ learner: `learner-${place}`, answers: own }));

describe('answers of a group', () => {
  it('are a test for each quiz and the final, and one for all checks of a module', () => {
    const own = [
      anAnswer({ question: 'seat/one', task: 'lesson/seat/one' }),
      anAnswer({ question: 'seat/two', task: 'lesson/seat/two' }),
      anAnswer(),
      anAnswer({ question: 'seat/last', task: 'final' }),
    ];
    expect(
      questionSets(results(own), KNOWN).map(({ object, items }) => [object, items.length]),
    ).toEqual([
      ['checks/seat', 2],
      ['quiz/seat', 1],
      ['final', 1],
    ]);
  });

  it('tell the right option by an answer with all points, and not before', () => {
    const keys = (...answers: readonly ResultAnswer[]) =>
      questionSets(results(answers), KNOWN)[0]?.items[0]?.options;
    expect(keys(anAnswer({ response: ['a'], success: true, score: 1 }))).toEqual([
      { id: 'a', key: true },
      { id: 'b', key: false },
    ]);
    expect(keys(anAnswer())?.some(({ key }) => key)).toBe(false);
  });

  it('count in the present meaning, and in an earlier one only where nobody answered that', () => {
    const [old, same] = [anAnswer({ revision: 'r0' }), anAnswer({ revision: 'r1' })];
    const [mixed] = questionSets(results([old], [same], [anAnswer()]), KNOWN);
    expect(mixed?.items[0]).toMatchObject({ revision: 'r2', apart: 1 });
    expect(mixed?.sheets).toHaveLength(2);
    const [early] = questionSets(results([old], [old], [anAnswer({ revision: 'q' })]), KNOWN);
    expect(early?.items[0]).toMatchObject({ revision: 'r0', apart: 1 });
  });

  it('are one test when somebody was asked everything that anybody was asked', () => {
    const [one, other] = [anAnswer(), anAnswer({ question: 'seat/other' })];
    const isSame = (...answers: readonly (readonly ResultAnswer[])[]) =>
      questionSets(results(...answers), KNOWN)[0]?.isSame;
    expect(isSame([one, other], [one])).toBe(true);
    expect(isSame([one], [other])).toBe(false);
  });

  it('have no options where the course does not have the question', () => {
    expect(questionSets(results([anAnswer()]), new Map())[0]?.items[0]?.options).toEqual([]);
  });
});

it('tells which answers were typed most, however they were written', () => {
  const typed = (text: string, score = 0) => new Map([['q', { response: [text], score }]]);
  const sheets = [typed('Chair '), typed('seat', 1), typed('chair'), typed('desk')];
  expect(frequentResponses('q', sheets, 2)).toEqual([
    { response: ['Chair '], isRight: false, n: 2 },
    { response: ['seat'], isRight: true, n: 1 },
  ]);
});
