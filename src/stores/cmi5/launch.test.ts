import { describe, expect, it } from 'vitest';
import { isSameLaunch, launchFrom, withoutLaunch, type Launch } from './launch.ts';

const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 'Zoë “Q”' },
};

const CMI5 = {
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/fetch?session=1',
  actor: JSON.stringify(ACTOR),
  registration: 'b07d0000-0000-4000-8000-000000000001',
  activityId: 'https://lms.example/activity/7',
};

const launched = (query: Readonly<Record<string, string>>): ReturnType<typeof launchFrom> =>
  launchFrom(`?${new URLSearchParams(query).toString()}`, 'https://own.invalid/');

describe('a launch of cmi5', () => {
  const expected: Launch = {
    kind: 'cmi5',
    endpoint: CMI5.endpoint,
    actor: ACTOR,
    activity: CMI5.activityId,
    fetch: CMI5.fetch,
    registration: CMI5.registration,
  };

  it('C3 reads the parameters in any order (8.1.0.0-7), and + as a space', () => {
    expect(launched(CMI5)).toEqual(expected);
    expect(launched(Object.fromEntries(Object.entries(CMI5).reverse()))).toEqual(expected);
    const plus = `?${new URLSearchParams(CMI5).toString()}`;
    expect(plus).toContain('Zo%C3%AB+%E2%80%9CQ%E2%80%9D');
    expect(launchFrom(plus.replaceAll('+', '%20'), '')).toEqual(expected);
  });

  it('keeps a query of its own, and reads one that an LMS added with a second question mark', () => {
    const search = `?part=seat?${new URLSearchParams(CMI5).toString()}`;
    expect(launchFrom(search, '')).toEqual(expected);
    expect(withoutLaunch(search)).toBe('?part=seat');
    expect(withoutLaunch(`?${new URLSearchParams(CMI5).toString()}`)).toBe('');
  });

  it.each(['actor', 'registration', 'activityId', 'endpoint'])(
    'says so when %s is missing',
    (name) => {
      const { [name as 'actor']: _, ...rest } = CMI5;
      expect(launched(rest)).toBe('unreadable');
    },
  );

  it('takes addresses of the web only', () => {
    expect(launched({ ...CMI5, fetch: 'javascript:alert(1)' })).toBe('unreadable');
    expect(launched({ ...CMI5, endpoint: 'file:///etc/' })).toBe('unreadable');
    expect(launched({ ...CMI5, actor: '{"name":' })).toBe('unreadable');
    expect(launched({ ...CMI5, actor: '[]' })).toBe('unreadable');
  });

  it('is another session when the fetch address is another', () => {
    expect(isSameLaunch(expected, { ...expected })).toBe(true);
    expect(isSameLaunch(expected, { ...expected, fetch: `${CMI5.fetch}2` })).toBe(false);
  });
});

describe('a launch with a learning record store alone', () => {
  const XAPI = {
    endpoint: 'https://lrs.example/xapi',
    auth: 'Basic b3Blbg==',
    actor: '{"mbox":"mailto:zoe@example.org"}',
  };

  it('X1 is none where the address has no parameters', () => {
    expect(launchFrom('', '')).toBeUndefined();
    expect(launchFrom('?part=seat', '')).toBeUndefined();
  });

  it('X2 reads endpoint, auth, actor, registration and activity_id, and adds the slash to the endpoint', () => {
    const registration = CMI5.registration;
    expect(launched({ ...XAPI, registration, activity_id: 'https://x.example/a' })).toEqual({
      kind: 'xapi',
      endpoint: 'https://lrs.example/xapi/',
      auth: XAPI.auth,
      actor: { mbox: 'mailto:zoe@example.org' },
      activity: 'https://x.example/a',
      registration,
    });
    expect(withoutLaunch(`?${new URLSearchParams(XAPI).toString()}`)).toBe('');
  });

  it('X4 has the course’s own IRI where the launch names none', () => {
    expect(launched(XAPI)).toMatchObject({ activity: 'https://own.invalid/' });
  });

  it('X2 has a registration of its own where the launch names none that a store takes: one for a learner', () => {
    const registrationOf = (query: Readonly<Record<string, string>>): unknown => {
      const launch = launched({ ...XAPI, ...query });
      return typeof launch === 'object' && launch.registration;
    };
    const own = registrationOf({});
    expect(own).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(registrationOf({ auth: 'Basic another' })).toBe(own);
    const renamed = { name: 'Zoë Q', objectType: 'Agent', mbox: 'mailto:zoe@example.org' };
    expect(registrationOf({ actor: JSON.stringify(renamed) })).toBe(own);
    const others = [
      registrationOf({ actor: '{"mbox":"mailto:ida@example.org"}' }),
      registrationOf({ activity_id: 'https://x.example/a' }),
      registrationOf({ registration: '42' }),
    ];
    expect(new Set([own, ...others]).size).toBe(4);
    expect(registrationOf({ registration: CMI5.registration })).toBe(CMI5.registration);
  });

  it('reads an actor as older systems write it', () => {
    const actor = JSON.stringify({
      name: ['Zoë'],
      account: [{ accountServiceHomePage: 'https://lms.example', accountName: '7' }],
    });
    expect(launched({ ...XAPI, actor })).toMatchObject({
      actor: { name: 'Zoë', account: { homePage: 'https://lms.example', name: '7' } },
    });
  });

  it('says so when auth is missing', () => {
    expect(launched({ endpoint: XAPI.endpoint, actor: XAPI.actor })).toBe('unreadable');
  });
});
