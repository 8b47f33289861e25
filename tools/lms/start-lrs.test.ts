import { expect, it, onTestFinished } from 'vitest';
import { startLrs, type RunningLrs } from './start-lrs.ts';

async function aLrs(): Promise<RunningLrs> {
  const lrs = await startLrs();
  onTestFinished(() => lrs.close());
  return lrs;
}

it('hands a token out once, and takes statements with it from pages of any host', async () => {
  const lrs = await aLrs();
  const launch = new URLSearchParams(lrs.launch({ mode: 'Browse' }));
  const post = async (): Promise<unknown> =>
    (await fetch(launch.get('fetch') ?? '', { method: 'POST' })).json();
  const { 'auth-token': token } = (await post()) as { readonly 'auth-token': string };
  expect(await post()).toMatchObject({ 'error-code': '1' });
  const preflight = await fetch(`${launch.get('endpoint') ?? ''}statements`, { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  const query = new URLSearchParams({
    activityId: launch.get('activityId') ?? '',
    agent: launch.get('actor') ?? '',
    registration: launch.get('registration') ?? '',
    stateId: 'LMS.LaunchData',
  });
  const state = `${launch.get('endpoint') ?? ''}activities/state?${query.toString()}`;
  expect((await fetch(state)).status).toBe(401);
  const headers = { authorization: `Basic ${token}` };
  expect(await (await fetch(state, { headers })).json()).toMatchObject({ launchMode: 'Browse' });
});

it('fails when it is told to, and shows what it was asked', async () => {
  const lrs = await aLrs();
  const seen: number[] = [];
  lrs.onExchange(({ status }) => seen.push(status));
  lrs.failNext(1);
  await fetch(lrs.url);
  await fetch(lrs.url);
  expect(seen).toEqual([503, 401]);
  expect(lrs.statements()).toEqual([]);
  expect(Object.keys(lrs.state())).toEqual([]);
});
