import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LearnerRecord } from '../learner-record.ts';
import type { PackageSession } from '../package-session.ts';
import { FakeLrs } from './fake-lrs.builders.ts';
import { anOutline, theCheck } from './session.builders.ts';

const lrs = new FakeLrs();

/** The package as a tab opens it: modules of its own, and the address that it is launched with. */
async function openedAt(
  search: string,
): Promise<{ record: LearnerRecord; session: PackageSession }> {
  history.replaceState(null, '', `/a%20b/index.html${search}#empty-chair`);
  document.body.innerHTML = `<script type="application/json" id="PackageOutline">${JSON.stringify(anOutline())}</script>`;
  vi.resetModules();
  const { homeOf } = await import('./cmi5-home.ts');
  const { packageSession } = await import('../package-session.ts');
  const record = await new LearnerRecord('1.0.0', homeOf('empty-chair')).opened;
  return { record, session: await packageSession };
}

describe('the home of a record in an LMS of cmi5', () => {
  beforeEach(() => {
    sessionStorage.clear();
    vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
      // jsdom's signal is none of Node's.
      lrs.handle(new Request(address, { ...init, signal: null })),
    );
    return () => {
      vi.unstubAllGlobals();
    };
  });

  it('A5 X1 works without a launch, says that nothing is recorded, and keeps nothing', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const { record, session } = await openedAt('');
    const { id, at, version, ...deed } = theCheck();
    expect(await record.add(deed)).toMatchObject({ kept: true });
    expect(session.fault).toBe('absent');
    expect(asked).not.toHaveBeenCalled();
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('says so when what it was launched with cannot be read', async () => {
    const { session } = await openedAt('?endpoint=https%3A%2F%2Flrs.example%2F&fetch=x');
    expect(session.fault).toBe('refused');
    expect(location.search).toBe('');
  });

  it('A4 X2 keeps the record with the LMS, nothing of it in storage, and cleans the address', async () => {
    const { record, session } = await openedAt(`${lrs.launch()}&part=seat`);
    expect(location.href).toBe('http://localhost:3000/a%20b/index.html?part=seat#empty-chair');
    const { id, at, version, ...deed } = theCheck();
    expect(await record.add(deed)).toMatchObject({ kept: true });
    expect(session.fault).toBeUndefined();
    expect(lrs.verbs.slice(-3)).toEqual(['initialized', 'answered', 'progressed']);
    expect(JSON.stringify([sessionStorage, localStorage])).not.toContain('reserved-seat');
  });

  it('C17 ends the session when the page goes', async () => {
    const { session } = await openedAt(lrs.launch());
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => {
      expect(lrs.verbs.at(-1)).toBe('terminated');
    });
    expect(session.ended).toBe(true);
  });

  it('C16 goes on when the keys of a reload were pressed just before', async () => {
    await openedAt(lrs.launch());
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true }));
    window.dispatchEvent(new Event('pagehide'));
    const { record, session } = await openedAt('');
    const { id, at, version, ...deed } = theCheck();
    expect(await record.add(deed)).toMatchObject({ kept: true });
    expect(session.fault).toBeUndefined();
    expect(lrs.verbs.at(-1)).not.toBe('terminated');
  });
});
