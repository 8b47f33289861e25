import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../course/course.builders.ts';
import {
  aChoice,
  aChoiceOfSeveral,
  aFillIn,
  aMatching,
  aNumeric,
  aSequence,
  aTrueFalse,
} from '../question/question.builders.ts';
import type { Question } from '../question/question.ts';
import { packageOutline, type PackagedQuestion } from './outline.ts';
import { longestResponse, packedResponse, unpackedResponse } from './packed-response.ts';

function packaged(question: Question): PackagedQuestion {
  const course = aCourse({ modules: [aModule({ questions: [question] })] });
  return packageOutline(course).questions[0] as PackagedQuestion;
}

describe('a packed response', () => {
  it.each([
    ['choice', aChoice(), ['customer'], 'A'],
    ['true-false', aTrueFalse(), ['True'], 'B'],
    ['choice of several', aChoiceOfSeveral(), ['letter', 'queue'], 'K'],
    ['sequence', aSequence(), ['listen', 'act', 'admit', 'decide'], 'S'],
    ['matching', aMatching(), ['week.habit', 'year.never'], 'B'],
    ['matching with an open row', aMatching(), ['week.habit'], 'D'],
    ['fill-in', aFillIn(), ['empty', 'arm chair'], 'empty/arm_chair'],
    ['numeric', aNumeric(), ['1,200 €'], '1~B200_~n'],
  ])('of a %s is told in few characters', (_, question, response, packed) => {
    expect(packedResponse(packaged(question), response)).toBe(packed);
    expect(unpackedResponse(packaged(question), packed)).toEqual(response);
    expect(longestResponse(packaged(question))).toBeGreaterThanOrEqual(packed.length);
  });

  it.each([
    ['an option that is not there', aChoice(), ['chairman']],
    ['two options where one is meant', aChoice(), ['customer', 'guest']],
    ['a sequence with an item twice', aSequence(), ['listen', 'listen', 'admit', 'act']],
    ['a value that is not there', aMatching(), ['week.plan', 'year.soon']],
    ['nothing', aMatching(), []],
  ])('is none for %s', (_, question, response) => {
    expect(packedResponse(packaged(question), response)).toBe('');
    expect(unpackedResponse(packaged(question), '')).toBeUndefined();
  });

  it('of typed answers is cut to what an input takes', () => {
    const long = 'Who is never in the room and pays for what is decided there?';
    const back = (question: Question): unknown =>
      unpackedResponse(packaged(question), packedResponse(packaged(question), [long]));
    expect(back(aFillIn())).toEqual([long.slice(0, 40)]);
    expect(back(aNumeric())).toEqual([long.slice(0, 16)]);
  });
});
