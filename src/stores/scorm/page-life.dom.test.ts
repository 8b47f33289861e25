import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeLms } from './fake-lms.builders.ts';
import { answerTo } from './package.builders.ts';
import { followPage } from './page-life.ts';
import { opened, VERSIONS } from './scorm.builders.ts';

const turn = (type: 'pagehide' | 'pageshow', persisted: boolean): void => {
  window.dispatchEvent(Object.assign(new Event(type), { persisted }));
};

function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => vi.restoreAllMocks());

describe.each(VERSIONS)('a page with SCORM $version', ({ version, dialect }) => {
  const end = version === '1.2' ? 'Finish' : 'Terminate';

  async function aPage() {
    const lms = new FakeLms(version);
    const page = await opened(dialect, lms);
    followPage(page.session, window);
    return { lms, ...page };
  }

  it('S8, trap 5: commits when it is hidden, and goes on', async () => {
    const { lms, store } = await aPage();
    const before = lms.names.length;
    hide();
    expect(lms.names.slice(before)).toContain('Commit');
    expect(lms.names).not.toContain(end);
    await store.append([answerTo('check', 0, true)]);
    expect(lms.errors).toEqual([]);
  });

  it('keeps an answer that could not be committed, when it is hidden', async () => {
    const { lms, store } = await aPage();
    lms.misbehaviour = { commits: [false] };
    await expect(store.append([answerTo('check', 0, true)])).rejects.toThrow();
    hide();
    expect(lms.kept.get('cmi.interactions.0.id')).toBe('seat.check_0');
  });

  it('S3, trap 5: ends the session once when it goes', async () => {
    const { lms, session } = await aPage();
    turn('pagehide', false);
    turn('pagehide', false);
    expect(lms.names.filter((name) => name === end)).toHaveLength(1);
    expect(session.ended).toBe(true);
    expect(lms.errors).toEqual([]);
  });

  it('trap 7: goes on when the browser puts it aside and brings it back', async () => {
    const { lms, store } = await aPage();
    turn('pagehide', true);
    turn('pageshow', true);
    await store.append([answerTo('check', 0, true)]);
    expect(lms.names).not.toContain(end);
    expect(lms.errors).toEqual([]);
  });

  it('S15: shows no error when the commit fails while it goes', async () => {
    const { lms } = await aPage();
    const error = vi.spyOn(console, 'error');
    lms.misbehaviour = { commits: [false, false] };
    hide();
    turn('pagehide', false);
    expect(error).not.toHaveBeenCalled();
    expect(lms.names.at(-1)).toBe(end);
  });
});

it('S16, traps 5 and 6: no file of the stores listens for `unload` or `beforeunload`', () => {
  const files = globSync('src/{stores,elements}/**/*.ts').filter(
    (file) => !file.endsWith('test.ts'),
  );
  const using = files.filter((file) => /['"](before)?unload['"]/.test(readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(50);
  expect(using).toEqual([]);
});
