import { beforeEach, expect, it, vi } from 'vitest';
import { recordPageWords as words } from '#words/record-page.ts';
import type { RecordReading } from '../domain/record/record-file.ts';
import { choose, partIn, partsOf, settled } from './parts.builders.ts';

/** What each file holds, in the order in which they are chosen; each is read when the test says so. */
const readings: PromiseWithResolvers<RecordReading>[] = [];
vi.mock('./record-reading.ts', () => ({
  readRecordFile: () => {
    const reading = Promise.withResolvers<RecordReading>();
    readings.push(reading);
    return reading.promise;
  },
}));
vi.mock('../links/record-link.ts', () => {
  throw new Error('The network is away.');
});
await import('./record-import.ts');
Element.prototype.scrollIntoView = () => undefined;

beforeEach(async () => {
  document.body.innerHTML = `<record-import>${partsOf('choose file said offer', { file: 'input' })}</record-import>`;
  document.dispatchEvent(new Event('shown'));
  await settled();
});

it('answers the file that was chosen last, however long an earlier one takes', async () => {
  choose(partIn('file'), 'large.json');
  choose(partIn('file'), 'small.json');
  readings[1]?.resolve({ problem: { kind: 'too-many' } });
  await settled();
  readings[0]?.resolve({ problem: { kind: 'no-record' } });
  await settled();
  expect(partIn('said').textContent).toBe(`${words.refused['too-many']} ${words.nothingChanged}`);
});

it('says so when what reads a link cannot be loaded, and keeps the link for another try', async () => {
  location.hash = '#record=1.5f02a9c1.d.q1YqU7Iy';
  await vi.waitFor(() => {
    expect(partIn('said').textContent).toBe(words.linkUnread);
  });
  expect(location.hash).toContain('#record=');
});
