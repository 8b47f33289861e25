import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../record/order.ts';
import { answered, aStatement, completed, quiz } from '../record/statement.builders.ts';
import { anAssignableCourse, anAssignment, anyResult, aResult } from './assignment.builders.ts';
import { keptAssignments, namingOf, openingOf } from './kept-assignments.ts';
import { readResult, resultText } from './result-text.ts';
import { resultOf } from './result.ts';

const course = anAssignableCourse();
const opening = aStatement(openingOf(anAssignment()));
const at = (seconds: number): string =>
  new Date(Date.UTC(2026, 11, 1) + seconds * 1000).toISOString();
const made = new Date('2026-12-02T08:00:00.000Z');

describe('a result', () => {
  it('tells the standing of each task, and first answers only', () => {
    const begun = quiz('initialized', { response: ['seat/chair', 'seat/table'], at: at(0) });
    const within = { attempt: begun.id };
    const statements = inOrder([
      opening,
      answered('one-a', false),
      answered('one-a', true),
      answered('one-b', true),
      completed('one'),
      begun,
      answered('chair', true, { ...within, at: at(33) }),
      answered('table', false, { ...within, at: at(50) }),
      answered('table', true, { ...within, at: at(60) }),
      { ...quiz('failed'), score: 0.5, ...within },
      answered('three-a', true),
    ]);
    const [kept] = keptAssignments(statements);
    if (!kept) throw new Error('Nothing was kept.');
    const result = resultOf(statements, kept, course, made);
    expect(result).toMatchObject({ learner: opening.id, name: '', made: made.toISOString() });
    expect(result.tasks.map(({ state }) => state)).toEqual(['done', 'new', 'begun', 'new']);
    expect(
      result.answers.map(({ question, task, success, seconds }) => [
        question,
        task,
        success,
        seconds,
      ]),
    ).toEqual([
      ['seat/one-a', 'lesson/seat/one', false, undefined],
      ['seat/one-b', 'lesson/seat/one', true, undefined],
      ['seat/chair', 'quiz/seat', true, 33],
      ['seat/table', 'quiz/seat', false, 17],
    ]);
  });

  it('knows no time after a long break, or when the clock went back', () => {
    const begun = quiz('initialized', { response: ['seat/chair', 'seat/table'], at: at(0) });
    const within = { attempt: begun.id };
    const statements = inOrder([
      opening,
      { ...begun, order: 1 },
      { ...answered('chair', true, { ...within, at: at(4000) }), order: 2 },
      { ...answered('table', true, { ...within, at: at(3000) }), order: 3 },
    ]);
    const [kept] = keptAssignments(statements);
    const answers = kept && resultOf(statements, kept, course, made).answers;
    expect(answers?.map(({ seconds }) => seconds)).toEqual([undefined, undefined]);
  });
});

describe('a result as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        expect(readResult(resultText(result))).toEqual({ result });
      }),
    );
  });

  it('takes half a character for one that is missing, and cuts none in two', () => {
    const name = (text: string): unknown => readResult(resultText(aResult({ name: text })));
    expect(name('Bo \ud83d')).toEqual({ result: aResult({ name: 'Bo \ufffd' }) });
    expect(namingOf('a', `${'x'.repeat(79)}\ud83d\ude00`).response).toEqual(['x'.repeat(79)]);
  });

  it('is refused as a whole when a part cannot be right', () => {
    const good = JSON.parse(resultText(aResult())) as Record<string, unknown>;
    const wrong: readonly (readonly [string, unknown])[] = [
      ['format', '1'],
      ['course', '../'],
      ['assignment', 'x'],
      ['learner', ''],
      ['name', 'x'.repeat(81)],
      ['made', 'today'],
      ['edition', Number.MAX_SAFE_INTEGER],
      ['tasks', [{ object: 'module/seat', state: 'done' }]],
      ['tasks', [{ object: 'final', state: 'perfect' }]],
      ['tasks', [{ object: 'final', state: 'done', score: 2 }]],
      ['answers', [['seat/chair', 7, 'r1', [], true, 1]]],
      ['answers', [['seat/chair', 0, 'r1', [7], true, 1]]],
      ['answers', [['seat/chair', 0, 'r1', [], true, Number.NaN]]],
      ['answers', {}],
    ];
    for (const [part, value] of wrong) {
      expect(readResult(JSON.stringify({ ...good, [part]: value }))).toEqual({ fault: 'broken' });
    }
    for (const text of ['', '7', 'null']) expect(readResult(text)).toEqual({ fault: 'broken' });
  });

  it('of a newer format is told from a broken one', () => {
    expect(readResult('{"format":2}')).toEqual({ fault: 'newer' });
  });
});
