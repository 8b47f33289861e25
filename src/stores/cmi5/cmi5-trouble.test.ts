import { describe, expect, it } from 'vitest';
import { LmsError } from '../lms-fault.ts';
import { aTab, theCheck, theQuiz } from './session.builders.ts';

describe('an LMS that does not answer', () => {
  it('C18 leaves the course usable, says so, and keeps everything once it answers', async () => {
    const tab = aTab();
    tab.isOffline = true;
    const session = await tab.launch();
    expect(session.fault).toBe('refused');
    const check = theCheck();
    await expect(session.append([check])).rejects.toThrow(LmsError);
    tab.isOffline = false;
    await session.append([check, theQuiz(0.9)]);
    expect(session.fault).toBeUndefined();
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered', 'completed', 'passed']);
  });

  it('C18 says that the device has no network', async () => {
    const tab = aTab();
    tab.isOffline = true;
    (navigator as { onLine: boolean }).onLine = false;
    expect((await tab.launch()).fault).toBe('offline');
  });

  it('X5 sends the same statements with the same ids when it comes back', async () => {
    const tab = aTab();
    const session = await tab.launch();
    const statements = [theCheck(), theQuiz(0.9)];
    tab.isOffline = true;
    await expect(session.append(statements)).rejects.toThrow(LmsError);
    await expect(session.append(statements)).rejects.toThrow(LmsError);
    expect(session.exit()).toBe(false);
    tab.isOffline = false;
    await session.append(statements);
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered', 'completed', 'passed']);
    expect(tab.lrs.statements.map(({ id }) => id)).toContain(statements[0]?.id);
  });

  it('X5 counts a statement as kept that is there already: its answer had got lost', async () => {
    const tab = aTab();
    const session = await tab.launch();
    const handle = tab.lrs.handle.bind(tab.lrs);
    tab.lrs.handle = async (request) => {
      const isPost = request.url.endsWith('/statements') && request.method === 'POST';
      const response = await handle(request);
      return isPost ? new Response('gateway', { status: 502 }) : response;
    };
    const statements = [theCheck(), theQuiz(0.9)];
    await expect(session.append(statements)).rejects.toThrow(LmsError);
    tab.lrs.handle = handle;
    await session.append(statements);
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered', 'completed', 'passed']);
  });

  it('X5 begins once with a store alone, though it is not told that it has', async () => {
    const tab = aTab();
    const handle = tab.lrs.handle.bind(tab.lrs);
    tab.lrs.handle = async (request) => {
      await handle(request.clone());
      const isPost = request.url.endsWith('/statements');
      return isPost ? new Response('gateway', { status: 502 }) : handle(request);
    };
    const session = await tab.open(tab.lrs.xapiLaunch());
    expect(session.fault).toBe('refused');
    tab.lrs.handle = handle;
    await session.append([theCheck()]);
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered', 'progressed']);
  });

  it('C18 asks for the token again only when nobody answered (trap 39)', async () => {
    const tab = aTab();
    tab.lrs.failNext(1);
    const session = await tab.launch();
    expect(session.fault).toBe('refused');
    await session.append([theCheck()]);
    const fetches = tab.requests.filter(({ url }) => url.includes('/fetch/'));
    expect(fetches).toHaveLength(2);
  });

  it('keeps the answers that it can when one is refused, and says that details are missing', async () => {
    const tab = aTab();
    const session = await tab.launch();
    const handle = tab.lrs.handle.bind(tab.lrs);
    tab.lrs.handle = async (request) => {
      const isDetail = (await request.clone().text()).includes('interactionType');
      return isDetail ? new Response('no', { status: 400 }) : handle(request);
    };
    await session.append([theCheck(), theQuiz(0.9)]);
    expect(tab.lrs.verbs).toEqual(['initialized', 'completed', 'passed']);
    expect(session.fault).toBe('details');
  });
});

describe('an LMS whose tags of documents are not what it compares', () => {
  it('C15 keeps the document where a server on the way marks them as weak', async () => {
    const tab = aTab();
    const handle = tab.lrs.handle.bind(tab.lrs);
    tab.lrs.handle = async (request) => {
      const response = await handle(request);
      const tag = response.headers.get('etag');
      if (tag) response.headers.set('etag', `W/${tag}`);
      return response;
    };
    const session = await tab.launch();
    const statements = [theCheck(), theQuiz(0.5)];
    for (const each of statements) await session.append([each]);
    expect(tab.lrs.exchanges.filter(({ status }) => status === 412)).toEqual([]);
    expect(await (await tab.launch()).load()).toEqual(statements);
  });

  it('C15 keeps it where it knows none of its own', async () => {
    const tab = aTab();
    const handle = tab.lrs.handle.bind(tab.lrs);
    tab.lrs.handle = (request) =>
      request.headers.has('if-match')
        ? Promise.resolve(new Response('changed', { status: 412 }))
        : handle(request);
    const session = await tab.launch();
    const statements = [theCheck(), theQuiz(0.5)];
    for (const each of statements) await session.append([each]);
    expect(session.fault).toBeUndefined();
    expect(await (await tab.launch()).load()).toEqual(statements);
  });
});

describe('an LMS that says no', () => {
  it('says that the session is over when the token was handed out before, with status 200 (trap 28)', async () => {
    const tab = aTab();
    const search = tab.lrs.launch();
    await fetch('https://lrs.example/fetch/session-1', { method: 'POST' });
    const session = await tab.open(search);
    expect(session.fault).toBe('ended');
    await expect(session.append([theCheck()])).rejects.toMatchObject({ fault: 'ended' });
  });

  it('says that the session is over when the LMS has closed it', async () => {
    const tab = aTab();
    const session = await tab.launch();
    tab.lrs.closeSessions();
    await expect(session.append([theCheck()])).rejects.toMatchObject({ fault: 'ended' });
  });

  it('says that it is refused where there is no launch data', async () => {
    const tab = aTab();
    const search = tab.lrs.launch();
    tab.lrs.documents.clear();
    expect((await tab.open(search)).fault).toBe('refused');
    expect(tab.lrs.statements).toEqual([]);
  });

  it('puts nothing secret into what it throws (trap 38)', async () => {
    const tab = aTab();
    const session = await tab.launch();
    tab.isOffline = true;
    const error: unknown = await session.append([theCheck()]).catch((reason: unknown) => reason);
    expect(`${(error as Error).message} ${(error as Error).stack ?? ''}`).not.toMatch(
      /fetch\/session|c2Vzc2lvbi0xOnNlY3JldA|Zo/,
    );
  });
});
