import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aResult, anAssignment } from '../domain/assignment/assignment.builders.ts';
import { aFreshBrowser } from './browser.builders.ts';
import { TrainerStore } from './trainer-store.ts';

const made = (id: string, at: string) => ({
  assignment: anAssignment({ id }),
  made: at,
  edited: at,
});
const FIRST = '11111111-2a3d-4e5f-8a9b-0c1d2e3f4a5b';
const SECOND = '22222222-2a3d-4e5f-8a9b-0c1d2e3f4a5b';

beforeEach(() => {
  aFreshBrowser();
});

describe("a trainer's store", () => {
  it('keeps assignments, oldest first, and lets them go', async () => {
    const store = await TrainerStore.open('one');
    const [older, newer] = [made(SECOND, '2026-11-01'), made(FIRST, '2026-11-02')];
    await store.putAssignments([newer, older]);
    expect(await (await TrainerStore.open('one')).assignments()).toEqual([older, newer]);
    await store.removeAssignments([SECOND]);
    expect(await store.assignments()).toEqual([newer]);
    expect(await (await TrainerStore.open('other')).assignments()).toEqual([]);
  });

  it('keeps the last result of each learner in each assignment', async () => {
    const store = await TrainerStore.open('two');
    const [first, again] = [aResult(), aResult({ made: '2026-12-02T08:00:00.000Z' })];
    const elsewhere = aResult({ assignment: FIRST });
    await store.putResults([first, elsewhere]);
    await store.putResults([again]);
    expect(await store.results()).toEqual(expect.arrayContaining([again, elsewhere]));
    expect(await store.results()).toHaveLength(2);
    await store.removeResults([again]);
    expect(await store.results()).toEqual([elsewhere]);
  });

  it('exchanges results all together or not at all', async () => {
    const store = await TrainerStore.open('exchange');
    const [here, later] = [aResult(), aResult({ made: '2026-12-02T08:00:00.000Z' })];
    const elsewhere = aResult({ assignment: FIRST });
    await store.putResults([later, elsewhere]);
    await store.exchangeResults([later, elsewhere], [here]);
    expect(await store.results()).toEqual([here]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await expect(store.exchangeResults([here], [later])).rejects.toThrow('No room.');
    put.mockRestore();
    expect(await store.results()).toEqual([here]);
  });

  it('hands out what it keeps by the names that the course has today', async () => {
    const task = { object: 'lesson/seat/one', state: 'done' as const };
    const before = await TrainerStore.open('renamed');
    await before.putAssignments([
      { ...made(FIRST, '2026-11-01'), assignment: anAssignment({ tasks: [task] }) },
    ]);
    await before.putResults([aResult({ tasks: [task], answers: [] })]);
    const today = await TrainerStore.open('renamed', { 'module/seat': 'module/place' });
    const [assignment] = await today.assignments();
    const [result] = await today.results();
    expect(assignment?.assignment.tasks).toMatchObject([{ object: 'lesson/place/one' }]);
    expect(result?.tasks).toMatchObject([{ object: 'lesson/place/one' }]);
  });

  it('keeps keys that cannot be read out', async () => {
    const store = await TrainerStore.open('three');
    const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
    const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ['deriveBits']);
    const { key: publicKey } = anAssignment();
    const key = { publicKey, privateKey: {} as CryptoKey, backup: '{}', isSaved: false };
    expect(privateKey.extractable).toBe(false);
    await store.putKey(key);
    await store.putKey({ ...key, isSaved: true });
    expect(await store.keys()).toEqual([{ ...key, isSaved: true }]);
    await store.removeKeys([key]);
    expect(await store.keys()).toEqual([]);
  });
});
