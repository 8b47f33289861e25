import { describe, expect, it } from 'vitest';
import { LmsError } from '../lms-fault.ts';
import { aTab, theCheck, theQuiz } from './session.builders.ts';

describe('the end of a session', () => {
  it('C13 goes to the return address once the LMS knows of the end (10.2.6.0-1)', async () => {
    const tab = aTab();
    const session = await tab.launch({ returnURL: 'https://lms.example/course/7' });
    await session.append([theCheck()]);
    expect(await session.exit()).toBe(true);
    expect(tab.wentTo).toEqual(['https://lms.example/course/7']);
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
    expect(session.ended).toBe(true);
  });

  it('C13 goes nowhere else than to an address of the web', async () => {
    const tab = aTab();
    const session = await tab.launch({ returnURL: 'javascript:alert(1)' });
    await session.exit();
    expect(tab.wentTo).toEqual([undefined]);
  });

  it('C5 says terminated last and once, whether by the button or by leaving (7.1.2.0-1)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck()]);
    const ending = session.exit();
    await tab.close(session);
    await Promise.all([ending, session.exit()]);
    await tab.close(session);
    await expect(session.append([theQuiz(1)])).rejects.toThrow(LmsError);
    expect(tab.lrs.verbs.filter((verb) => verb === 'terminated')).toHaveLength(1);
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
  });

  it('C13 stays, and says so, when the end does not arrive', async () => {
    const tab = aTab();
    const session = await tab.launch({ returnURL: 'https://lms.example/' });
    tab.isOffline = true;
    expect(await session.exit()).toBe(false);
    expect(session.fault).toBe('failed');
    expect(session.ended).toBe(false);
    expect(tab.wentTo).toEqual([]);
    tab.isOffline = false;
    await tab.close(session);
    expect(tab.lrs.verbs).toEqual(['initialized', 'terminated']);
  });

  it('C9 C13 says failed with the try that arrives, and once', async () => {
    // Which requests of the first try get lost: none of the verdict, the document or the end arrives.
    for (const failures of [1, 2, 3]) {
      const tab = aTab();
      const session = await tab.launch();
      await session.append([theCheck(), theQuiz(0.5)]);
      const handle = tab.lrs.handle.bind(tab.lrs);
      let asked = 0;
      tab.lrs.handle = (request) => {
        asked += 1;
        if (asked === failures) tab.lrs.failNext(1);
        return handle(request);
      };
      expect(await session.exit()).toBe(false);
      expect(await session.exit()).toBe(true);
      expect(tab.lrs.verbs.slice(-2)).toEqual(['failed', 'terminated']);
      expect(tab.lrs.verbs.filter((verb) => verb === 'failed')).toHaveLength(1);
      await tab.close(await tab.launch());
      expect(tab.lrs.verbs.slice(-2)).toEqual(['initialized', 'terminated']);
    }
  });

  it('is well again once answers arrive after an end that did not', async () => {
    const tab = aTab();
    const session = await tab.launch();
    tab.isOffline = true;
    await session.exit();
    tab.isOffline = false;
    await session.append([theCheck()]);
    expect(session.fault).toBeUndefined();
  });

  it('C17 sends the end in a request that outlives the page', async () => {
    const tab = aTab();
    const session = await tab.launch();
    await session.append([theCheck()]);
    await tab.close(session);
    const last = tab.requests.findLast(({ url }) => url.endsWith('/statements'));
    expect(last?.keepalive).toBe(true);
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
  });

  it('C17 sends what waits together with the end, in order', async () => {
    const tab = aTab();
    const session = await tab.launch();
    tab.isOffline = true;
    await expect(session.append([theCheck(), theQuiz(0.9)])).rejects.toThrow(LmsError);
    tab.isOffline = false;
    await tab.close(session);
    expect(tab.lrs.verbs).toEqual([
      ...['initialized', 'answered', 'completed', 'passed', 'terminated'],
    ]);
    expect(await (await tab.launch()).load()).toHaveLength(2);
  });

  it('C17 sends the end apart from more than a last request may carry', async () => {
    const tab = aTab();
    const session = await tab.launch();
    tab.isOffline = true;
    const answers = Array.from({ length: 60 }, () => theCheck());
    await expect(session.append(answers)).rejects.toThrow(LmsError);
    tab.isOffline = false;
    await tab.close(session);
    const [answered, end] = tab.requests.slice(-2);
    expect([answered?.keepalive, end?.keepalive]).toEqual([false, true]);
    expect(await end?.text()).toContain('verbs/terminated');
  });

  it('C16 goes on after a reload that was seen coming, with the token that it has', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck()]);
    await tab.close(first, true);
    const second = await tab.open();
    expect(await second.load()).toHaveLength(1);
    await second.append([theQuiz(0.9)]);
    await tab.close(second);
    expect(tab.lrs.verbs).toEqual([
      ...['initialized', 'answered', 'progressed', 'completed', 'passed', 'terminated'],
    ]);
    expect(tab.requests.filter(({ url }) => url.includes('/fetch/'))).toHaveLength(1);
  });

  it('C16 says that the session is over after any other reload, and still shows what was done', async () => {
    const tab = aTab();
    const first = await tab.launch();
    await first.append([theCheck()]);
    await tab.close(first);
    const second = await tab.open();
    expect(second.fault).toBe('ended');
    expect(await second.load()).toHaveLength(1);
    await expect(second.append([theQuiz(1)])).rejects.toMatchObject({ fault: 'ended' });
    expect(tab.lrs.verbs.at(-1)).toBe('terminated');
  });

  it('C16 begins anew when the LMS launches again in the same tab', async () => {
    const tab = aTab();
    await tab.close(await tab.launch());
    const second = await tab.launch();
    await second.append([theCheck()]);
    expect(second.fault).toBeUndefined();
    expect(tab.lrs.verbs.filter((verb) => verb === 'initialized')).toHaveLength(2);
  });
});

describe('a launch with a store alone', () => {
  it('X2 begins a session each time that its address is opened in the same tab', async () => {
    const tab = aTab();
    const search = tab.lrs.xapiLaunch();
    await tab.close(await tab.open(search));
    const second = await tab.open(search);
    await second.append([theCheck()]);
    expect(second.fault).toBeUndefined();
    await tab.close(second);
    // A reload has no launch in its address, and is the session that was left.
    expect((await tab.open()).fault).toBe('ended');
    expect(tab.lrs.verbs).toEqual([
      ...['initialized', 'terminated', 'initialized', 'answered', 'progressed', 'terminated'],
    ]);
  });
});

describe('what the next session finds', () => {
  it('C15 has everything, the place, and what was reported', async () => {
    const tab = aTab();
    const first = await tab.launch();
    const statements = [theCheck(), theQuiz(0.5)];
    await first.append(statements);
    first.location = 'seat/empty-chair';
    await tab.close(first);
    const second = await tab.launch();
    expect(await second.load()).toEqual(statements);
    expect(second.location).toBe('seat/empty-chair');
  });

  it('C15 loses nothing of two tabs that write at once, with tags and without', async () => {
    for (const tags of [true, false]) {
      const tab = aTab();
      tab.lrs.tags = tags;
      const one = await tab.launch();
      const other = await tab.launch();
      const found: string[] = [];
      one.onFound = (statements) => found.push(...statements.map(({ id }) => id));
      const [check, verdict, last] = [theCheck(), theQuiz(0.5), theQuiz(0.6)];
      await one.append([check]);
      await other.append([verdict]);
      await one.append([last]);
      expect(found).toEqual([verdict.id]);
      const ids = (await (await tab.launch()).load()).map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set([check.id, verdict.id, last.id]));
    }
  });

  it('C15 passes over what is damaged, and leaves a newer document alone', async () => {
    const tab = aTab();
    await (await tab.launch()).append([theCheck()]);
    const [name = ''] = [...tab.lrs.documents.keys()].filter((key) => key.includes('learner'));
    tab.lrs.documents.set(name, '{"version":1,"statements":[{"id":7},null');
    expect(await (await tab.launch()).load()).toEqual([]);
    tab.lrs.documents.set(name, '{"version":2}');
    const session = await tab.launch();
    expect(session.fault).toBe('newer');
    await expect(session.append([theCheck()])).rejects.toMatchObject({ fault: 'newer' });
    expect(tab.lrs.documents.get(name)).toBe('{"version":2}');
  });
});
