import { describe, expect, it } from 'vitest';
import { anOutline } from '../../domain/packaged/outline.builders.ts';
import { restored, suspendData } from '../../domain/packaged/suspend-data.ts';
import { latestAttempt } from '../../domain/record/quiz-attempt.ts';
import { FakeLms } from './fake-lms.builders.ts';
import { allChecks, answerTo, wholeQuiz } from './package.builders.ts';
import { opened, VERSIONS } from './scorm.builders.ts';
import { partsOfSuspended, suspendedWith } from './suspended.ts';

const write = (needed: number) => (room: number) => ({
  data: 'x'.repeat(needed),
  left: needed > room ? 1 : 0,
});

describe('the text that an LMS keeps', () => {
  it('holds the order of interactions behind the record', () => {
    const { data } = suspendedWith('abcdef', 20, write(10));
    expect(data).toBe('xxxxxxxxxx@abcdef');
    expect(partsOfSuspended(data)).toEqual({ record: 'xxxxxxxxxx', order: 'abcdef' });
    expect(partsOfSuspended('xx')).toEqual({ record: 'xx', order: '' });
  });

  it('S6: leaves the order out where there is no room for both', () => {
    expect(suspendedWith('abcdef', 12, write(10)).data).toBe('xxxxxxxxxx');
  });
});

describe.each(VERSIONS)('with the codec itself, SCORM $version', ({ version, dialect }) => {
  const codec = { suspendData, restored };
  const outline = anOutline();

  it('S6: brings answers, attempts and places of interactions back', async () => {
    const lms = new FakeLms(version);
    const first = await opened(dialect, lms, { codec });
    await first.store.append([...wholeQuiz(3, outline), ...allChecks().toReversed()]);
    first.session.leave();
    expect(lms.kept.get('cmi.suspend_data')?.length).toBeLessThan(dialect.room);

    lms.relaunch();
    const { session, store } = await opened(dialect, lms, { codec });
    expect(session.fault).toBeUndefined();
    const attempt = latestAttempt(await store.load(), 'quiz/seat');
    expect([...(attempt?.answers.values() ?? [])].filter(({ success }) => success)).toHaveLength(3);
    await store.append([answerTo('check', 0, false), ...wholeQuiz(7, outline)]);
    expect(lms.value('cmi.interactions.13.id')).toBe('seat.check_0');
    expect(lms.value('cmi.interactions.14.id')).toBeUndefined();
    expect(session.standing).toMatchObject({
      completion: 'completed',
      success: 'passed',
      score: 1,
    });
    expect(lms.errors).toEqual([]);
  });

  it('says that data was cut off, wherever that happened', async () => {
    const lms = new FakeLms(version);
    const first = await opened(dialect, lms, { codec });
    await first.store.append(allChecks());
    const whole = lms.kept.get('cmi.suspend_data') ?? '';
    for (const length of [1, 5, 12, !whole.includes('@') ? 20 : whole.indexOf('@') - 1]) {
      lms.relaunch({ 'cmi.suspend_data': whole.slice(0, length) });
      expect((await opened(dialect, lms, { codec })).session.fault).toBe('damaged');
    }
  });
});
