import { describe, expect, it } from 'vitest';
import { anOutline } from '../../domain/packaged/outline.builders.ts';
import { aCodec } from './codec.builders.ts';
import { FakeLms } from './fake-lms.builders.ts';
import { allChecks, answerTo, wholeQuiz } from './package.builders.ts';
import { opened, VERSIONS } from './scorm.builders.ts';

const outline = anOutline();

describe.each(VERSIONS)('answers reported in SCORM $version', ({ version, dialect }) => {
  const is12 = version === '1.2';
  const answer = is12 ? 'student_response' : 'learner_response';

  it('S11, T4, traps 16 to 19: no right or wrong answer to any kind of question is refused', async () => {
    const lms = new FakeLms(version);
    const { session, store } = await opened(dialect, lms);
    await store.append(allChecks(false));
    await store.append(allChecks(true));
    await store.append(wholeQuiz(4, outline));
    expect(lms.errors).toEqual([]);
    expect(session.fault).toBeUndefined();
    const types = Array.from({ length: 7 }, (_, n) => lms.value(`cmi.interactions.${n}.type`));
    expect(types).toEqual(outline.questions.slice(0, 7).map(({ kind }) => kind));
  });

  it('S11: gives id, type, response, pattern, result, time, latency and weighting', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('check', 4, true)]);
    const at = (name: string) => lms.value(`cmi.interactions.0.${name}`);
    expect(at('id')).toBe('seat.check_4');
    expect(at('objectives.0.id')).toBe('seat.customer_voice');
    expect(at(answer)).toBe(is12 ? 'b.c,a.a' : 'year[.]plan[,]week[.]habit');
    expect(at('correct_responses.0.pattern')).toBe(at(answer));
    expect(at('result')).toBe('correct');
    expect(at('weighting')).toBe('1');
    expect(at(is12 ? 'time' : 'timestamp')).toBeDefined();
    expect(at('latency')).toBeDefined();
    if (!is12) expect(at('description')).toBe('Whom is the empty chair kept for?');
  });

  it('trap 16: says what is not right in the word of the version', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, false)]);
    expect(lms.value('cmi.interactions.0.result')).toBe(is12 ? 'wrong' : 'incorrect');
    expect(lms.value('cmi.interactions.0.correct_responses.0.pattern')).toBeUndefined();
  });

  it('knows the right answer once it was given, without opening a key', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, true)]);
    await store.append([answerTo('check', 0, false)]);
    const pattern = lms.value('cmi.interactions.0.correct_responses.0.pattern');
    expect(pattern).toBe(is12 ? 'a' : 'customer');
    expect(lms.value('cmi.interactions.0.result')).toBe(is12 ? 'wrong' : 'incorrect');
    expect(lms.errors).toEqual([]);
  });

  it('trap 19: has one interaction for each question, in later sessions too', async () => {
    const lms = new FakeLms(version);
    const codec = aCodec();
    const first = await opened(dialect, lms, { codec });
    await first.store.append([answerTo('check', 3, false), answerTo('check', 1, false)]);
    await first.store.append([answerTo('check', 3, false)]);
    first.session.leave();
    lms.relaunch();
    const { store } = await opened(dialect, lms, { codec });
    await store.append([answerTo('check', 1, true), answerTo('check', 6, true)]);
    const ids = [0, 1, 2, 3].map((n) => lms.value(`cmi.interactions.${n}.id`));
    expect(ids).toEqual(['seat.check_3', 'seat.check_1', 'seat.check_6', undefined]);
    expect(lms.value('cmi.interactions.1.result')).toBe('correct');
    expect(lms.errors).toEqual([]);
  });

  it('puts new answers behind those of which it knows nothing', async () => {
    const ids = is12 ? 'cmi.interactions.0.time' : 'cmi.interactions.0.id';
    const lms = new FakeLms(version, { [ids]: is12 ? '09:05:00' : 'of_another_version' });
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, true)]);
    expect(lms.value('cmi.interactions.1.id')).toBe('seat.check_0');
    expect(lms.errors).toEqual([]);
  });

  it('reports the first answer of an attempt, which is the one that counts', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('quiz', 0, false, { attempt: 'one' })]);
    await store.append([answerTo('quiz', 0, true, { attempt: 'one' })]);
    expect(lms.value('cmi.interactions.0.result')).toBe(is12 ? 'wrong' : 'incorrect');
    await store.append([answerTo('quiz', 0, true, { attempt: 'two' })]);
    expect(lms.value('cmi.interactions.0.result')).toBe('correct');
  });

  it('does not report drafts, nor answers to a question that means something else now', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    const { success, score, ...draft } = answerTo('quiz', 0, true, { attempt: 'one' });
    await store.append([draft, answerTo('check', 0, true, { revision: 'r0' })]);
    expect(success).toBe(true);
    expect(score).toBe(1);
    expect(lms.value('cmi.interactions.0.id')).toBeUndefined();
  });

  it('a clock that goes back gives no time below nothing', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, true, { at: '2020-01-01T00:00:00.000Z' })]);
    await store.append([answerTo('check', 1, true, { at: '2019-01-01T00:00:00.000Z' })]);
    const latencies = [0, 1].map((n) => lms.value(`cmi.interactions.${n}.latency`));
    expect(latencies).toEqual(is12 ? ['0000:00:00', '0000:00:00'] : ['PT0S', 'PT0S']);
    expect(lms.errors).toEqual([]);
  });

  it('S11: tells how long each answer took, also where all are handed in together', async () => {
    const lms = new FakeLms(version);
    const { store } = await opened(dialect, lms);
    const at = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
    const given = (index: number, seconds: number) =>
      answerTo('quiz', index, true, { attempt: 'one', at: at(seconds) });
    for (const { success, score, ...draft } of [given(0, 100), given(1, 160)]) {
      await store.append([draft]);
    }
    await store.append([given(0, 900), given(1, 900)]);
    const seconds = [0, 1].map((n) => lms.value(`cmi.interactions.${n}.latency`));
    expect(seconds[0]).toMatch(is12 ? /^0000:01:(39|40)/ : /^PT1M(39|40)/);
    expect(seconds[1]).toMatch(is12 ? /^0000:01:00/ : /^PT1M0/);
  });

  it('says so when the LMS takes no details, and keeps what was done', async () => {
    const lms = new FakeLms(version, {}, { refuses: /response$/ });
    const { session, store } = await opened(dialect, lms);
    await store.append([answerTo('check', 0, true)]);
    expect(session.fault).toBe('details');
    lms.misbehaviour = {};
    await store.append([answerTo('check', 0, true)]);
    expect(session.fault).toBeUndefined();
  });
});
