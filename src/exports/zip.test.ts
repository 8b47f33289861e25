import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from './zip.ts';

it('gives the same bytes for the same files, in any order', () => {
  const one = zipOf({ 'a.html': 'ä', 'b/c.css': new Uint8Array([1, 2]) });
  const other = zipOf({ 'b/c.css': new Uint8Array([1, 2]), 'a.html': 'ä' });
  expect(one).toEqual(other);
});

it('gives every file back', () => {
  const files = unzipSync(zipOf({ 'a.html': 'ä', 'b/c.css': new Uint8Array([1, 2]) }));
  expect(Object.keys(files)).toEqual(['a.html', 'b/c.css']);
  expect(strFromU8(files['a.html'] ?? new Uint8Array())).toBe('ä');
});
