import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inOrder } from '../domain/record/order.ts';
import { anyStatement, answered } from '../domain/record/statement.builders.ts';
import { isRecordLink, readRecordLink, recordLink } from './record-link.ts';

const COURSE = 'empty-chair';

describe('a record in a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStatement(), { maxLength: 8 }), async (statements) => {
        const recorded = inOrder(statements);
        const link = await recordLink(COURSE, recorded);
        expect(link).toMatch(/^record=1\.[0-9a-f]{8}\.d\.[\w-]+$/);
        expect(isRecordLink(link)).toBe(true);
        expect(await readRecordLink(link, COURSE)).toEqual({ statements: recorded });
      }),
    );
  });

  it('is not packed by a browser that cannot, and can be read by one that can', async () => {
    const statements = inOrder([answered('one', true)]);
    vi.stubGlobal('CompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    const link = await recordLink(COURSE, statements);
    vi.unstubAllGlobals();
    expect(link).toMatch(/^record=1\.[0-9a-f]{8}\.j\./);
    expect(await readRecordLink(link, COURSE)).toEqual({ statements });
  });

  it('says so where a browser cannot unpack it', async () => {
    const link = await recordLink(COURSE, []);
    vi.stubGlobal('DecompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    const reading = await readRecordLink(link, COURSE);
    vi.unstubAllGlobals();
    expect(reading.problem).toEqual({ kind: 'packed' });
  });
});

/** A link that no page makes. */
function linkWith(columns: unknown): string {
  const text = JSON.stringify({ course: COURSE, columns });
  const body = `d.${deflateRawSync(text).toString('base64url')}`;
  const sum = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return `record=1.${sum}.${body}`;
}

describe('a link that is refused', () => {
  it('is cut off or changed on its way, wherever that happens', async () => {
    const link = await recordLink(COURSE, inOrder([answered('one', true)]));
    for (let end = link.length - 1; end > 'record=1.'.length; end -= 7) {
      expect((await readRecordLink(link.slice(0, end), COURSE)).problem).toEqual({ kind: 'cut' });
    }
    const changed = link.slice(0, -3) + (link.at(-3) === 'A' ? 'B' : 'A') + link.slice(-2);
    expect((await readRecordLink(changed, COURSE)).problem).toEqual({ kind: 'cut' });
  });

  it('unpacks to more than anybody can have done', async () => {
    const reading = await readRecordLink(linkWith({ id: Array(9_900_000).fill(0) }), COURSE);
    expect(reading.problem).toEqual({ kind: 'too-large' });
  });

  it('has as many entries as one may have, and is looked at within a moment', async () => {
    const none = Array(90_000).fill(0);
    const columns = { id: none, at: [], order: [], verb: [['answered'], none] };
    const reading = await readRecordLink(linkWith(columns), COURSE);
    expect(reading.problem).toEqual({ kind: 'broken', entry: 1, part: 'id' });
  });

  it('is of a newer version, of another course, or of nothing', async () => {
    const link = await recordLink(COURSE, []);
    const newer = link.replace('record=1.', 'record=2.');
    expect((await readRecordLink(newer, COURSE)).problem).toEqual({ kind: 'newer', version: 2 });
    expect((await readRecordLink(link, 'another')).problem).toEqual({
      kind: 'other-course',
      course: COURSE,
    });
    expect((await readRecordLink('record=', COURSE)).problem).toEqual({ kind: 'no-record' });
    expect((await readRecordLink('record=1', COURSE)).problem).toEqual({ kind: 'cut' });
  });
});
