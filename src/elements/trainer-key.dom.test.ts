import { beforeEach, expect, it, vi } from 'vitest';
import { trainerKeptWords } from '#words/trainer-kept.ts';
import { backupText } from '../sealing/backup-file.ts';
import type { KeptKey } from '../stores/trainer-store.ts';
import { handIn, partIn, partsOf, settled } from './parts.builders.ts';

const backup = backupText({ course: '', made: '2026-11-23T08:00:00.000Z', sealed: 'eyJ' });
const key = { publicKey: { x: 'x', y: 'y' }, privateKey: {} as CryptoKey };
const made = Promise.withResolvers<{ key: typeof key; backup: string }>();
const makeTrainerKey = vi.fn(() => made.promise);
vi.mock('../sealing/trainer-key.ts', () => ({ makeTrainerKey }));
vi.mock('../sealing/can-seal.ts', () => ({ canSeal: () => true }));
vi.mock('../stores/storage-promise.ts', () => ({ askedAt: () => 'before' }));
const handOver = vi.fn((name: string) => name);
vi.mock('./hand-over.ts', () => ({ handOver }));

let kept: readonly KeptKey[];
const putKey = vi.fn<(key: KeptKey) => Promise<void>>();
const keep = (one: KeptKey): Promise<void> => {
  kept = [one];
  return Promise.resolve();
};
const store = { keys: () => Promise.resolve(kept), putKey, onChange: () => undefined };
vi.mock('./page-trainer-store.ts', () => ({ pageTrainerStore: () => Promise.resolve(store) }));
await import('../sealing/trainer-key.ts');
await import('./trainer-key.ts');

/** Opens the page in a browser that holds some keys. */
async function openWith(...keys: readonly KeptKey[]): Promise<void> {
  kept = keys;
  const inside = partsOf('passphrase show make-fault', { passphrase: 'input' });
  const restore = partsOf('file file-passphrase restore-fault', {
    file: 'input',
    'file-passphrase': 'input',
  });
  document.body.innerHTML = `<trainer-key><h2 tabindex="-1"></h2><form data-part="make">${inside}</form><form data-part="restore">${restore}</form>${partsOf('holds unsaved said restoring again save save-again')}</trainer-key>`;
  await settled();
}

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.lang = 'en';
  putKey.mockImplementation(keep);
});

it('makes one key, however often it is asked for while it is made', async () => {
  await openWith();
  (partIn('passphrase') as HTMLInputElement).value = 'four quiet chairs at noon';
  handIn('make');
  handIn('make');
  await vi.waitFor(() => {
    expect(makeTrainerKey).toHaveBeenCalled();
  });
  handIn('make');
  made.resolve({ key, backup });
  await vi.waitFor(() => {
    expect(partIn('make').hidden).toBe(true);
  });
  expect(makeTrainerKey).toHaveBeenCalledTimes(1);
  expect(putKey).toHaveBeenCalledTimes(1);
});

const unsaved = { ...key, backup, isSaved: false };

it('hands the backup file out once for a double click', async () => {
  await openWith(unsaved);
  for (const detail of [1, 2]) partIn('save').dispatchEvent(new MouseEvent('click', { detail }));
  await settled();
  expect(handOver).toHaveBeenCalledTimes(1);
});

it('says so when it cannot be kept that the file is saved', async () => {
  putKey.mockRejectedValue(new DOMException('No room.', 'QuotaExceededError'));
  await openWith(unsaved);
  partIn('save').click();
  await settled();
  expect(partIn('said').textContent).toBe(trainerKeptWords.full);
});
