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

/** What the directory at the end of an archive says of each entry (APPNOTE 4.3.12). */
function entriesOf(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const start = at;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return {
      name: strFromU8(archive.slice(start + 46, start + 46 + (name ?? 0))),
      isUtf8: (view.getUint16(start + 8, true) & 0x800) !== 0,
      time: view.getUint32(start + 12, true),
      more: (extra ?? 0) + (comment ?? 0) + view.getUint32(start + 38, true),
    };
  });
}

it('A1, A2: has files alone in the order of their names, with one time and nothing of this machine', () => {
  const files = { 'b/c.css': 'c', 'ä.html': 'b', 'B.html': 'a', 'a.html': 'd' };
  const entries = entriesOf(zipOf(files));
  expect(entries.map(({ name }) => name)).toEqual(['B.html', 'a.html', 'b/c.css', 'ä.html']);
  expect(entries.map(({ isUtf8 }) => isUtf8)).toEqual([false, false, false, true]);
  for (const { time, more } of entries) {
    // 1 January 1980, midnight, as DOS writes it.
    expect(time).toBe(0x00210000);
    expect(more).toBe(0);
  }
});
