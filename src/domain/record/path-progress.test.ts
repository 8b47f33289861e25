import { describe, expect, it } from 'vitest';
import { pathProgress } from './path-progress.ts';
import type { ModuleOutline } from './progress.ts';
import { aCheck, answered, quiz } from './statement.builders.ts';

const aModule = (id: string, hasQuiz = true): ModuleOutline => ({
  id,
  hasQuiz,
  lessons: [
    { id: 'first', checks: [aCheck('one')] },
    { id: 'second', checks: [aCheck('two')] },
  ],
});
const [seat, room, street] = [aModule('seat'), aModule('room'), aModule('street', false)];
const inRoom = (question: string) =>
  answered(question, true, { object: `question/room/${question}` });

describe('pathProgress', () => {
  it('has nothing done and nowhere to go on before the first answer', () => {
    expect(pathProgress([], [seat, street])).toEqual({
      done: 0,
      lessons: 4,
      passed: 0,
      quizzes: 1,
      state: 'new',
      next: undefined,
    });
  });

  it('counts lessons and quizzes of its own modules only', () => {
    const statements = [answered('one', true), quiz('passed'), inRoom('one')];
    expect(pathProgress(statements, [seat, street])).toMatchObject({
      done: 1,
      passed: 1,
      state: 'begun',
    });
    expect(pathProgress([inRoom('one')], [seat, street])).toMatchObject({ done: 0, state: 'new' });
  });

  it('goes on in the module touched last, and else with its first open lesson', () => {
    const statements = [answered('one', true), inRoom('one')];
    const second = { kind: 'lesson', lesson: 'second' };
    expect(pathProgress(statements, [seat, room]).next).toEqual({ ...second, module: 'room' });
    expect(pathProgress(statements, [street, seat]).next).toMatchObject({ module: 'street' });
    expect(pathProgress(statements, [seat, street]).next).toEqual({ ...second, module: 'seat' });
  });

  it('is done with every lesson and every quiz, and is done no more when one is missing', () => {
    const lessons = [answered('one', true), answered('two', true)];
    expect(pathProgress(lessons, [seat])).toMatchObject({ state: 'begun', next: { kind: 'quiz' } });
    expect(pathProgress([...lessons, quiz('passed')], [seat])).toMatchObject({
      state: 'done',
      next: undefined,
    });
    expect(pathProgress([], []).state).toBe('new');
  });
});
