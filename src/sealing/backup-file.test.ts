import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, isPassphrase, readBackup } from './backup-file.ts';

const file = { course: 'empty-chair', made: '2026-11-23T08:00:00.000Z', sealed: 'eyJhbGci' };

describe('a backup file', () => {
  it('is read as it was written', () => {
    expect(readBackup(backupText(file), file.course)).toEqual(file);
  });

  it('has a version that is a number', () => {
    const odd = backupText(file).replace('"version": 1', '"version": { "toString": 1 }');
    expect(readBackup(odd, file.course)).toEqual({ fault: 'no-backup' });
  });

  it('is none when it is anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text, file.course)).toEqual({ fault: 'no-backup' });
      }),
    );
    expect(readBackup(`${backupText(file)}${' '.repeat(10_000)}`, file.course)).toEqual({
      fault: 'no-backup',
    });
  });
});

describe('a passphrase', () => {
  it('has twelve characters or more, whatever alphabet they are of', () => {
    expect(isPassphrase('twelve signs')).toBe(true);
    expect(isPassphrase('eleven sign')).toBe(false);
    expect(isPassphrase(`   eleven   `)).toBe(false);
    expect(isPassphrase('🪑'.repeat(11))).toBe(false);
    expect(isPassphrase('🪑'.repeat(12))).toBe(true);
  });
});
