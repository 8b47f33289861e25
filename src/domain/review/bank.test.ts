import { expect, it } from 'vitest';
import { aModule } from '../course/course.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { banksOf, questionsIn } from './bank.ts';

it('holds checks and quizzes of every module, and never a question of the final assessment', () => {
  const questions = [
    aChoice({ id: 'practice', pool: 'check' }),
    aChoice({ id: 'asked', pool: 'quiz', same: ['r0'] }),
    aChoice({ id: 'kept-back', pool: 'final' }),
  ];
  const banks = banksOf([aModule({ questions }), aModule({ id: 'empty' })]);
  expect(banks.map(({ id }) => id)).toEqual(['seat']);
  expect(questionsIn(banks)).toEqual([
    {
      reference: 'seat/practice',
      module: 'seat',
      objective: 'customer-voice',
      revisions: ['r1'],
    },
    {
      reference: 'seat/asked',
      module: 'seat',
      objective: 'customer-voice',
      revisions: ['r1', 'r0'],
    },
  ]);
});
