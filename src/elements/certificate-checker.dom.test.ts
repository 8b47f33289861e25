import { beforeEach, expect, it, vi } from 'vitest';
import { certificateCheckWords as words } from '#words/certificate-check.ts';
import type { RecordReading } from '../domain/record/record-file.ts';
import { choose, handIn, partIn, partsOf, settled } from './parts.builders.ts';

/** What each file holds, in the order in which they are read; each is read when the test says so. */
const readings: PromiseWithResolvers<RecordReading>[] = [];
vi.mock('./record-reading.ts', () => ({
  readRecordFile: () => {
    const reading = Promise.withResolvers<RecordReading>();
    readings.push(reading);
    return reading.promise;
  },
}));
await import('./certificate-checker.ts');

const type = (part: string, text: string): void => {
  (partIn(part) as HTMLInputElement).value = text;
  partIn(part).dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  readings.length = 0;
  const fields = partsOf('name code file check', {
    name: 'input',
    code: 'input',
    file: 'input',
    check: 'button',
  });
  const result = partsOf('said heading text why reasons not-why shown');
  document.body.innerHTML = `<certificate-checker data-course="Empty Chair"><form data-part="form">${fields}</form><div data-part="result" hidden></div>${result}</certificate-checker>`;
  type('name', 'Ana Lopez');
  type('code', '7K3M-Q0ZD-18FA-X9RT');
});

it('says nothing of a name that was changed while the file was read', async () => {
  choose(partIn('file'), 'ana.json', 'input');
  handIn('form');
  type('name', 'Bo Li');
  readings[0]?.resolve({ problem: { kind: 'no-record' } });
  await settled();
  expect(partIn('result').hidden).toBe(true);
  expect(partIn('said').textContent).toBe('');
});

it('says what came of the file that was chosen last', async () => {
  choose(partIn('file'), 'large.json', 'input');
  handIn('form');
  choose(partIn('file'), 'small.json', 'input');
  handIn('form');
  readings[1]?.resolve({ problem: { kind: 'other-course', course: 'habits' } });
  await settled();
  readings[0]?.resolve({ problem: { kind: 'no-record' } });
  await settled();
  expect(partIn('result').hidden).toBe(false);
  expect(partIn('heading').textContent).toBe(words['other-course']);
});
