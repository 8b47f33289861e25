import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRecorded, draftsOf, latestAttempt, resultOf, type QuizAnswer } from './quiz-attempt.ts';
import { answered, aStatement, quiz } from './statement.builders.ts';
import type { Statement } from './statement.ts';

const QUIZ = 'quiz/seat';

describe('latestAttempt', () => {
  const begun = quiz('initialized', { response: ['seat/one', 'seat/two'] });
  const inIt = { attempt: begun.id };

  it('is nothing before the quiz was begun', () => {
    expect(latestAttempt([answered('one', true)], QUIZ)).toBeUndefined();
    expect(latestAttempt([begun], 'quiz/other')).toBeUndefined();
  });

  it('resumes with the questions drawn and the answers given so far', () => {
    const statements = [
      begun,
      answered('one', true, { ...inIt, response: ['b'] }),
      answered('two', false, { ...inIt, score: 0.5 }),
    ];
    expect(latestAttempt(statements, QUIZ)).toEqual({
      id: begun.id,
      asks: ['seat/one', 'seat/two'],
      carries: [],
      answers: new Map([
        ['seat/one', { response: ['b'], success: true, score: 1, revision: 'r1' }],
        ['seat/two', { response: ['a'], success: false, score: 0.5, revision: 'r1' }],
      ]),
      verdict: undefined,
    });
  });

  it('counts the first answer to a question; later ones are for learning', () => {
    const statements = [begun, answered('one', false, inIt), answered('one', true, inIt)];
    expect(latestAttempt(statements, QUIZ)?.answers.get('seat/one')?.success).toBe(false);
  });

  it('counts no answer that has no verdict yet', () => {
    const { success: _, ...draft } = answered('one', true, inIt);
    expect(latestAttempt([begun, draft], QUIZ)?.answers.size).toBe(0);
  });

  it('leaves out what was answered in a lesson or in another attempt', () => {
    const earlier = quiz('initialized');
    const statements = [
      earlier,
      answered('one', true, { attempt: earlier.id }),
      quiz('passed', { attempt: earlier.id }),
      begun,
      answered('two', true),
    ];
    expect(latestAttempt(statements, QUIZ)).toMatchObject({
      answers: new Map(),
      verdict: undefined,
    });
  });

  it('goes on with what was right before, when only the rest is asked again', () => {
    const again = quiz('initialized', { response: ['seat/three'], attempt: begun.id });
    const statements = [
      begun,
      answered('one', true, inIt),
      answered('two', false, inIt),
      quiz('failed', inIt),
      again,
      answered('three', true, { attempt: again.id }),
    ];
    const attempt = latestAttempt(statements, QUIZ);
    expect(attempt).toMatchObject({
      asks: ['seat/three'],
      carries: ['seat/one'],
      verdict: undefined,
    });
    expect([...(attempt?.answers.keys() ?? [])]).toEqual(['seat/one', 'seat/three']);
  });

  it('has ended with the verdict that was recorded first', () => {
    const passed = quiz('passed', { ...inIt, score: 0.9 });
    const failed = quiz('failed', { ...inIt, score: 0.4 });
    const verdictOf = (...verdicts: readonly Statement[]) =>
      latestAttempt([begun, ...verdicts], QUIZ)?.verdict;
    expect(verdictOf(passed, failed)).toEqual({ passed: true, score: 0.9 });
    expect(verdictOf(failed, passed)).toEqual({ passed: false, score: 0.4 });
  });
});

describe('draftsOf', () => {
  const { success: _, score: __, ...draft } = answered('one', true, { attempt: 'a' });
  const given = (...response: readonly string[]): Statement => ({ ...draft, response });

  it('has what was answered last, and nothing that was taken back', () => {
    const draftsAfter = (...statements: readonly Statement[]) => [...draftsOf(statements, 'a')];
    const kept = ['seat/one', { response: ['c'], revision: 'r1' }];
    expect(draftsAfter(given('b'), given('c'))).toEqual([kept]);
    expect(draftsAfter(given('b'), given())).toEqual([]);
    expect(draftsAfter(given('b'), given(), given('c'))).toEqual([kept]);
    expect([...draftsOf([given('b')], 'other')]).toEqual([]);
  });
});

describe('asRecorded', () => {
  const today = { points: 3, possible: 5, score: 0.6, passed: false, missed: ['d', 'e'] };

  it('lets what was recorded stand when questions have changed since', () => {
    const result = asRecorded(today, { passed: true, score: 0.8 });
    expect(result).toEqual({ ...today, passed: true, score: 0.8, isOfEarlier: true });
  });

  it('says nothing of a change where there was none', () => {
    const result = asRecorded(today, { passed: false, score: 0.6001 });
    expect(result).toMatchObject({ passed: false, isOfEarlier: false });
  });
});

describe('resultOf', () => {
  const answer = (score: number): QuizAnswer => ({
    response: ['a'],
    success: score === 1,
    score,
    revision: 'r1',
  });
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, points: 1 }));

  it('passes with the mastery score itself', () => {
    const answers = new Map(['a', 'b', 'c', 'd'].map((id) => [id, answer(1)]));
    const result = resultOf(five, answers, 0.8);
    expect(result).toEqual({ points: 4, possible: 5, score: 0.8, passed: true, missed: ['e'] });
  });

  it('passes at every mastery score that the points reach exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 3 }),
        (per, points) => {
          const questions = Array.from({ length: 100 }, (_, id) => ({ id: `${id}`, points }));
          const right = questions.slice(0, per);
          const answers = new Map(right.map(({ id }) => [id, answer(1)]));
          expect(resultOf(questions, answers, per / 100).passed).toBe(true);
          expect(resultOf(questions, answers, (per + 1) / 100).passed).toBe(false);
        },
      ),
    );
  });

  it('gives nothing for questions that were not answered', () => {
    expect(resultOf(five, new Map(), 0.8)).toEqual({
      points: 0,
      possible: 5,
      score: 0,
      passed: false,
      missed: ['a', 'b', 'c', 'd', 'e'],
    });
  });

  it('weighs questions by their points, and partly right answers by their share', () => {
    const questions = [
      { id: 'a', points: 3 },
      { id: 'b', points: 1 },
    ];
    const answers = new Map([['a', answer(0.5)]]);
    expect(resultOf(questions, answers, 0.5)).toMatchObject({ points: 1.5, score: 0.375 });
  });

  it('does not count answers to questions that the attempt does not ask', () => {
    const answers = new Map([['gone', answer(1)]]);
    expect(resultOf(five, answers, 0.8).points).toBe(0);
  });

  it('scores a quiz without questions with nothing', () => {
    expect(resultOf([], new Map(), 0.8)).toMatchObject({ score: 0, passed: false });
  });
});

describe('an attempt that a file names in a circle', () => {
  const object = 'quiz/seat';
  const begun = (id: string, attempt: string) =>
    aStatement({ id, verb: 'initialized', object, response: ['one'], attempt });

  it('is read as if it went on with nothing', () => {
    expect(latestAttempt([begun('a1', 'a1')], object)).toMatchObject({ id: 'a1', asks: ['one'] });
    const circle = [begun('a1', 'a2'), begun('a2', 'a3'), begun('a3', 'a1')];
    expect(latestAttempt(circle, object)).toMatchObject({ id: 'a3', asks: ['one'], carries: [] });
  });

  it('is read though ten thousand go on with each other', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => begun(`a${at + 1}`, `a${at}`));
    expect(latestAttempt(chain, object)).toMatchObject({ id: 'a10000', asks: ['one'] });
  });
});
