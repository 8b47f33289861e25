import { describe, expect, it } from 'vitest';
import { reading } from './reading.builders.ts';
import { LARGEST_FILE, readTextFile, textFrom } from './text-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (bytes: Uint8Array) => reading('lesson.mdx', (report) => textFrom(bytes, report));

describe('textFrom', () => {
  it('gives the same text for every kind of line end, and without a byte order mark', () => {
    const text = 'one\n\ntwo\n';
    expect(read(utf8('one\n\ntwo\n')).value).toBe(text);
    expect(read(utf8('one\r\n\r\ntwo\r\n')).value).toBe(text);
    expect(read(utf8('one\r\rtwo\r')).value).toBe(text);
    expect(read(utf8('\ufeffone\r\n\r\ntwo\n')).value).toBe(text);
  });

  it('names the line with bytes that are not UTF-8', () => {
    const { value, says } = read(latin1('title: A\nsummary: B\nauthor: J\u00f6rg\nshort: C\n'));
    expect(value).toBeUndefined();
    expect(says).toMatchInlineSnapshot(`
      "content/lesson.mdx:3  Line 3 holds bytes that are not UTF-8. (unreadable-file)
          → Save the file as UTF-8 in your editor ("Save with encoding").
      1 finding in 1 file"
    `);
  });

  it('finds a character cut off at the end of a line or of the file', () => {
    expect(read(new Uint8Array([0x61, 0x0a, 0xc3, 0x0a, 0x62])).findings[0]?.line).toBe(2);
    expect(read(new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xe2, 0x82])).findings[0]?.line).toBe(3);
  });

  it('reports a file saved as UTF-16', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x61, 0x00])).findings[0]?.line).toBe(1);
  });

  it('takes the largest file allowed, and reports a larger one without reading it', () => {
    expect(read(new Uint8Array(LARGEST_FILE).fill(0x61)).value).toHaveLength(LARGEST_FILE);
    expect(read(new Uint8Array(5_000_000)).says).toMatchInlineSnapshot(`
      "content/lesson.mdx:1  The file has 5.0 MB. (unreadable-file)
          → Split it: a file may have up to 1 MB.
      1 finding in 1 file"
    `);
  });

  it('takes an empty file', () => {
    expect(read(new Uint8Array()).value).toBe('');
  });
});

describe('readTextFile', () => {
  it('reports a file that cannot be read', () => {
    const gone = reading('gone.md', (report) => readTextFile('/nowhere/gone.md', report));
    expect(gone.value).toBeUndefined();
    expect(gone.says).toMatchInlineSnapshot(`
      "content/gone.md:1  The file cannot be read (ENOENT). (unreadable-file)
          → See that it is a file, that it is there, and that you may read it.
      1 finding in 1 file"
    `);
  });
});
