import validate from '@learninglocker/xapi-validation';
import { describe, expect, it, vi } from 'vitest';
import { oneOfEachKind, rightResponse } from '../../domain/question/question.builders.ts';
import { answered } from '../../domain/record/statement.builders.ts';
import { contextOf } from './context.ts';
import { durationOf } from './duration.ts';
import { SessionClock } from './session-clock.ts';
import { anOutline, aTab, theCheck, theQuiz } from './session.builders.ts';

/** What Learning Locker's validator has to say of a value; it is CommonJS. */
const warningsOf = (statement: unknown): readonly string[] => {
  const check = (validate as unknown as { default?: typeof validate }).default ?? validate;
  return check(statement).map((warning) => JSON.stringify(warning));
};

const everyKind = () =>
  oneOfEachKind().flatMap((question, index) => [
    answered(`q${index}`, true, { response: rightResponse(question), confidence: 0.8 }),
    answered(`q${index}`, false, { response: [] }),
  ]);

describe('statements', () => {
  it('X3 pass a validator that is not ours, in a launch of cmi5 and with a store alone', async () => {
    for (const search of ['cmi5', 'xapi'] as const) {
      const tab = aTab();
      const session = await tab.open(
        search === 'cmi5' ? tab.lrs.launch({ masteryScore: 0.8 }) : tab.lrs.xapiLaunch(),
      );
      await session.append([...everyKind(), theCheck(), theQuiz(0.9)]);
      await tab.close(session);
      expect(tab.lrs.statements.length).toBeGreaterThan(15);
      for (const statement of tab.lrs.statements) expect(warningsOf(statement)).toEqual([]);
      const registrations = tab.lrs.statements.map(({ context }) => context?.registration);
      expect([...new Set(registrations)]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
    }
    expect(warningsOf({ id: 'x' })).not.toEqual([]);
  });

  it('C7 have a UUID of their own and a time in UTC (9.1.0.0-1, 9.7.0.0-2)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck(), theQuiz(0.9)]);
    await tab.close(session);
    const ids = tab.lrs.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, timestamp } of tab.lrs.statements) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-[45][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
    }
  });

  it('X4 name questions in the language of the course, with their type and, once found, the right answer', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append(everyKind());
    const asked = tab.lrs.statements.filter(({ object }) => object.id.includes('/question/'));
    const told = asked.map(({ object, result }) => [
      object.id.split('/').at(-1),
      object.definition?.interactionType,
      result?.response,
      object.definition?.correctResponsesPattern,
    ]);
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "q0",
          "choice",
          "customer",
          [
            "customer",
          ],
        ],
        [
          "q0",
          "choice",
          "",
          undefined,
        ],
        [
          "q1",
          "choice",
          "queue[,]letter",
          [
            "queue[,]letter",
          ],
        ],
        [
          "q1",
          "choice",
          "",
          undefined,
        ],
        [
          "q2",
          "true-false",
          "true",
          [
            "true",
          ],
        ],
        [
          "q2",
          "true-false",
          "",
          undefined,
        ],
        [
          "q3",
          "sequencing",
          "listen[,]admit[,]decide[,]act",
          [
            "listen[,]admit[,]decide[,]act",
          ],
        ],
        [
          "q3",
          "sequencing",
          "",
          undefined,
        ],
        [
          "q4",
          "matching",
          "year[.]plan[,]week[.]habit",
          [
            "year[.]plan[,]week[.]habit",
          ],
        ],
        [
          "q4",
          "matching",
          "",
          undefined,
        ],
        [
          "q5",
          "fill-in",
          "empty[,]chair",
          [
            "empty[,]chair",
          ],
        ],
        [
          "q5",
          "fill-in",
          "",
          undefined,
        ],
        [
          "q6",
          "numeric",
          "1150",
          [
            "1150[:]1150",
          ],
        ],
        [
          "q6",
          "numeric",
          "",
          undefined,
        ],
      ]
    `);
    expect(asked[0]?.object.definition?.name).toEqual({ en: 'Whom is the empty chair kept for?' });
    expect(asked[0]?.object.definition?.choices).toEqual([
      { id: 'customer', description: { en: 'customer' } },
      { id: 'director', description: { en: 'director' } },
      { id: 'guest', description: { en: 'guest' } },
    ]);
    const matching = asked.find(({ object }) => object.definition?.interactionType === 'matching');
    const { source = [], target = [] } = matching?.object.definition ?? {};
    for (const { description } of [...source, ...target]) expect(description?.['en']).toMatch(/\w/);
  });

  it('X4 name the objective of a question as the course structure does', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck()]);
    const parents = tab.lrs.statements[1]?.context?.contextActivities?.['parent'];
    expect(parents?.map(({ id }) => id)).toEqual([
      'https://lms.example/activity/7',
      'https://empty-chair.invalid/learn/seat/objectives/customer-voice/',
    ]);
  });

  it('C11 have the time that the learner took (9.5.4.1-1 to -4), with earlier sessions', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const tab = aTab();
    const first = await tab.launch();
    now.mockReturnValue(61_000);
    await tab.close(first);
    const second = await tab.launch();
    now.mockReturnValue(62_500);
    await second.append([theCheck(), theQuiz(0.9)]);
    await tab.close(second);
    now.mockRestore();
    const durations = tab.lrs.statements.flatMap(({ verb, result }) =>
      result?.duration ? [`${verb.display['en'] ?? ''} ${result.duration}`] : [],
    );
    expect(durations).toEqual([
      'terminated PT1M1S',
      'answered PT0S',
      'completed PT1M2.5S',
      'passed PT1M2.5S',
      'terminated PT1.5S',
    ]);
  });

  it('C11 say how long each answer took', async () => {
    const tab = aTab();
    const session = await tab.launch();
    const at = (ahead: number): string => new Date(Date.now() + ahead).toISOString();
    await session.append([answered('q0', true, { at: at(60_000) })]);
    const second = answered('q1', false, { at: at(90_000) });
    await session.append([second]);
    const [slow, fast] = tab.lrs.statements.filter(({ verb }) => verb.display['en'] === 'answered');
    expect(slow?.result?.duration).toMatch(/^PT(59|1M)/);
    expect(fast?.result?.duration).toMatch(/^PT(29|3\d)/);
  });

  it('C11 have a duration of 0 or more when the clock is set back', async () => {
    const tab = aTab(anOutline());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T18:00:00Z') });
    const session = await tab.launch();
    vi.setSystemTime(new Date('2026-11-22T12:00:00Z'));
    await session.append([theCheck(), theQuiz(0.9)]);
    await tab.close(session);
    vi.useRealTimers();
    for (const { result, timestamp } of tab.lrs.statements) {
      expect(timestamp >= '2026-11-22T18:00:00').toBe(true);
      expect(result?.duration ?? 'PT0S').toMatch(/^PT\d/);
    }
  });
});

describe('durationOf', () => {
  it.each([
    [0, 'PT0S'],
    [-5000, 'PT0S'],
    [Number.NaN, 'PT0S'],
    [1234, 'PT1.23S'],
    [60_000, 'PT1M0S'],
    [3_723_450, 'PT1H2M3.45S'],
  ])('writes %d milliseconds as %s', (milliseconds, duration) => {
    expect(durationOf(milliseconds)).toBe(duration);
  });
});

describe('SessionClock', () => {
  it('never gives a time before one that it gave', () => {
    const clock = new SessionClock(Date.parse('2026-11-22T18:00:00Z'));
    expect(clock.at('2026-11-23T18:00:00.000Z')).toBe('2026-11-23T18:00:00.000Z');
    expect(clock.now()).toBe('2026-11-23T18:00:00.000Z');
    expect(clock.at('2026-01-01T00:00:00.000Z')).toBe('2026-11-22T18:00:00.000Z');
  });
});

describe('contextOf', () => {
  it('C6 never overwrites what the LMS gave (10.2.1.0-7), and reads one activity as a list of one', () => {
    const template = {
      registration: 'of the LMS',
      contextActivities: { category: { id: 'https://x.example/' } } as never,
      extensions: { 'https://x.example/e': 'of the LMS' },
    };
    const addition = {
      registration: 'of ours',
      category: ['https://y.example/', 'https://x.example/'],
      extensions: { 'https://x.example/e': 'of ours', 'https://y.example/e': 1 },
    };
    expect(contextOf(template, addition)).toEqual({
      registration: 'of the LMS',
      contextActivities: {
        category: [
          { id: 'https://x.example/' },
          { id: 'https://y.example/', objectType: 'Activity' },
        ],
      },
      extensions: { 'https://x.example/e': 'of the LMS', 'https://y.example/e': 1 },
    });
  });
});
