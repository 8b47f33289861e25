import { expect, it, vi } from 'vitest';
import { answered } from '../domain/record/statement.builders.ts';
import type { Statement } from '../domain/record/statement.ts';
import { AnswerTimes } from './answer-times.ts';

const START = Date.parse('2026-11-23T08:00:00Z');

/** Times as they are from 8 o'clock on. */
function times(): AnswerTimes {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  const from = new AnswerTimes();
  vi.useRealTimers();
  return from;
}

/** An answer to a question so many seconds after 8 o'clock. */
const at = (seconds: number, question: string, more: Partial<Statement> = {}): Statement =>
  answered(question, true, { at: new Date(START + seconds * 1000).toISOString(), ...more });

const draft = (seconds: number, question: string): Statement => {
  const { success, score, ...given } = at(seconds, question, { attempt: 'one' });
  return given;
};

it('counts from the answer before, and asked again says the same', () => {
  const from = times();
  const [first, second] = [at(30, 'one'), at(45, 'two')];
  expect([first, second, first].map((each) => from.secondsOf(each))).toEqual([30, 15, 30]);
});

it('is never less than nothing', () => {
  const from = times();
  expect([at(30, 'one'), at(10, 'two')].map((each) => from.secondsOf(each))).toEqual([30, 0]);
});

it('counts the drafts of a question where all answers are handed in together', () => {
  const from = times();
  for (const each of [draft(20, 'one'), draft(50, 'two'), draft(55, 'one')]) from.secondsOf(each);
  const handedIn = ['one', 'two', 'three'].map((id) => at(300, id, { attempt: 'one' }));
  expect(handedIn.map((each) => from.secondsOf(each))).toEqual([25, 30, 0]);
});
