import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { opened, sealed } from './sealed-result.ts';
import { makeTrainerKey, restoreTrainerKey, type TrainerKey } from './trainer-key.ts';

const COURSE = 'empty-chair';
const PASSPHRASE = 'four quiet chairs at noon';
let key: TrainerKey;
let backup: string;
let other: TrainerKey;

beforeAll(async () => {
  ({ key, backup } = await makeTrainerKey(COURSE, PASSPHRASE));
  ({ key: other } = await makeTrainerKey(COURSE, PASSPHRASE));
});

describe('a sealed result', () => {
  it('is opened by its trainer, whatever other keys there are, and by nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const seal = await sealed(text, key.publicKey);
        expect(await opened(seal, [other.privateKey, key.privateKey])).toBe(text);
        expect(await opened(seal, [other.privateKey])).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('is not opened when a sign of it is changed', async () => {
    const seal = await sealed('text', key.publicKey);
    const changed = seal.slice(0, -4) + (seal.at(-4) === 'A' ? 'B' : 'A') + seal.slice(-3);
    expect(await opened(changed, [key.privateKey])).toBeUndefined();
    expect(await opened('not..sealed.at.all', [key.privateKey])).toBeUndefined();
  });

  it('is made for a point of the curve only', async () => {
    await expect(sealed('text', { x: 'A'.repeat(43), y: 'A'.repeat(43) })).rejects.toThrow();
  });

  it('says twice the same in two ways', async () => {
    expect(await sealed('text', key.publicKey)).not.toBe(await sealed('text', key.publicKey));
  });
});

describe("a trainer's key", () => {
  it('cannot be read out of the browser', async () => {
    expect(key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', key.privateKey)).rejects.toThrow();
    expect(backup).not.toContain(key.publicKey.x);
  });

  it('is not made without a passphrase', async () => {
    await expect(makeTrainerKey(COURSE, 'too short')).rejects.toThrow('too short');
  });

  it('comes back from its backup on another machine', async () => {
    const restored = await restoreTrainerKey(backup, PASSPHRASE, COURSE);
    if (restored.fault) throw new Error(restored.fault);
    expect(restored.key.publicKey).toEqual(key.publicKey);
    expect(restored.key.privateKey.extractable).toBe(false);
    const seal = await sealed('text', key.publicKey);
    expect(await opened(seal, [restored.key.privateKey])).toBe('text');
  });

  it.each<[string, string, string, string]>([
    ['wrong-passphrase', 'the whole file', 'four quiet chairs', COURSE],
    ['other-course', 'the whole file', PASSPHRASE, 'another'],
    ['no-backup', '{"format":"learning-record"}', PASSPHRASE, COURSE],
    ['no-backup', 'null', PASSPHRASE, COURSE],
    ['no-backup', 'not json', PASSPHRASE, COURSE],
    ['newer', '{"format":"trainer-key","version":2,"sealed":""}', PASSPHRASE, COURSE],
  ])('is refused as %s from %s', async (fault, text, passphrase, course) => {
    const file = text === 'the whole file' ? backup : text;
    expect(await restoreTrainerKey(file, passphrase, course)).toEqual({ fault });
  });
});
