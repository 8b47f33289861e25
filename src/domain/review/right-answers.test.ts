import { expect, it } from 'vitest';
import { anAnswer, aReviewQuestion, noonOf } from './review.builders.ts';
import { rightAnswers } from './right-answers.ts';

it('finds the last right answer to each question as it is now', () => {
  const statements = [
    anAnswer('one', true, noonOf(0), { response: ['first'] }),
    anAnswer('one', true, noonOf(1), { response: ['last'] }),
    anAnswer('one', false, noonOf(2), { response: ['wrong'] }),
    anAnswer('changed', true, noonOf(0), { revision: 'r0' }),
    anAnswer('gone', true, noonOf(0)),
  ];
  const questions = ['one', 'changed', 'never'].map((id) => aReviewQuestion(id));
  expect(rightAnswers(statements, questions)).toEqual(new Map([['seat/one', ['last']]]));
});
