import { afterEach, describe, expect, it, vi } from 'vitest';
import { anOutline } from '../../domain/packaged/outline.builders.ts';
import { LearnerRecord } from '../learner-record.ts';
import { lmsFaultFrom } from '../lms-fault.ts';
import { memoryJournal } from '../memory-journal.ts';
import { aCodec } from './codec.builders.ts';
import { FakeLms } from './fake-lms.builders.ts';
import { allChecks, answerTo, wholeQuiz } from './package.builders.ts';
import { aWindow, opened, VERSIONS } from './scorm.builders.ts';
import { ScormSession } from './scorm-session.ts';
import { ScormStore } from './scorm-store.ts';

const outline = anOutline();
afterEach(() => vi.unstubAllGlobals());

describe.each(VERSIONS)('an LMS with SCORM $version', ({ version, dialect }) => {
  const is12 = version === '1.2';

  it('that is not there: the package works alone and says that nothing is recorded', async () => {
    const { session, store } = await opened(dialect);
    const record = new LearnerRecord('1.0.0', {
      store: Promise.resolve(store),
      journal: memoryJournal(),
    });
    await record.opened;
    expect(session.fault).toBe('absent');
    const { id, at, version: _, ...deed } = answerTo('check', 0, true);
    const { kept } = await record.add(deed);
    expect([id, at].every(Boolean)).toBe(true);
    expect(kept).toBe(false);
    expect(lmsFaultFrom(record.error)).toBe('absent');
    expect(record.statements).toHaveLength(1);
    expect(session.exit()).toBe(true);
  });

  it('trap 9: that comes late is found, and gets everything that was done meanwhile', async () => {
    const lms = new FakeLms(version);
    const home = aWindow(dialect);
    const session = new ScormSession(dialect, outline, home);
    const store = new ScormStore(session, aCodec());
    await session.connect(store, 0);
    await expect(store.append([answerTo('check', 0, true)])).rejects.toMatchObject({
      fault: 'absent',
    });
    Object.assign(home, { [dialect.api]: lms.api });
    await store.append([answerTo('check', 1, true)]);
    expect(session.fault).toBeUndefined();
    expect(lms.value('cmi.interactions.1.id')).toBeDefined();
    expect(lms.errors).toEqual([]);
  });

  it('trap 10: that does not begin says so, and is asked again', async () => {
    const lms = new FakeLms(version, {}, { refusesToBegin: true });
    const { session, store } = await opened(dialect, lms);
    expect(session.fault).toBe('refused');
    await expect(store.append([answerTo('check', 0, true)])).rejects.toMatchObject({
      fault: 'refused',
    });
    lms.misbehaviour = {};
    await store.append([answerTo('check', 0, true)]);
    expect(session.fault).toBeUndefined();
  });

  it('that does not begin is asked again by a learner who has done nothing yet', async () => {
    const lms = new FakeLms(version, {}, { refusesToBegin: true });
    const { session, store } = await opened(dialect, lms);
    await expect(store.append([])).rejects.toMatchObject({ fault: 'refused' });
    lms.misbehaviour = {};
    await store.append([]);
    expect(session.fault).toBeUndefined();
  });

  it('that has begun the session already is used all the same', async () => {
    const lms = new FakeLms(version);
    await opened(dialect, lms);
    const { session, store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, true)]);
    expect(session.fault).toBeUndefined();
  });

  it('that says yes and keeps nothing is found out', async () => {
    const lms = new FakeLms(version, {}, { forgets: true });
    const { store } = await opened(dialect, lms);
    await expect(store.append(allChecks())).rejects.toMatchObject({ fault: 'unkept' });
  });

  it('whose commit fails three times and then works has everything in the end', async () => {
    const lms = new FakeLms(version);
    const codec = aCodec();
    const { store } = await opened(dialect, lms, { codec });
    lms.misbehaviour = { commits: [false, false, false] };
    const done = [...allChecks(), ...wholeQuiz(7, outline)];
    for (let count = 0; count < 3; count++) {
      await expect(store.append(done)).rejects.toMatchObject({ fault: 'failed' });
    }
    await store.append(done);
    lms.relaunch();
    const again = await opened(dialect, lms, { codec });
    expect(await again.store.load()).toEqual(done);
    expect(again.session.standing.success).toBe('passed');
  });

  it('that cannot be reached says that the network is gone', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    lms.misbehaviour = { commits: [false, false] };
    await expect(store.append(allChecks())).rejects.toMatchObject({ fault: 'offline' });
    expect(session.exit()).toBe(false);
    expect(session).toMatchObject({ ended: false, fault: 'failed' });
    expect(session.exit()).toBe(true);
  });

  it('that refuses what matters is told from one that refuses details', async () => {
    const lms = new FakeLms(version, {}, { refuses: /suspend_data/ });
    const { store } = await opened(dialect, lms);
    await expect(store.append(allChecks())).rejects.toMatchObject({ fault: 'failed' });
  });

  it('that ended the session by itself takes nothing more, and says so', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    lms.logOut();
    await expect(store.append(allChecks())).rejects.toMatchObject({ fault: 'ended' });
    expect(session.ended).toBe(true);
  });

  it('that throws has kept nothing, and breaks nothing', async () => {
    const api = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('LMS');
        },
      },
    );
    const { session } = await opened(dialect, { api });
    expect(session.fault).toBe('refused');
  });

  it('restart after finish: opens again with what was done', async () => {
    const lms = new FakeLms(version);
    const codec = aCodec();
    const first = await opened(dialect, lms, { codec });
    await first.store.append([...allChecks(), ...wholeQuiz(7, outline)]);
    first.session.exit();
    await expect(first.store.append([answerTo('check', 0, true)])).rejects.toMatchObject({
      fault: 'ended',
    });
    lms.relaunch();
    const { session, store } = await opened(dialect, lms, { codec });
    expect(session.finished).toBe(true);
    expect(await store.load()).not.toEqual([]);
    await store.append([answerTo('check', 0, false)]);
    session.leave();
    expect(lms.kept.get(dialect.elements.exit)).toBe(is12 ? '' : 'normal');
    expect(lms.errors.filter((error) => !/^(301|132|142)/.test(error))).toEqual([]);
  });

  it('that cut the data off is told of, and its score and status stay', async () => {
    const lms = new FakeLms(version, { 'cmi.suspend_data': '1.4' });
    const { session, store } = await opened(dialect, lms);
    expect(session.fault).toBe('damaged');
    expect(await store.load()).toEqual([]);
    await store.append([answerTo('check', 0, true)]);
    expect(session.fault).toBeUndefined();
  });

  it('that holds data of a newer package is not written over', async () => {
    const lms = new FakeLms(version, { 'cmi.suspend_data': '2.4' });
    const { session, store } = await opened(dialect, lms);
    expect(session.fault).toBe('newer');
    await expect(store.append([answerTo('check', 0, true)])).rejects.toMatchObject({
      fault: 'newer',
    });
    session.leave();
    expect(lms.kept.get('cmi.suspend_data')).toBe('2.4');
  });

  it('trap 3, S15: nobody is told of what fails while the page goes', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks());
    lms.misbehaviour = { commits: [false, false] };
    session.keep();
    session.leave();
    expect(session.fault).toBe('ended');
    expect(lms.names.at(-1)).toBe(is12 ? 'Finish' : 'Terminate');
  });

  it('trap 21, T5: says nothing of an element that was never set', async () => {
    const lms = new FakeLms(version);
    const { session } = await opened(dialect, lms);
    expect(session.mastery).toBe(outline.mastery);
    expect(session.fault).toBeUndefined();
    expect(lms.errors).toEqual([]);
  });
});

it('T6: SCORM 2004 is asked to navigate away', async () => {
  const { dialect } = VERSIONS[1];
  const lms = new FakeLms('2004');
  const { session, store } = await opened(dialect, lms);
  await store.append([answerTo('check', 0, true)]);
  session.exit();
  expect(lms.kept.get('adl.nav.request')).toBe('suspendAll');
  lms.relaunch();
  const again = await opened(dialect, lms);
  await again.store.append([...allChecks(), ...wholeQuiz(7, outline)]);
  again.session.exit();
  expect(lms.kept.get('adl.nav.request')).toBe('exitAll');
});
