import { describe, expect, it } from 'vitest';
import { lessonProgress } from './lesson-progress.ts';
import {
  changesSince,
  isInFinal,
  moduleProgress,
  nextStep,
  type ModuleOutline,
} from './progress.ts';
import {
  aCheck,
  answered,
  aStatement,
  completed,
  completedModule,
  quiz,
} from './statement.builders.ts';

const withChecks = { id: 'empty-chair', checks: [aCheck('one'), aCheck('two')] };
const withoutChecks = { id: 'closing', checks: [] };

describe('lessonProgress', () => {
  it('is new before the first answer', () => {
    const progress = { right: 0, checks: 2, state: 'new' };
    expect(lessonProgress([], 'seat', withChecks)).toEqual(progress);
  });

  it('has begun with the first answer, wrong or right', () => {
    const wrong = lessonProgress([answered('one', false)], 'seat', withChecks);
    expect(wrong).toEqual({ right: 0, checks: 2, state: 'begun' });
    const right = lessonProgress([answered('one', true)], 'seat', withChecks);
    expect(right).toEqual({ right: 1, checks: 2, state: 'begun' });
  });

  it('is done when each check was once answered right', () => {
    const statements = [answered('one', true), answered('two', false), answered('two', true)];
    expect(lessonProgress(statements, 'seat', withChecks).state).toBe('done');
  });

  it('stays done when a check is tried again and missed', () => {
    const statements = [answered('one', true), answered('two', true), answered('one', false)];
    expect(lessonProgress(statements, 'seat', withChecks).state).toBe('done');
  });

  it('counts a check once, however often it was answered right', () => {
    const statements = [answered('one', true), answered('one', true)];
    expect(lessonProgress(statements, 'seat', withChecks).right).toBe(1);
  });

  it('counts for nothing what was answered elsewhere, looked at or said', () => {
    const elsewhere = answered('one', true, { object: 'question/other/one' });
    const looked = aStatement({ verb: 'initialized', object: 'lesson/seat/empty-chair' });
    const statements = [elsewhere, looked, completed('other')];
    expect(lessonProgress(statements, 'seat', withChecks).state).toBe('new');
  });

  it('without checks is done when the learner says so', () => {
    expect(lessonProgress([], 'seat', withoutChecks).state).toBe('new');
    expect(lessonProgress([completed('closing')], 'seat', withoutChecks).state).toBe('done');
  });

  it('keeps earlier answers when a check is added', () => {
    const statements = [answered('one', true), answered('two', true)];
    const longer = { ...withChecks, checks: [aCheck('one'), aCheck('new'), aCheck('two')] };
    const progress = { right: 2, checks: 3, state: 'begun' };
    expect(lessonProgress(statements, 'seat', longer)).toEqual(progress);
  });
});

const seat: ModuleOutline = {
  id: 'seat',
  lessons: [
    { id: 'empty-chair', checks: [aCheck('one')] },
    { id: 'closing', checks: [] },
  ],
  hasQuiz: true,
};
const lessonsDone = [answered('one', true), completed('closing')];

describe('moduleProgress', () => {
  it('is new, begun and done', () => {
    const stateAfter = (...statements: readonly (typeof lessonsDone)[number][]) =>
      moduleProgress(statements, seat).state;
    expect(stateAfter()).toBe('new');
    expect(stateAfter(answered('one', false))).toBe('begun');
    expect(stateAfter(quiz('initialized'))).toBe('begun');
    expect(stateAfter(...lessonsDone)).toBe('begun');
    expect(stateAfter(quiz('passed'))).toBe('begun');
    expect(stateAfter(...lessonsDone, quiz('passed'))).toBe('done');
  });

  it('counts the lessons that are done', () => {
    const progress = { done: 1, lessons: 2, quiz: 'new', state: 'begun' };
    expect(moduleProgress([completed('closing')], seat)).toEqual(progress);
  });

  it('needs no quiz where there is none', () => {
    expect(moduleProgress(lessonsDone, { ...seat, hasQuiz: false }).state).toBe('done');
  });

  it('keeps a quiz passed when a later attempt fails', () => {
    const quizAfter = (...verbs: readonly Parameters<typeof quiz>[0][]) =>
      moduleProgress(
        verbs.map((verb) => quiz(verb)),
        seat,
      ).quiz;
    expect(quizAfter('initialized', 'failed')).toBe('failed');
    expect(quizAfter('initialized', 'failed', 'initialized', 'passed')).toBe('passed');
    expect(quizAfter('initialized', 'passed', 'initialized', 'failed')).toBe('passed');
  });

  it('counts for nothing the quiz of another module', () => {
    expect(moduleProgress([quiz('passed', { module: 'other' })], seat).quiz).toBe('new');
  });
});

describe('a lesson that was done', () => {
  const done = [answered('one', true), answered('two', true), completed('empty-chair')];
  const stateOf = (...checks: readonly ReturnType<typeof aCheck>[]) =>
    lessonProgress(done, 'seat', { id: 'empty-chair', checks }).state;

  it('asks again when a check means something else', () => {
    expect(stateOf(aCheck('one'), aCheck('two', 'r2'))).toBe('changed');
  });

  it('stays done when only the wording of a check was touched', () => {
    expect(stateOf(aCheck('one'), aCheck('two', 'r2', 'r1'))).toBe('done');
  });

  it('has changed when a check was added, and is done when it is answered', () => {
    expect(stateOf(aCheck('one'), aCheck('two'), aCheck('three'))).toBe('changed');
  });

  it('stays done when a check was taken away, even the last', () => {
    expect(stateOf(aCheck('one'))).toBe('done');
    expect(stateOf()).toBe('done');
  });
});

describe('changesSince', () => {
  const finished = [...lessonsDone, completed('empty-chair'), quiz('passed')];
  const before = completedModule('empty-chair', 'closing');

  it('has nothing to say before a module was finished', () => {
    expect(changesSince(lessonsDone, seat)).toEqual([]);
    expect(changesSince(finished, { ...seat, lessons: [] })).toEqual([]);
  });

  it('has nothing to say while nothing has changed', () => {
    expect(changesSince([...finished, before], seat)).toEqual([]);
    expect(moduleProgress([...finished, before], seat).state).toBe('done');
  });

  it('names the lessons and checks that are new or mean something else', () => {
    const changed: ModuleOutline = {
      ...seat,
      lessons: [
        { id: 'empty-chair', checks: [aCheck('one', 'r2')] },
        { id: 'closing', checks: [] },
        { id: 'added', checks: [aCheck('four')] },
      ],
    };
    expect(changesSince([...finished, before], changed)).toEqual([
      { lesson: 'empty-chair', isNew: false, checks: ['one'] },
      { lesson: 'added', isNew: true, checks: ['four'] },
    ]);
    expect(moduleProgress([...finished, before], changed).state).toBe('changed');
  });
});

describe('nextStep', () => {
  const courage: ModuleOutline = {
    id: 'courage',
    lessons: [{ id: 'mirror', checks: [aCheck('m')] }],
    hasQuiz: false,
  };
  const course = [seat, courage];
  const mirrorDone = aStatement({ object: 'question/courage/m', success: true, revision: 'r1' });

  it('is nothing for somebody who has not begun', () => {
    expect(nextStep([], course)).toBeUndefined();
    expect(nextStep([aStatement({ object: 'behaviour/courage/asks' })], course)).toBeUndefined();
  });

  it('goes on with the lesson that was begun', () => {
    const step = { kind: 'lesson', module: 'seat', lesson: 'empty-chair' };
    expect(nextStep([answered('one', false)], course)).toEqual(step);
  });

  it('goes on with the next lesson, then the quiz, then the next module', () => {
    const statements = [answered('one', true)];
    expect(nextStep(statements, course)).toEqual({
      kind: 'lesson',
      module: 'seat',
      lesson: 'closing',
    });
    statements.push(completed('closing'));
    expect(nextStep(statements, course)).toEqual({ kind: 'quiz', module: 'seat' });
    statements.push(quiz('initialized'), quiz('failed'));
    expect(nextStep(statements, course)).toEqual({ kind: 'quiz', module: 'seat' });
    statements.push(quiz('passed'));
    expect(nextStep(statements, course)).toEqual({
      kind: 'lesson',
      module: 'courage',
      lesson: 'mirror',
    });
  });

  it('goes on in the module touched last, and then from the beginning', () => {
    expect(nextStep([mirrorDone], course)).toMatchObject({ module: 'seat' });
    const wrongThere = aStatement({ object: 'question/courage/m', success: false });
    expect(nextStep([...lessonsDone, wrongThere], course)).toMatchObject({ module: 'courage' });
  });

  it('is nothing when all is done', () => {
    expect(nextStep([...lessonsDone, quiz('passed'), mirrorDone], course)).toBeUndefined();
  });

  it('begins at the beginning when the module touched last is gone', () => {
    const gone = aStatement({ object: 'question/gone/q' });
    expect(nextStep([gone], course)).toMatchObject({ module: 'seat', lesson: 'empty-chair' });
  });

  it('does not follow the questions of the final, which come from every module', () => {
    const begun = aStatement({ verb: 'initialized', object: 'final' });
    const there = answered('one', true, { attempt: begun.id, object: 'question/courage/m' });
    const statements = [answered('one', false), begun, there];
    expect(nextStep(statements, course)).toMatchObject({ module: 'seat' });
  });
});

describe('isInFinal', () => {
  const begun = aStatement({ verb: 'initialized', object: 'final' });
  const inIt = answered('one', true, { attempt: begun.id });

  it('is true from its beginning until it is handed in', () => {
    expect(isInFinal([begun])).toBe(true);
    expect(isInFinal([begun, inIt])).toBe(true);
    const passed = aStatement({ verb: 'passed', object: 'final', attempt: begun.id });
    expect(isInFinal([begun, inIt, passed])).toBe(false);
  });

  it('is false for somebody who has gone back to a lesson, or never began', () => {
    expect(isInFinal([begun, inIt, completed('closing')])).toBe(false);
    expect(isInFinal([answered('one', true)])).toBe(false);
    expect(isInFinal([])).toBe(false);
  });
});
