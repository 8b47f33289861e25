import { describe, expect, it } from 'vitest';
import { answered } from '../../domain/record/statement.builders.ts';
import { EXTENSIONS } from './vocabulary.ts';
import { anOutline, aTab, theCheck, theQuiz } from './session.builders.ts';

const REGISTRATION = 'b07d0000-0000-4000-8000-000000000001';

describe('the beginning of a session', () => {
  it('C3 posts to the fetch address once, and sends the token along as Basic (8.1.2.0-4, 8.1.2.0-5)', async () => {
    const tab = aTab();
    await (await tab.launch()).append([theCheck()]);
    const [first, ...others] = tab.requests;
    expect(first).toMatchObject({ method: 'POST', url: 'https://lrs.example/fetch/session-1' });
    expect(first?.headers.get('authorization')).toBeNull();
    expect(others.filter(({ url }) => url.includes('/fetch/'))).toEqual([]);
    const headers = others.map((each) => each.headers.get('authorization'));
    expect(new Set(headers)).toEqual(new Set([`Basic ${btoa('session-1:secret')}`]));
  });

  it('takes what it was launched with out of the address, and keeps the rest (trap 38)', async () => {
    const tab = aTab();
    await tab.launch();
    expect(tab.address()).toBe('/a b/index.html?part=seat#empty-chair');
  });

  it('C4 reads launch data and learner preferences before the first statement (10.2.1.0-4, 11.0.0.0-3)', async () => {
    const tab = aTab();
    await tab.launch();
    const asked = tab.requests.map(({ method, url }) => {
      const { pathname, searchParams } = new URL(url);
      const document = searchParams.get('stateId') ?? searchParams.get('profileId') ?? '';
      return `${method} ${pathname} ${document}`.trim();
    });
    expect(asked).toEqual([
      'POST /fetch/session-1',
      'GET /xapi/activities/state LMS.LaunchData',
      'GET /xapi/agents/profile cmi5LearnerPreferences',
      'GET /xapi/activities/state learner-record',
      'POST /xapi/statements',
    ]);
  });

  it('C5 says initialized first, by itself, and once, even when a page is loaded again (9.3.2.0-2)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await tab.close(session, true);
    await (await tab.open()).append([theCheck()]);
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered', 'progressed']);
  });
});

describe('what is said of a learner', () => {
  it('C6 keeps the context template, with the session in all, and adds the categories (9.6.2.2-1, 9.6.3.1-4)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck(), theQuiz(0.9)]);
    await tab.close(session);
    const contexts = tab.lrs.statements.map(({ context }) => context);
    for (const context of contexts) {
      expect(context?.registration).toBe(REGISTRATION);
      expect(context?.extensions?.[EXTENSIONS.session]).toBe('session-1');
      expect(context?.contextActivities?.['grouping']?.[0]?.id).toBe(
        'https://empty-chair.invalid/learn/seat/',
      );
    }
    const categories = tab.lrs.statements.map(({ verb, context }) => [
      verb.display['en'],
      (context?.contextActivities?.['category'] ?? []).map(({ id }) => id.split('/').at(-1)),
    ]);
    expect(categories).toEqual([
      ['initialized', ['cmi5']],
      ['answered', []],
      ['completed', ['cmi5', 'moveon']],
      ['passed', ['cmi5', 'moveon']],
      ['terminated', ['cmi5']],
    ]);
  });

  it('C8 is about the activity of the launch and its questions, not about the unit’s own id (9.4.0.0-2)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck(), theQuiz(0.9)]);
    const [initialized, question, ...others] = tab.lrs.statements.map(({ object }) => object.id);
    expect([initialized, ...others]).toEqual(Array(3).fill('https://lms.example/activity/7'));
    expect(question).toBe('https://lms.example/activity/7/test/seat-check/question/reserved-seat');
  });

  it('C9 says completed and passed when they happen, and once for a registration (9.3.3.0-2, 9.3.4.0-3)', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck(), theQuiz(0.9)]);
    expect(tab.lrs.verbs.slice(-2)).toEqual(['completed', 'passed']);
    await tab.close(first);
    const second = await tab.launch();
    await second.append([theQuiz(1), theCheck()]);
    await tab.close(second);
    expect(tab.lrs.verbs.filter((verb) => /completed|passed|failed/.test(verb))).toEqual([
      'completed',
      'passed',
    ]);
  });

  it('C9 says them once even when the LMS has lost what the course kept', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck(), theQuiz(0.9)]);
    await tab.close(first);
    tab.lrs.documents.clear();
    const second = await tab.launch();
    await second.append([theCheck(), theQuiz(0.9)]);
    expect(tab.lrs.verbs.filter((verb) => verb === 'passed')).toHaveLength(1);
    expect(second.fault).toBeUndefined();
  });

  it('C9 waits with failed until the session ends, because the learner may still pass in it (9.3.0.0-3)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck(), theQuiz(0.5)]);
    expect(tab.lrs.verbs).not.toContain('failed');
    await session.append([theQuiz(0.9)]);
    await tab.close(session);
    expect(tab.lrs.verbs.slice(-2)).toEqual(['passed', 'terminated']);
  });

  it('C9 says failed before the end, once for an attempt, and never after passed (9.3.0.0-8)', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theQuiz(0.5)]);
    await tab.close(first);
    expect(tab.lrs.verbs.slice(-2)).toEqual(['failed', 'terminated']);
    const second = await tab.launch();
    await tab.close(second);
    expect(tab.lrs.verbs.slice(-2)).toEqual(['initialized', 'terminated']);
    const third = await tab.launch();
    await third.append([theQuiz(0.9)]);
    await tab.close(third);
    const fourth = await tab.launch();
    await fourth.append([theQuiz(0.1)]);
    await tab.close(fourth);
    expect(tab.lrs.verbs.filter((verb) => verb === 'failed')).toHaveLength(1);
  });

  it('C9 does not take a pass back when the LMS asks for more afterwards (9.3.0.0-8)', async () => {
    const tab = aTab();
    const first = await tab.launch({ masteryScore: 0.8 });
    await first.append([theQuiz(0.9)]);
    await tab.close(first);
    await tab.close(await tab.launch({ masteryScore: 0.95 }));
    expect(tab.lrs.verbs.filter((verb) => /passed|failed/.test(verb))).toEqual(['passed']);
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
  });

  it('X5 says completed and passed once to a store alone, however often the course is opened', async () => {
    const tab = aTab();
    for (const score of [0.9, 1]) {
      const session = await tab.open(tab.lrs.xapiLaunch());
      await session.append([theCheck(), theQuiz(score)]);
      await tab.close(session);
      // The store has lost what the course kept.
      tab.lrs.documents.clear();
    }
    expect(tab.lrs.verbs.filter((verb) => /completed|passed/.test(verb))).toEqual([
      'completed',
      'passed',
    ]);
  });

  it('C9 asks nobody to refuse what was reported before', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck(), theQuiz(0.9)]);
    await tab.close(first);
    const second = await tab.launch();
    await second.append([theQuiz(1)]);
    expect(tab.lrs.exchanges.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
  });

  it('C10 judges by the LMS’s mastery score, and says by which (9.3.4.0-2, 9.6.3.2-2)', async () => {
    const tab = aTab();
    const strict = await tab.launch({ masteryScore: 0.95 });
    await strict.append([theQuiz(0.9)]);
    expect(strict.mastery).toBe(0.95);
    await tab.close(strict);
    const failed = tab.lrs.statements.find(({ verb }) => verb.display['en'] === 'failed');
    expect(failed?.result).toMatchObject({
      success: false,
      score: { scaled: 0.9, raw: 90, min: 0, max: 100 },
    });
    expect(failed?.context?.extensions?.[EXTENSIONS.masteryScore]).toBe(0.95);
    const other = aTab();
    const mild = await other.launch({ masteryScore: 0.4 });
    await mild.append([theQuiz(0.5)]);
    expect(other.lrs.verbs).toContain('passed');
  });

  it('C10 has a score on passed and failed only (9.5.1.0-2)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck(), theQuiz(0.9)]);
    await tab.close(session);
    const own = tab.lrs.statements.filter(({ object }) => !object.id.includes('/question/'));
    const scored = own.filter(({ result }) => result?.score).map(({ verb }) => verb.display['en']);
    expect(scored).toEqual(['passed']);
  });

  it('C12 says initialized and terminated only where the LMS wants a look around (10.2.2.0-8 to 11)', async () => {
    for (const mode of ['Browse', 'Review'] as const) {
      const tab = aTab();
      const session = await tab.launch({ mode });
      await session.append([theCheck(), theQuiz(0.9)]);
      expect(session.fault).toBe(mode.toLowerCase());
      await tab.close(session);
      expect(tab.lrs.verbs).toEqual(['initialized', 'terminated']);
      expect([...tab.lrs.documents.keys()].filter((key) => key.includes('learner'))).toEqual([]);
    }
  });

  it('C12 shows in Review what was done before', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck()]);
    await tab.close(first);
    expect(await (await tab.launch({ mode: 'Review' })).load()).toHaveLength(1);
  });

  it('C14 says answers between initialized and terminated (7.1.3.0-1)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    // An answer of a clock that is a day behind still comes after the beginning.
    await session.append([answered('q0', true, { at: '2020-01-01T00:00:00.000Z' })]);
    await tab.close(session);
    const times = tab.lrs.statements.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(tab.lrs.verbs.at(0)).toBe('initialized');
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
  });

  it('says nothing of what is no answer, and nothing twice', async () => {
    const tab = aTab(anOutline());
    const session = await tab.launch();
    const check = theCheck();
    await session.append([check, answered('elsewhere', true)]);
    await session.append([check]);
    expect(tab.lrs.verbs.filter((verb) => verb === 'answered')).toHaveLength(1);
  });

  it('says once how far the learner is, however many answers leave it so', async () => {
    const tab = aTab();
    const session = await tab.launch();
    for (const each of [theCheck(), answered('q0', true), answered('q1', false)]) {
      await session.append([each]);
    }
    expect(tab.lrs.verbs.filter((verb) => verb === 'progressed')).toHaveLength(1);
    expect(tab.lrs.exchanges.filter(({ status }) => status === 409)).toEqual([]);
  });
});
