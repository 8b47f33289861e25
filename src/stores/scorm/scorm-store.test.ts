import { describe, expect, it } from 'vitest';
import { anOutline, questionsIn } from '../../domain/packaged/outline.builders.ts';
import { aCodec } from './codec.builders.ts';
import { FakeLms } from './fake-lms.builders.ts';
import { allChecks, answerTo, wholeQuiz } from './package.builders.ts';
import { opened, VERSIONS } from './scorm.builders.ts';

const outline = anOutline();

describe.each(VERSIONS)('a record kept in SCORM $version', ({ version, dialect }) => {
  const is12 = version === '1.2';
  const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const raw = is12 ? 'cmi.core.score.raw' : 'cmi.score.raw';

  it('S3: begins once and first, and finishes once and last', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks());
    session.leave();
    session.leave();
    session.exit();
    const end = is12 ? 'Finish' : 'Terminate';
    expect(lms.names.filter((name) => name === 'Initialize')).toHaveLength(1);
    expect(lms.names[0]).toBe('Initialize');
    expect(lms.names.filter((name) => name === end)).toHaveLength(1);
    expect(lms.names.at(-1)).toBe(end);
    expect(lms.errors).toEqual([]);
  });

  it('S4, trap 12: is incomplete at once', async () => {
    const lms = new FakeLms(version);
    await opened(dialect, lms);
    expect(lms.kept.get(status)).toBe('incomplete');
    expect(lms.errors).toEqual([]);
  });

  it('S4: never goes backwards on a finished attempt, also when its data is lost', async () => {
    const passed = is12
      ? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }
      : {
          'cmi.completion_status': 'completed',
          'cmi.success_status': 'passed',
          'cmi.score.scaled': '1',
        };
    const lms = new FakeLms(version, passed);
    const { store } = await opened(dialect, lms);
    await store.append(wholeQuiz(1, outline));
    expect(lms.given(status)).not.toContain('incomplete');
    expect(lms.value(is12 ? status : 'cmi.success_status')).toBe('passed');
    expect(lms.value(raw)).toBe('100');
    expect(lms.errors).toEqual([]);
  });

  it('S5, trap 13: has no score before the quiz is handed in', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append(allChecks());
    await store.append(wholeQuiz(7, outline).slice(0, -1));
    expect(lms.given(raw)).toEqual([]);
  });

  it('S5, T2, trap 11: passes when all is done and the quiz is passed', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks());
    await store.append(wholeQuiz(6, outline));
    expect(lms.kept.get(raw)).toBe('85.71');
    expect(lms.kept.get(is12 ? status : 'cmi.success_status')).toBe('passed');
    if (!is12) {
      expect(lms.kept.get('cmi.completion_status')).toBe('completed');
      expect(lms.kept.get('cmi.score.scaled')).toBe('0.857143');
      expect(lms.kept.get('cmi.progress_measure')).toBe('1');
    }
    expect(session.finished).toBe(true);
    expect(lms.errors).toEqual([]);
  });

  it('S5: fails below the mark, and passes by the best attempt', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append([...allChecks(), ...wholeQuiz(2, outline)]);
    const success = is12 ? status : 'cmi.success_status';
    expect(lms.kept.get(success)).toBe('failed');
    expect(session.finished).toBe(false);
    await store.append(wholeQuiz(7, outline));
    expect(lms.kept.get(success)).toBe('passed');
    await store.append(wholeQuiz(3, outline));
    expect([lms.kept.get(success), lms.kept.get(raw)]).toEqual(['passed', '100']);
  });

  it('S5: is completed without a score where nothing is scored', async () => {
    const lms = new FakeLms(version);
    const unscored = anOutline({ questions: questionsIn('check') });
    const { session, store } = await opened(dialect, lms, { outline: unscored });
    await store.append(allChecks());
    expect(lms.kept.get(status)).toBe('completed');
    expect(lms.given(raw)).toEqual([]);
    expect(session.finished).toBe(true);
  });

  it('S5, T7: the mark of the LMS decides', async () => {
    const mark = is12
      ? { 'cmi.student_data.mastery_score': '90' }
      : { 'cmi.scaled_passing_score': '0.9' };
    const lms = new FakeLms(version, mark);
    const { session, store } = await opened(dialect, lms);
    await store.append([...allChecks(), ...wholeQuiz(6, outline)]);
    expect(session.mastery).toBe(0.9);
    expect(lms.kept.get(is12 ? status : 'cmi.success_status')).toBe('failed');
  });

  it('tells a score before a status', async () => {
    const lms = new FakeLms(version, {}, { scoreFirst: true });
    const { store } = await opened(dialect, lms);
    await store.append([...allChecks(), ...wholeQuiz(7, outline)]);
    expect(lms.errors).toEqual([]);
  });

  it('S6: brings everything back in a new session', async () => {
    const lms = new FakeLms(version);
    const codec = aCodec();
    const first = await opened(dialect, lms, { codec });
    const done = [...allChecks(), ...wholeQuiz(3, outline)];
    await first.store.append(done);
    first.session.leave();
    lms.relaunch();
    const { store } = await opened(dialect, lms, { codec });
    expect(await store.load()).toEqual(done);
    expect(store.learner).toBe(first.store.learner);
  });

  it('S7: keeps where the learner is, and drops what is too long', async () => {
    const lms = new FakeLms(version);
    const { session } = await opened(dialect, lms);
    session.location = 'seat/empty-chair';
    session.location = 'x'.repeat(dialect.longestLocation + 1);
    lms.relaunch();
    expect((await opened(dialect, lms)).session.location).toBe('seat/empty-chair');
    expect(lms.errors).toEqual([]);
  });

  it('S8, trap 4: a killed tab loses nothing, because every answer is committed', async () => {
    const lms = new FakeLms(version);
    const codec = aCodec();
    const { store } = await opened(dialect, lms, { codec });
    for (const statement of allChecks()) await store.append([statement]);
    lms.relaunch();
    expect(await (await opened(dialect, lms, { codec })).store.load()).toHaveLength(7);
  });

  it('S9, T3: tells the time of the session', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks());
    session.leave();
    const times = lms.given(dialect.elements.sessionTime);
    expect(times.length).toBeGreaterThan(1);
    expect(times.at(-1)).toMatch(is12 ? /^0000:00:0\d(\.\d\d?)?$/ : /^PT\d(\.\d\d?)?S$/);
  });

  it('S10, trap 20: suspends until all is done, and leaves for good afterwards', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    expect(lms.kept.get(dialect.elements.exit)).toBe('suspend');
    await store.append([...allChecks(), ...wholeQuiz(7, outline)]);
    session.exit();
    expect(lms.kept.get(dialect.elements.exit)).toBe(is12 ? '' : 'normal');
  });

  it('S12: records nothing when it is opened to look at', async () => {
    for (const mode of ['browse', 'review']) {
      const lms = new FakeLms(version, { [dialect.elements.mode]: mode });
      const { session, store } = await opened(dialect, lms);
      await expect(store.append(allChecks())).rejects.toMatchObject({ fault: mode });
      session.location = 'seat/empty-chair';
      session.exit();
      expect(session).toMatchObject({ mode, ended: true });
      expect(new Set(lms.names)).toEqual(
        new Set(['Initialize', 'GetValue', is12 ? 'Finish' : 'Terminate']),
      );
    }
  });

  it('records where the mode was never set', async () => {
    const lms = new FakeLms(version, { [dialect.elements.mode]: '' });
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks());
    expect(session.mode).toBe('normal');
    expect(lms.errors).toEqual([]);
  });

  it('reports objectives by their quiz, and never as unknown again', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    const element = `cmi.objectives.0.${dialect.objectiveStatus}`;
    await store.append([answerTo('check', 0, true)]);
    expect(lms.value('cmi.objectives.0.id')).toBe('seat.customer_voice');
    await store.append(wholeQuiz(7, outline));
    expect(lms.value(element)).toBe('passed');
    lms.relaunch();
    const again = await opened(dialect, lms);
    await again.store.append([answerTo('check', 1, false)]);
    expect(lms.given(element)).toEqual([]);
    expect(lms.given('cmi.objectives.0.id')).toEqual([]);
    expect(lms.errors).toEqual([]);
  });

  it('orders options by a name that does not give the learner away', async () => {
    const [one, other] = await Promise.all(
      ['O’Brien, Ünal', 'Bea'].map((learner) =>
        opened(dialect, new FakeLms(version, { [dialect.elements.learner]: learner })),
      ),
    );
    expect(one?.store.learner).toMatch(/^[0-9a-f-]{36}$/);
    expect(one?.store.learner).not.toBe(other?.store.learner);
  });
});
