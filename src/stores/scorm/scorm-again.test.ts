import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { anOutline } from '../../domain/packaged/outline.builders.ts';
import { aCodec } from './codec.builders.ts';
import { allChecks, answerTo, wholeQuiz } from './package.builders.ts';
import { opened } from './scorm.builders.ts';
import { SCORM12 } from './scorm12-dialect.ts';
import { SCORM2004 } from './scorm2004-dialect.ts';

const outline = anOutline();

/**
 * A run-time that tells its errors instead of printing them. An element without a value is none
 * (403), nor is a request for navigation in a package of one part.
 */
const quiet = (errors: string[]) => ({
  autocommit: false,
  logLevel: 'WARN' as const,
  onLogMessage: (_: unknown, message: unknown) => {
    const text = String(message);
    if (!/ 403: |Navigation request/.test(text)) errors.push(text);
  },
});

const asLms = (api: object) => ({ api: api as Readonly<Record<string, unknown>> });

const RUN_TIMES = [
  {
    version: '1.2',
    dialect: SCORM12,
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    run: (errors: string[]) => new Scorm12API(quiet(errors)),
    read: (api: object) => (element: string) => (api as Scorm12API).lmsGetValue(element),
  },
  {
    version: '2004',
    dialect: SCORM2004,
    status: 'cmi.success_status',
    raw: 'cmi.score.raw',
    run: (errors: string[]) => new Scorm2004API(quiet(errors)),
    read: (api: object) => (element: string) => (api as Scorm2004API).lmsGetValue(element),
  },
] as const;

describe.each(RUN_TIMES)('S2: scorm-again $version', ({ dialect, run, read, status, raw }) => {
  it('takes every value of a whole attempt without an error', async () => {
    const errors: string[] = [];
    const api = run(errors);
    const { session, store } = await opened(dialect, {
      api: api as unknown as Record<string, unknown>,
    });
    await store.append(allChecks(false));
    for (const statement of allChecks(true)) await store.append([statement]);
    await store.append(wholeQuiz(3, outline));
    await store.append(wholeQuiz(7, outline));
    session.location = 'seat/empty-chair';
    expect(session.fault).toBeUndefined();
    expect(session.finished).toBe(true);
    const value = read(api);
    expect([value(status), value(raw)]).toEqual(['passed', '100']);
    expect(Number(value('cmi.interactions._count'))).toBe(14);
    session.exit();
    expect(session.ended).toBe(true);
    expect(errors).toEqual([]);
  });

  it('gives everything back in a second session, in which answers are changed', async () => {
    const errors: string[] = [];
    const codec = aCodec();
    const api = run(errors);
    const first = await opened(dialect, asLms(api), { codec });
    await first.store.append([answerTo('check', 4, false), answerTo('check', 2, true)]);
    const kept = JSON.parse(JSON.stringify(api.cmi)) as Record<string, unknown>;
    first.session.leave();

    const next = run(errors);
    next.loadFromJSON(kept, 'cmi');
    const { store } = await opened(dialect, asLms(next), { codec });
    expect(await store.load()).toHaveLength(2);
    await store.append([answerTo('check', 4, true), answerTo('check', 0, true)]);
    expect(Number(read(next)('cmi.interactions._count'))).toBe(3);
    expect(errors).toEqual([]);
  });
});

it('S2: scorm-again 2004 says that the session is over, and so does the package', async () => {
  const api = new Scorm2004API(quiet([]));
  const { store } = await opened(SCORM2004, asLms(api));
  api.Terminate('');
  await expect(store.append(allChecks())).rejects.toMatchObject({ fault: 'ended' });
});
