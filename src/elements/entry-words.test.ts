import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aStatement,
  answered,
  anyStatement,
  completed,
  completedModule,
  noted,
  planned,
  quiz,
  rated,
} from '../domain/record/statement.builders.ts';
import type { Statement } from '../domain/record/statement.ts';
import { anAssignment } from '../domain/assignment/assignment.builders.ts';
import {
  makingOf,
  namingOf,
  openingOf,
  puttingAside,
} from '../domain/assignment/kept-assignments.ts';
import { entryOf } from './entry-words.ts';

const NAMES = {
  'module/seat': 'A seat in the strategy',
  'lesson/seat/chair': 'The empty chair',
  'question/seat/one': 'Whom is it kept for?',
  'question/seat/pairs': 'Who asks what?',
  'token/seat/one/a': 'The customer',
  'token/seat/pairs/r1': 'Finance',
  'token/seat/pairs/v1': 'What does it cost?',
  'question/seat/typed': 'What does Mutt call it?',
  'checklist/courage': 'Courage',
  'scale/courage/3': 'often',
  'behaviour/courage/asks': 'I ask who pays for it.',
  'evidence/courage/admit': 'Admit sameness',
  'plan/courage/admit': 'Admit sameness',
  'practice/promise-audit': 'Promise audit',
  'field/promise-audit/promises/promise': 'Promise',
  'field/promise-audit/promises/kept': 'Kept?',
  'option/promise-audit/promises/kept/yes': 'Yes, mostly',
  'field/promise-audit/cost/hours': 'Hours lost',
};

const attempts = new Map([
  ['q', 'quiz/seat'],
  ['f', 'final'],
  ['r', 'review'],
]);

const said = (statement: Statement): string => {
  const { sentence, details } = entryOf(statement, { names: NAMES, attempts });
  return [sentence, ...details].join(' | ');
};
const entry = (cell: string, ...response: string[]): Statement =>
  aStatement({ object: `entry/promise-audit/${cell}`, response });

describe('an entry in plain words', () => {
  it.each([
    [
      aStatement(openingOf(anAssignment({ group: '<b>North' }))),
      'Opened the assignment “<b>North” | The trainer writes: Please do it before we meet.',
    ],
    [aStatement({ ...openingOf(anAssignment()), response: ['{'] }), 'Opened the assignment'],
    [aStatement(namingOf('x', 'Ana')), 'Gave a name for results of an assignment | Name: Ana'],
    [aStatement(namingOf('x', '')), 'Took the name for results back'],
    [aStatement(makingOf('x')), 'Put a result of an assignment together, to send it'],
    [aStatement(puttingAside('x')), 'Put an assignment aside'],
    [
      quiz('initialized', { registration: 'x' }),
      'Began the quiz of “A seat in the strategy”, for an assignment',
    ],
    [
      aStatement({ verb: 'initialized', object: 'final', registration: 'x' }),
      'Began the final assessment, for an assignment',
    ],
    [
      answered('one', true),
      'Answered a check in “A seat in the strategy”: right | Question: Whom is it kept for? | Answer: The customer',
    ],
    [
      answered('pairs', false, { response: ['r1.v1', 'r9.v9'], score: 0.5, attempt: 'q' }),
      'Answered a question of the quiz of “A seat in the strategy”: partly right, 50\u00a0% | Question: Who asks what? | Answer: Finance → What does it cost?; one that is no longer offered',
    ],
    [
      answered('typed', false, { response: ['a chair. Empty'] }),
      'Answered a check in “A seat in the strategy”: not right | Question: What does Mutt call it? | Answer: a chair. Empty',
    ],
    [
      answered('typed', true, { response: ['a'], attempt: 'r', confidence: 0.8 }),
      'Answered a question on “A seat in the strategy” again, in a review: right | Question: What does Mutt call it? | Answer: a | How sure you said you were: 80\u00a0%',
    ],
    [
      aStatement({ object: 'question/seat/secret', response: ['b'], attempt: 'f' }),
      'Answered a question on “A seat in the strategy” in the final assessment | Answer: b',
    ],
    [
      aStatement({ object: 'question/seat/secret', response: [], attempt: 'f' }),
      'Took back an answer on “A seat in the strategy” in the final assessment',
    ],
    [aStatement({ verb: 'initialized', object: 'final' }), 'Began the final assessment'],
    [
      aStatement({ verb: 'passed', object: 'final', score: 0.9 }),
      'Passed the final assessment with 90\u00a0%',
    ],
    [
      aStatement({ verb: 'failed', object: 'final', score: 0.5 }),
      'Finished the final assessment with 50\u00a0%, not passed yet',
    ],
    [aStatement({ verb: 'initialized', object: 'review' }), 'Began a review'],
    [aStatement({ verb: 'completed', object: 'review' }), 'Finished a review'],
    [
      aStatement({ verb: 'initialized', object: 'checklist/courage' }),
      'Began a new round of “Courage”',
    ],
    [aStatement({ object: 'checklist/courage', attempt: 'x' }), 'Took back a round of “Courage”'],
    [
      aStatement({ verb: 'initialized', object: 'invitation/courage' }),
      'Invited colleagues to “Courage”',
    ],
    [
      aStatement({ object: 'observation/courage/0b5c/asks', response: ['3'] }),
      'Rated a colleague in “Courage”: often | I ask who pays for it.',
    ],
    [
      aStatement({ object: 'observation/courage/0b5c/asks', response: [] }),
      'Took back a rating of a colleague in “Courage” | I ask who pays for it.',
    ],
    [
      aStatement({ object: 'answer/courage/9d8c', response: ['7', 'asks.3'] }),
      'Took in a colleague’s answer to “Courage”',
    ],
    [
      aStatement({ object: 'answer/courage/9d8c', response: [] }),
      'Took out a colleague’s answer to “Courage”',
    ],
    [completed('chair'), 'Finished “The empty chair”'],
    [completed('gone'), 'Finished a lesson'],
    [completedModule('chair'), 'Finished all of “A seat in the strategy”'],
    [quiz('initialized'), 'Began the quiz of “A seat in the strategy”'],
    [quiz('passed', { score: 0.9 }), 'Passed the quiz of “A seat in the strategy” with 90\u00a0%'],
    [
      quiz('failed', { score: 0.6 }),
      'Finished the quiz of “A seat in the strategy” with 60\u00a0%, not passed yet',
    ],
    [rated('asks', '3'), 'Rated in “Courage”: often | I ask who pays for it.'],
    [rated('asks'), 'Took back a rating in “Courage” | I ask who pays for it.'],
    [noted('admit', 'In May'), 'Noted evidence in “Courage” | Admit sameness: In May'],
    [noted('admit'), 'Took back a note in “Courage”'],
    [
      planned('admit', 'Ask', '2026-12-01', ''),
      'Planned something in “Courage” | Admit sameness: Ask · 2026-12-01',
    ],
    [planned('admit'), 'Took something out of the plan in “Courage”'],
    [
      entry('promises/1/promise', 'We ring back'),
      'Wrote in “Promise audit” | Promise: We ring back',
    ],
    [entry('promises/1/kept', 'yes'), 'Wrote in “Promise audit” | Kept?: Yes, mostly'],
    [entry('cost/hours/low', '7'), 'Wrote in “Promise audit” | Hours lost: 7'],
    [entry('promises/1/promise', ''), 'Emptied a field in “Promise audit” | Promise'],
    [entry('gone/1/gone', 'Text'), 'Wrote in “Promise audit” | Text'],
    [
      aStatement({ object: 'row/promise-audit/promises/1', response: ['added'] }),
      'Added a row in “Promise audit”',
    ],
    [
      aStatement({ object: 'row/promise-audit/promises/1', response: ['removed'] }),
      'Removed a row in “Promise audit”',
    ],
    [
      aStatement({ object: 'order/promise-audit/promises', response: ['2', '1'] }),
      'Put rows in another order in “Promise audit”',
    ],
    [aStatement({ object: 'sheet/promise-audit', response: [] }), 'Cleared “Promise audit”'],
    [
      aStatement({ object: 'sheet/promise-audit', response: ['id'] }),
      'Brought back what was written in “Promise audit”',
    ],
    [aStatement({ object: 'game/1', response: ['won'] }), 'Something else (game) | won'],
    [aStatement({ object: 'constructor/1' }), 'Something else (constructor)'],
  ])('%#', (statement, words) => {
    expect(said(statement)).toBe(words);
  });

  it('has words for every statement, when no name is known', () => {
    fc.assert(
      fc.property(anyStatement(), (statement) => {
        expect(entryOf(statement, { names: {}, attempts }).sentence).not.toMatch(/undefined|“”/);
      }),
    );
  });
});
