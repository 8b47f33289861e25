import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksumOf } from './checksum.ts';

it('is CRC-32 of plain text, as everybody computes it', () => {
  expect(checksumOf('123456789')).toBe('cbf43926');
  const plain = fc.string({ unit: 'binary-ascii' });
  fc.assert(
    fc.property(plain, (text) => {
      expect(checksumOf(text)).toBe(crc32(text).toString(16).padStart(8, '0'));
    }),
  );
});
